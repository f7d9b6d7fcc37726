using System.Collections.Immutable;
using Compare.Rules.Model;

namespace Compare.Facts.Reconciliation;

/// <summary>Sets two labels of a rule side by side.</summary>
internal static class LabelComparer
{
    public static Comparison Compare(string a, string b, ImmutableArray<CompatiblePair> compatible) =>
        a == b ? Comparison.Agree
        : compatible.Any(pair => pair == new CompatiblePair(a, b) || pair == new CompatiblePair(b, a))
            ? new(RelationKind.Consistent, 0, null, "one does not rule the other out")
            : new(RelationKind.Conflict, 1, null, "one rules the other out");
}
