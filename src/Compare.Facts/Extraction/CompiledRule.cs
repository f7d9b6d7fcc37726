using System.Collections.Immutable;
using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Extraction;

/// <summary>A candidate and the conditions of the rule that it does not meet; none where it is a claim.</summary>
internal readonly record struct Trial(Candidate Candidate, Failures Failures);

/// <summary>A rule made ready to be tried on articles. Immutable once made, safe from many threads.</summary>
internal sealed class CompiledRule
{
    private readonly ICandidateSource source;
    private readonly CompiledContext context;
    private readonly ImmutableArray<PatternMatcher> patterns;
    private readonly string noPattern;
    private readonly NounMatcher? noun;
    private readonly RoleMatcher? role;
    private readonly ImmutableArray<(string Label, CompiledContext Surroundings)> scopes;
    private readonly ImmutableArray<CompiledTerm> required;
    private readonly ImmutableArray<CompiledTerm> topic;

    public CompiledRule(FactRule rule, PhraseTable table, WordSets words, Attributor attributor)
    {
        Rule = rule;
        source = rule.Kind switch
        {
            FactKind.Choice => new ChoiceCandidates(rule.Choices, table),
            FactKind.Name => new NameCandidates(rule.Names, table, words),
            FactKind.Quote => new QuoteCandidates(rule.Words, rule.Speaker, table, attributor),
            _ => new QuantityCandidates(rule.Kind, rule.Unit),
        };
        context = new CompiledContext(rule.Find, table);
        patterns = [.. rule.Patterns.Select(p => new PatternMatcher(p, table))];
        noPattern = patterns is [var only] ? $"the pattern “{only.Source.Text}” does not fit" : $"none of the {patterns.Length} patterns fits";
        noun = rule.Of is null ? null : new NounMatcher(rule.Of, table, words);
        role = rule.Role is null ? null : new RoleMatcher(rule.Role, known: !rule.Names.IsEmpty, table, words);
        scopes = [.. rule.Scopes.Select(s => (s.Label, new CompiledContext(s.Surroundings, table)))];
        topic = [.. context.Terms, .. patterns.SelectMany(p => p.Terms), .. noun is null ? [] : new[] { noun.Noun }, .. role is null ? [] : new[] { role.Role }];
        required = [.. context.Required, .. noun is null ? [] : new[] { noun.Noun }, .. role is null ? [] : new[] { role.Role }];
    }

    public FactRule Rule { get; }

    /// <summary>The terms that no claim can do without and that the article does not have.</summary>
    public IReadOnlyList<CompiledTerm> Missing(ReadArticle article)
    {
        List<CompiledTerm>? missing = null;
        foreach (CompiledTerm term in required)
        {
            if (!article.Occurrences.Any(term))
            {
                (missing ??= []).Add(term);
            }
        }

        return missing ?? (IReadOnlyList<CompiledTerm>)[];
    }

    /// <summary>Whether the sentence of a candidate has any word that the rule looks for.</summary>
    public bool IsNear(ReadArticle article, Candidate candidate)
    {
        TokenRange sentence = article.Document.Sentences[article.Document.SentenceOf[candidate.Tokens.Start]].Tokens;
        return topic.Any(t => article.Occurrences.StartingIn(t, sentence.Start, sentence.End).Length > 0);
    }

    /// <summary>The label of the first scope whose surroundings a value stands in; null where it stands in those of none.</summary>
    public string? ScopeOf(ReadArticle article, TokenRange value)
    {
        foreach ((string label, CompiledContext surroundings) in scopes)
        {
            var failures = default(Failures);
            surroundings.Check(new Surroundings(article.Document, article.Occurrences, value), ref failures);
            if (failures.Count == 0)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>Every candidate in the article with what it fails, in order of place.</summary>
    public IReadOnlyList<Trial> Try(ReadArticle article)
    {
        IReadOnlyList<Candidate> candidates = source.Find(article);
        var trials = new Trial[candidates.Count];
        for (int i = 0; i < candidates.Count; i++)
        {
            var by = new Neighbours(
                i == 0 ? null : candidates[i - 1].Tokens,
                i + 1 == candidates.Count ? null : candidates[i + 1].Tokens,
                article.Document.Tokens.Length);
            trials[i] = Try(article, candidates[i], by);
        }

        return trials;
    }

    private Trial Try(ReadArticle article, Candidate candidate, Neighbours by)
    {
        var failures = default(Failures);
        if (role is not null)
        {
            if (role.Beside(article, candidate) is { } beside)
            {
                candidate = beside;
            }
            else
            {
                failures.Add(new Unmet(Failure.NoRole, "", role.Role.Quoted));
            }
        }

        if (noun is not null && !noun.Counts(article.Document, article.Occurrences, candidate.Tokens, by))
        {
            failures.Add(new Unmet(Failure.CountsOther, "", noun.Noun.Quoted));
        }

        context.Check(new Surroundings(article.Document, article.Occurrences, candidate.Tokens), ref failures);
        if (!patterns.IsEmpty && !failures.Enough && !FitsPattern(article, candidate, by))
        {
            failures.Add(new Unmet(Failure.NoPattern, "", noPattern));
        }

        return new Trial(candidate, failures);
    }

    // Apart from its only caller, whose every call would else make the delegate.
    private bool FitsPattern(ReadArticle article, Candidate candidate, Neighbours by) =>
        patterns.Any(p => p.Matches(article.Document, article.Occurrences, candidate.Tokens, by.Reach));
}
