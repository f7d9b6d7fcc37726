using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>What is said of a key that does not go with a kind of value.</summary>
internal static class KindMessages
{
    public static string OnlyFiguresRise(FactKind kind) => $"a {RuleKeys.Word(kind)} neither rises nor falls; write develops: changes";

    public static string DoesNotFit(RuleKey key, FactKind kind) =>
        $"{Messages.Quote(key.Name)} does not fit value: {RuleKeys.Word(kind)}; it goes with "
        + $"{string.Join(", ", key.Kinds.Select(RuleKeys.Word))}";

    public static string UnitMissing(FactKind kind) =>
        $"'unit' is missing; a {RuleKeys.Word(kind)} needs the unit its claims are given in: unit: metre";
}
