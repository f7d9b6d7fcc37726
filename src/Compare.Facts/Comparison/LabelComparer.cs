using System.Collections.Immutable;
using Compare.Input.Rules.Kinds;

namespace Compare.Facts.Comparison;

/// <summary>Sets two labels of a rule side by side.</summary>
internal static class LabelComparer
{
    public static PairComparison Compare(string a, string b, ImmutableArray<CompatiblePair> compatible) =>
        a == b ? PairComparison.Agree
        : compatible.Any(pair => pair == new CompatiblePair(a, b) || pair == new CompatiblePair(b, a))
            ? PairComparison.By(RelationKind.Consistent, 0, "reason.compatible")
        : PairComparison.By(RelationKind.Conflict, 1, "reason.rules-out");
}
