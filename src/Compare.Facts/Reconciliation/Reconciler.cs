using Compare.Rules.Model;

namespace Compare.Facts.Reconciliation;

/// <summary>Sets the versions of one fact side by side.</summary>
public static class Reconciler
{
    /// <summary>
    /// Relations, groups and verdict of the articles' primary versions. The order of <paramref name="versions"/> decides
    /// the order of the output and nothing else.
    /// </summary>
    public static Finding Reconcile(FactRule rule, IReadOnlyList<ArticleVersion> versions) => throw new NotImplementedException();
}
