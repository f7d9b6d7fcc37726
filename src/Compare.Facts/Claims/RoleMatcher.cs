using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// Tells whether a name has a role, by the words that lead from one to the other. Where the names are not known
/// beforehand, it also cuts a run of capitalised words down to the name in it.
/// </summary>
internal sealed class RoleMatcher
{
    /// <summary>How far from the name a role is looked for, in words, its own included.</summary>
    private const int Reach = 28;

    private readonly bool known;
    private readonly RolePaths paths;
    private readonly RoleLeads leads;
    private readonly RoleVerbs verbs;
    private readonly WordSet places;
    private readonly WordSet lesser;
    private readonly WordSet speech;

    public RoleMatcher(Term role, bool known, TermTable table, WordSets words)
    {
        this.known = known;
        Role = table.Add(role);
        var terms = new RoleTerms(role, table, words);
        Topic = terms.Topic;
        (paths, leads) = (new RolePaths(words), new RoleLeads(words));
        verbs = new RoleVerbs(terms, paths, leads, words);
        places = words[Sections.RolePlaces];
        lesser = words[Sections.RoleLesser];
        speech = words[Sections.SpeechVerbs];
    }

    public CompiledTerm Role { get; }

    /// <summary>What an article says that tells of the role: the role, or what it is to lead.</summary>
    public CompiledTerm Topic { get; }

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
            if (name.End <= name.Start || IsLesser(document, role.Start) || verbs.IsVerb(document, role))
            {
                continue;
            }

            bool beside =
                role.End <= name.Start
                    ? leads.Lead(document, role, name)
                    : name.End <= role.Start
                        && !IsPossessive(document, name.End)
                        && !IsAnothers(document, role.End, sentence.End)
                        && paths.Leads(document, name, role.Start)
                        && !article.Mentions.IsContrary(role.Start);
            if (beside)
            {
                return name == candidate.Tokens ? candidate : Named(document, name);
            }
        }

        // "It is untrue that Jane Doe leads the inquiry"; of who is told with a title, that is so in any clause.
        return
            verbs.Does(article, candidate.Tokens, Role, new TokenRange(from, to), out bool ended)
            && article.Mentions.StandingAbove(candidate.Tokens) is not (Standing.Denied or Standing.Hypothetical or Standing.Counterfactual)
            ? candidate with
            {
                Ended = ended,
            }
            : null;
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

    /// <summary>
    /// "The new ambassador's driver" is not the ambassador, in "Jane Doe, ambassador Bo Roe" the role is Roe's, and in
    /// "it was Jane Doe, the ambassador said" it is the speaker's.
    /// </summary>
    private bool IsAnothers(Document document, int end, int sentence) =>
        end < sentence && (IsPossessive(document, end) || document.IsCapitalised(end) || speech.Contains(document.Tokens[end]));

    /// <summary>"Deputy ambassador" and "vice-president" are roles of their own.</summary>
    private bool IsLesser(Document document, int role)
    {
        int before = role > 0 && Occurrences.IsHyphen(document.Article.Body, document.Tokens[role - 1]) ? role - 2 : role - 1;
        return before >= 0 && lesser.Contains(document.Tokens[before]);
    }

    /// <summary>"'s", and the apostrophe alone behind a plural.</summary>
    public static bool IsPossessive(Document document, int token) =>
        document.Article.Body[document.Tokens[token].Start] is '\'' or '’'
        && document.Tokens[token].Start == document.Tokens[token - 1].End;
}
