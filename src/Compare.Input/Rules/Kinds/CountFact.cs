using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

internal sealed record CountFact : FigureFact
{
    public override FactKind Kind => FactKind.Count;
}

internal sealed class CountDefinition : FigureDefinition
{
    public override Fact Any { get; } = new CountFact();

    public override string Help => "a number of things";

    public override Fact Read(RuleFields rule) => new CountFact { Of = rule.Term(SharedKeys.Of) };
}
