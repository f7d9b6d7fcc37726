using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// Names of persons and bodies. Where the rule lists names, those, in any of their spellings, and by surname alone once
/// the article has given the name in full; else every run of capitalised words.
/// </summary>
internal sealed class NameCandidates : ICandidateSource
{
    private readonly ImmutableArray<(KnownName Name, CompiledTerm Full, CompiledTerm? Surname)> known;
    private readonly WordSet particles;
    private readonly WordSet functionWords;
    private readonly WordSet stops;

    public NameCandidates(ImmutableArray<KnownName> names, TermTable table, WordSets words)
    {
        particles = words[Sections.NameParticles];
        functionWords = words[Sections.FunctionWords];
        stops = words[Sections.NameStops];
        known =
        [
            .. names.Select(n =>
                (n, table.AddLiterals(n.Spellings), Surnames(n) is { Length: > 0 } surnames ? table.AddLiterals(surnames) : null)
            ),
        ];
    }

    public IReadOnlyList<Candidate> Find(ReadArticle article) =>
        [.. (known.IsEmpty ? AnyName(article) : KnownNames(article)).OrderBy(c => c.Tokens.Start).ThenByDescending(c => c.Tokens.End)];

    private static string[] Surnames(KnownName name) =>
        [
            .. name
                .Spellings.Where(s => s.Contains(' ', StringComparison.Ordinal))
                .Select(s => s[(s.LastIndexOf(' ') + 1)..])
                .Distinct(StringComparer.Ordinal),
        ];

    private IEnumerable<Candidate> KnownNames(ReadArticle article)
    {
        foreach ((KnownName name, CompiledTerm full, CompiledTerm? surname) in known)
        {
            TokenRange[] inFull = Longest(article.Occurrences.Of(full));
            if (inFull.Length == 0)
            {
                continue;
            }

            HashSet<int> taken = [.. inFull.SelectMany(f => Enumerable.Range(f.Start, f.End - f.Start))];
            IEnumerable<TokenRange> bySurname = surname is null
                ? []
                : article.Occurrences.Of(surname).Where(s => s.Start > inFull[0].Start && !taken.Contains(s.Start));
            foreach (TokenRange tokens in inFull.Concat(bySurname).Where(t => article.Document.IsCapitalised(t.Start)))
            {
                yield return new Candidate(new Name(article.Document.SpanOf(tokens), name.Canonical), tokens);
            }
        }
    }

    /// <summary>"Ann Lee" once where both "Ann Lee" and "Lee" are spellings.</summary>
    private static TokenRange[] Longest(IEnumerable<TokenRange> places)
    {
        var kept = new List<TokenRange>();
        foreach (TokenRange place in places.OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (kept.Count == 0 || place.Start >= kept[^1].End)
            {
                kept.Add(place);
            }
        }

        return [.. kept];
    }

    private IEnumerable<Candidate> AnyName(ReadArticle article)
    {
        Document document = article.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Article.Paragraphs[sentence.Paragraph].Place is Place.Furniture or Place.Heading)
            {
                continue;
            }

            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                int end = EndOfName(document, i, sentence.Tokens.End);
                if (end > i)
                {
                    var tokens = new TokenRange(i, end);
                    TextSpan span = document.SpanOf(tokens);
                    yield return new Candidate(new Name(span, document.Article.Body[span.Start..span.End]), tokens);
                    i = end - 1;
                }
            }
        }
    }

    /// <summary>The token after a run of capitalised words that begins at <paramref name="start"/>, particles inside it included.</summary>
    private int EndOfName(Document document, int start, int limit)
    {
        int end = start;
        for (int i = start; i < limit; i++)
        {
            Token token = document.Tokens[i];
            bool joined = Occurrences.IsHyphen(document.Article.Body, token) && i > start && document.Tokens[i - 1].End == token.Start;
            bool initialStop =
                document.Article.Body[token.Start] == '.'
                && i > start
                && document.Tokens[i - 1].Length == 1
                && document.IsCapitalised(i - 1)
                && document.Tokens[i - 1].End == token.Start;
            if (document.IsCapitalised(i) && !functionWords.Contains(token) && !stops.Contains(token))
            {
                end = i + 1;
            }
            else if (i == start || !(joined || initialStop || particles.Contains(token)))
            {
                break;
            }
        }

        return end;
    }
}
