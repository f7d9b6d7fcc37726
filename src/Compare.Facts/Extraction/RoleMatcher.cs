using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>
/// Tells whether a name stands next to a role: "Ambassador to Atlantis Jane Doe", "the ambassador, Jane Doe", "Jane Doe,
/// the new ambassador", "Jane Doe is ambassador". Where the names are not known beforehand, it also cuts a run of capitalised words down
/// to the name in it.
/// </summary>
internal sealed class RoleMatcher(Term role, bool known, PhraseTable table, WordSets words)
{
    /// <summary>Words that may stand between the role and the name, the role's place included.</summary>
    private const int WordsBetween = 7;

    /// <summary>How far from the name a role is looked for, its own words included.</summary>
    private const int Reach = 2 * WordsBetween;

    private readonly WordSet links = words["role_links"];
    private readonly WordSet places = words["role_places"];

    public CompiledTerm Role { get; } = table.Add(role);

    /// <summary>The candidate, cut down where the role stands inside it; null where no role stands next to it.</summary>
    public Candidate? Beside(ReadArticle article, Candidate candidate)
    {
        Document document = article.Document;
        TokenRange sentence = document.Sentences[document.SentenceOf[candidate.Tokens.Start]].Tokens;
        int from = Math.Max(sentence.Start, candidate.Tokens.Start - Reach);
        int to = Math.Min(sentence.End, candidate.Tokens.End + Reach);
        foreach (TokenRange role in article.Occurrences.StartingIn(Role, from, to))
        {
            TokenRange name = known ? candidate.Tokens : Cut(document, candidate.Tokens, role);
            if (name.End <= name.Start)
            {
                continue;
            }

            bool beside = role.End <= name.Start ? LeadsTo(document, role.End, name.Start)
                : name.End <= role.Start && Follows(document, name.End, role.Start);
            if (beside)
            {
                return name == candidate.Tokens ? candidate : Named(document, name);
            }
        }

        return null;
    }

    private static Candidate Named(Document document, TokenRange tokens)
    {
        var span = document.SpanOf(tokens);
        return new Candidate(new Name(span, document.Article.Body[span.Start..span.End]), tokens);
    }

    /// <summary>
    /// "Russian Ambassador Jane Doe" and "Atlantis Jane Doe" of "ambassador to Atlantis Jane Doe" are runs of capitals: the
    /// name is what the role and its place leave.
    /// </summary>
    private TokenRange Cut(Document document, TokenRange run, TokenRange role)
    {
        if (role.Start < run.End && role.End > run.Start)
        {
            return run with { Start = Math.Min(run.End, role.End) };
        }

        bool afterPlace = role.End < run.Start && places.Contains(document.Tokens[run.Start - 1]);
        return afterPlace ? run with { Start = run.Start + 1 } : run;
    }

    /// <summary>Between role and name: the role's place ("to Atlantis"), at most one comma.</summary>
    private bool LeadsTo(Document document, int from, int to)
    {
        int commas = 0;
        for (int i = from; i < to; i++)
        {
            bool comma = document.Article.Body[document.Tokens[i].Start] == ',';
            commas += comma ? 1 : 0;
            if (i - from >= WordsBetween || commas > 1 || !(comma || places.Contains(document.Tokens[i]) || document.IsCapitalised(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Between name and role: a comma or dash, a form of "to be", articles, whose the role is ("Atlantis's").</summary>
    private bool Follows(Document document, int from, int to)
    {
        // "Doe's ambassador" is somebody else.
        if (to > from && document.Article.Body[document.Tokens[from].Start] is '\'' or '’')
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            char c = document.Article.Body[document.Tokens[i].Start];
            bool mark = c is ',' or '(' or '—' or '–' or '\'' or '’';
            if (i - from >= WordsBetween || !(mark || links.Contains(document.Tokens[i]) || document.IsCapitalised(i)))
            {
                return false;
            }
        }

        return to > from;
    }
}
