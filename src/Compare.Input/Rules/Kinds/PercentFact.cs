using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

internal sealed record PercentFact : FigureFact
{
    public override FactKind Kind => FactKind.Percent;
}

internal sealed class PercentDefinition : FigureDefinition
{
    public override Fact Any { get; } = new PercentFact();

    public override string Help => "a percentage";

    public override Fact Read(RuleFields rule) => new PercentFact { Of = rule.Term(SharedKeys.Of) };
}
