using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

/// <param name="In">The unit; null, as in no rule of an editor, where any will do.</param>
internal sealed record AgeFact(string? In) : FigureFact
{
    public override FactKind Kind => FactKind.Age;

    public override string? Unit => In;
}

internal sealed class AgeDefinition : FigureDefinition
{
    public override Fact Any { get; } = new AgeFact(In: null);

    public override string Help => "how old somebody is";

    public override ImmutableArray<RuleKey> Keys => [SharedKeys.Unit, .. base.Keys];

    public override Fact Read(RuleFields rule) => new AgeFact(TimeUnits.Read(rule)) { Of = rule.Term(SharedKeys.Of) };

    public override JsonObject UnitShape() => TimeUnits.Shape();
}
