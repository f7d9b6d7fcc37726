using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>The labels of a choice, wherever one of their phrases stands; of phrases that overlap, the longest, and of two as long the one that denies.</summary>
internal sealed class ChoiceCandidates(ImmutableArray<Choice> choices, PhraseTable table, Lexicon lexicon) : ICandidateSource
{
    private readonly ImmutableArray<(string Label, bool Denies, PatternMatcher Phrase)> phrases =
        [.. choices.SelectMany(c => c.Phrases.Select(p => (c.Label, Denies(p, lexicon), new PatternMatcher(p, table))))];

    public IReadOnlyList<Candidate> Find(ReadArticle article)
    {
        Document document = article.Document;
        var found = new List<(string Label, bool Denies, TokenRange Tokens)>();
        foreach ((string label, bool denies, PatternMatcher phrase) in phrases)
        {
            found.AddRange(phrase.FindAll(document, article.Occurrences).Select(tokens => (label, denies, tokens)));
        }

        var taken = new HashSet<int>();
        var kept = new List<Candidate>();
        foreach ((string label, bool denies, TokenRange tokens) in found.OrderByDescending(f => f.Tokens.End - f.Tokens.Start).ThenBy(f => f.Tokens.Start).ThenBy(f => !f.Denies))
        {
            IEnumerable<int> covered = Enumerable.Range(tokens.Start, tokens.End - tokens.Start);
            if (!covered.Any(taken.Contains))
            {
                taken.UnionWith(covered);
                kept.Add(new Candidate(new Label(document.SpanOf(tokens), label), tokens) { Denies = denies });
            }
        }

        return [.. kept.OrderBy(c => c.Tokens.Start)];
    }

    /// <summary>Whether the words that the rule writes deny; what stands in a gap is the article's own.</summary>
    private static bool Denies(Pattern phrase, Lexicon lexicon)
    {
        string[] written = phrase.Text.Split([' ', '(', ')', '|', ',', '…', '.'], StringSplitOptions.RemoveEmptyEntries);
        return new[] { Sections.Negators, Sections.No, Sections.Denials }
            .Any(section => lexicon[section].Intersect(written, StringComparer.OrdinalIgnoreCase).Any());
    }
}
