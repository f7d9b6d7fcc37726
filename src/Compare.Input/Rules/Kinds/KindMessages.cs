using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>What is said of a key that does not go with a kind of value.</summary>
internal static class KindMessages
{
    public static string OnlyFiguresRise(KindDefinition kind) => $"a {kind.Word} neither rises nor falls; write develops: changes";

    public static string DoesNotFit(RuleKey key, KindDefinition kind) =>
        $"{Messages.Quote(key.Name)} does not fit value: {kind.Word}; it goes with "
        + $"{string.Join(", ", FactKinds.With(key).Select(k => k.Word))}";

    public static string UnitMissing(KindDefinition kind) =>
        $"'unit' is missing; a {kind.Word} needs the unit its claims are given in: unit: metre";
}
