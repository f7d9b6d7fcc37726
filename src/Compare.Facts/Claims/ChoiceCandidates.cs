using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>The labels of a choice, wherever one of their phrases stands; of phrases that overlap, the longest.</summary>
internal sealed class ChoiceCandidates(ImmutableArray<Choice> choices, PhraseTable table) : ICandidateSource
{
    private readonly ImmutableArray<(string Label, ImmutableArray<PatternMatcher> Phrases)> labels =
        [.. choices.Select(c => (c.Label, c.Phrases.Select(p => new PatternMatcher(p, table)).ToImmutableArray()))];

    public IReadOnlyList<Candidate> Find(ReadArticle article)
    {
        Document document = article.Document;
        var found = new List<(string Label, TokenRange Tokens)>();
        foreach ((string label, ImmutableArray<PatternMatcher> phrases) in labels)
        {
            found.AddRange(phrases.SelectMany(p => p.FindAll(document, article.Occurrences)).Select(tokens => (label, tokens)));
        }

        var taken = new HashSet<int>();
        var kept = new List<Candidate>();
        foreach ((string label, TokenRange tokens) in found.OrderByDescending(f => f.Tokens.End - f.Tokens.Start).ThenBy(f => f.Tokens.Start))
        {
            IEnumerable<int> covered = Enumerable.Range(tokens.Start, tokens.End - tokens.Start);
            if (!covered.Any(taken.Contains))
            {
                taken.UnionWith(covered);
                kept.Add(new Candidate(new Label(document.SpanOf(tokens), label), tokens));
            }
        }

        return [.. kept.OrderBy(c => c.Tokens.Start)];
    }
}
