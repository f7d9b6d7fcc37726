using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules.Kinds;

/// <param name="In">The unit; null, as in no rule of an editor, where any will do.</param>
internal sealed record MeasureFact(string? In) : FigureFact
{
    public override FactKind Kind => FactKind.Measure;

    public override string? Unit => In;

    /// <summary>Where the rule writes its unit.</summary>
    public Position UnitAt { get; init; }
}

internal sealed class MeasureDefinition : FigureDefinition
{
    public override Fact Any { get; } = new MeasureFact(In: null);

    public override string Help => "a figure with a unit: metres, tonnes, magnitude";

    public override ImmutableArray<RuleKey> Keys => [SharedKeys.Unit, .. base.Keys];

    public override RuleKey Required => SharedKeys.Unit;

    public override Fact Read(RuleFields rule)
    {
        Node? unit = rule.Fields.Find(SharedKeys.Unit.Name);
        if (unit is null)
        {
            rule.Source.Error(rule.Fields.Map, KindMessages.UnitMissing(this));
        }

        return new MeasureFact(rule.Text(SharedKeys.Unit)?.Text)
        {
            UnitAt = unit is null ? default : rule.Source.Position(unit.Start),
            Of = rule.Term(SharedKeys.Of),
        };
    }
}
