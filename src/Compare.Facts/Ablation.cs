using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Common;

namespace Compare.Facts;

/// <summary>A rule without one of its conditions. A test must tell it from the rule, or nothing holds the condition.</summary>
/// <param name="At">Where the rule says what is left out.</param>
/// <param name="Condition">What is left out, as the rule writes it.</param>
/// <param name="Mend">What test would hold it.</param>
internal sealed record Ablation(FactRule Rule, Position At, string Condition, string Mend)
{
    private const string Refuse = "add a text that does not have it, with none: true";
    private const string Exclude = "add a text that has it, with none: true";
    private const string ExcludeAny = "add a text that has one of them, with none: true";
    private const string Beyond = "add a text with a value beyond it, with none: true";
    private const string Find = "add a text that only this pattern reads";

    private delegate FactRule Without(FactRule rule, Condition condition);

    /// <summary>
    /// Each condition once: every term of an <c>all</c>, an <c>any</c> and a <c>none</c> each as a whole, every pattern of
    /// several. Words that a term offers as another way to say it are not conditions; nor are the terms of a <c>none</c>,
    /// for <c>[a, b]</c> says there what <c>a | b</c> says.
    /// </summary>
    public static IEnumerable<Ablation> Of(FactRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. Keys(rule), .. Context(rule), .. Patterns(rule), .. Exceptions(rule), .. Limits(rule)];
    }

    private static IEnumerable<Ablation> Keys(FactRule rule)
    {
        switch (rule.Fact)
        {
            case FigureFact { Of: { } of } figure:
                yield return new Ablation(rule with { Fact = figure with { Of = null } }, of.At, $"of: {of}", Refuse);
                break;
            case NameFact { Role: { } role } name:
                yield return new Ablation(rule with { Fact = name with { Role = null } }, role.At, $"role: {role}", Refuse);
                break;
            case QuoteFact quote:
                foreach (Ablation ablation in Keys(rule, quote))
                {
                    yield return ablation;
                }

                break;
        }
    }

    private static IEnumerable<Ablation> Keys(FactRule rule, QuoteFact quote)
    {
        if (quote.Speaker is { } speaker)
        {
            yield return new Ablation(
                rule with
                {
                    Fact = quote with { Speaker = null },
                },
                speaker.At,
                $"speaker: {speaker}",
                "add a text in which somebody else says it, with none: true"
            );
        }

        foreach (Term word in quote.Words)
        {
            yield return new Ablation(
                rule with
                {
                    Fact = quote with { Words = quote.Words.Remove(word) },
                },
                word.At,
                $"words: {word}",
                Refuse
            );
        }
    }

    private static IEnumerable<Ablation> Context(FactRule rule)
    {
        Context find = rule.Find;
        return
        [
            .. Level(rule, find.Clause, "clause", (r, c) => r with { Find = find with { Clause = c } }),
            .. Level(rule, find.Sentence, "sentence", (r, c) => r with { Find = find with { Sentence = c } }),
            .. Level(rule, find.Paragraph, "paragraph", (r, c) => r with { Find = find with { Paragraph = c } }),
            .. Level(rule, find.Article, "article", (r, c) => r with { Find = find with { Article = c } }),
        ];
    }

    private static IEnumerable<Ablation> Level(FactRule rule, Condition condition, string place, Without without)
    {
        foreach (Term term in condition.All)
        {
            yield return new Ablation(
                without(rule, condition with { All = condition.All.Remove(term) }),
                term.At,
                $"{place} all: {term}",
                Refuse
            );
        }

        if (!condition.Any.IsEmpty)
        {
            yield return new Ablation(
                without(rule, condition with { Any = [] }),
                condition.Any[0].At,
                $"{place} any: {string.Join(", ", condition.Any)}",
                "add a text that has none of them, with none: true"
            );
        }

        if (!condition.None.IsEmpty)
        {
            yield return new Ablation(
                without(rule, condition with { None = [] }),
                condition.None[0].At,
                $"{place} none: {string.Join(", ", condition.None)}",
                condition.None.Length == 1 ? Exclude : ExcludeAny
            );
        }
    }

    private static IEnumerable<Ablation> Exceptions(FactRule rule) =>
        rule.Unless.Select(p => new Ablation(rule with { Unless = rule.Unless.Remove(p) }, p.At, $"unless: {p.Text}", Exclude));

    private static IEnumerable<Ablation> Limits(FactRule rule)
    {
        if (rule.Least is { } least)
        {
            yield return new Ablation(rule with { Least = null }, least.At, $"least: {least.Value}", Beyond);
        }

        if (rule.Most is { } most)
        {
            yield return new Ablation(rule with { Most = null }, most.At, $"most: {most.Value}", Beyond);
        }

        if (rule.Since is { } since)
        {
            yield return new Ablation(
                rule with
                {
                    Since = null,
                },
                rule.SinceAt,
                $"since: {since}",
                "add a text that speaks of a time before, with none: true"
            );
        }
    }

    private static IEnumerable<Ablation> Patterns(FactRule rule) =>
        rule.Patterns is [var only]
            ?
            [
                new Ablation(
                    rule with
                    {
                        Patterns = [],
                    },
                    only.At,
                    $"pattern: {only.Text}",
                    "add a text in which the value stands in other words, with none: true"
                ),
            ]
            : rule.Patterns.Select(p => new Ablation(rule with { Patterns = rule.Patterns.Remove(p) }, p.At, $"pattern: {p.Text}", Find));
}
