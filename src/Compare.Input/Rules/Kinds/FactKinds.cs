using System.Collections.Immutable;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

/// <summary>The kinds of value, in the order that the language's reference has them.</summary>
internal static class FactKinds
{
    internal static readonly ImmutableArray<KindDefinition> All =
    [
        new CountDefinition(),
        new MeasureDefinition(),
        new MoneyDefinition(),
        new PercentDefinition(),
        new AgeDefinition(),
        new DurationDefinition(),
        new DateDefinition(),
        new TimeDefinition(),
        new NameDefinition(),
        new ChoiceDefinition(),
        new QuoteDefinition(),
    ];

    /// <summary>A fact that any value of a kind answers, as no rule of an editor may ask for one.</summary>
    public static Fact Any(FactKind kind) => Of(kind).Any;

    internal static KindDefinition Of(FactKind kind) => All.First(k => k.Kind == kind);

    /// <summary>Those whose rules may have a key, of the keys that not all may have.</summary>
    internal static IEnumerable<KindDefinition> With(RuleKey key) => All.Where(k => k.Keys.Contains(key));
}
