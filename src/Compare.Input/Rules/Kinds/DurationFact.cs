using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

/// <param name="In">The unit; null, as in no rule of an editor, where any will do.</param>
internal sealed record DurationFact(string? In) : FigureFact
{
    public override FactKind Kind => FactKind.Duration;

    public override string? Unit => In;
}

internal sealed class DurationDefinition : FigureDefinition
{
    public override Fact Any { get; } = new DurationFact(In: null);

    public override string Help => "how long something took";

    public override ImmutableArray<RuleKey> Keys => [SharedKeys.Unit, .. base.Keys];

    public override Fact Read(RuleFields rule) => new DurationFact(TimeUnits.Read(rule)) { Of = rule.Term(SharedKeys.Of) };

    public override JsonObject UnitShape() => TimeUnits.Shape();
}
