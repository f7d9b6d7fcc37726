using System.Collections.Immutable;
using Compare.Input.Rules.Model;

namespace Compare.Facts.Comparison;

/// <summary>Sets two labels of a rule side by side.</summary>
internal static class LabelComparer
{
    public static PairComparison Compare(string a, string b, ImmutableArray<CompatiblePair> compatible) =>
        a == b ? PairComparison.Agree
        : compatible.Any(pair => pair == new CompatiblePair(a, b) || pair == new CompatiblePair(b, a))
            ? new(RelationKind.Consistent, 0, null, "one does not rule the other out")
            : new(RelationKind.Conflict, 1, null, "one rules the other out");
}
