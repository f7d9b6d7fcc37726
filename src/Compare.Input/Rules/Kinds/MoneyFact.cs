using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <param name="Currency">Its code, which amounts are preferably given in; null where each keeps its own.</param>
internal sealed record MoneyFact(string? Currency) : FigureFact
{
    public override FactKind Kind => FactKind.Money;

    public override string? Unit => Currency;
}

internal sealed class MoneyDefinition : FigureDefinition
{
    public override Fact Any { get; } = new MoneyFact(Currency: null);

    public override string Help => "an amount";

    public override ImmutableArray<RuleKey> Keys => [SharedKeys.Unit, .. base.Keys];

    public override Fact Read(RuleFields rule)
    {
        TextNode? currency = rule.Text(SharedKeys.Unit);
        if (currency is not null && !(currency.Text.Length == 3 && currency.Text.All(char.IsAsciiLetterUpper)))
        {
            rule.Source.Error(currency, Messages.Currency);
        }

        return new MoneyFact(currency?.Text) { Of = rule.Term(SharedKeys.Of) };
    }

    public override JsonObject UnitShape() => new() { ["pattern"] = "^[A-Z]{3}$", ["patternErrorMessage"] = Messages.Currency };
}
