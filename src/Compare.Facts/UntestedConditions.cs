using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Common;

namespace Compare.Facts;

/// <summary>Tells the conditions of a rule that no test needs: in one warning, so that what else is wrong is seen beside it.</summary>
internal static class UntestedConditions
{
    private const int LongestCondition = 60;

    /// <param name="conditions">At least one, in order of place.</param>
    public static Diagnostic Tell(FactRule rule, ImmutableArray<Ablation> conditions)
    {
        Position first = conditions[0].At;
        return new Diagnostic(
            rule.Source.Path,
            first.Line,
            first.Column,
            Severity.Warning,
            conditions is [var only]
                ? $"no test needs this condition, {Short(only.Condition)}: {only.Mend}, or leave the condition out"
                : $"no test needs {conditions.Length} of its conditions. "
                    + $"{string.Join(". ", conditions.GroupBy(c => c.Mend).Select(Mend))}. Or leave them out"
        );
    }

    private static string Mend(IGrouping<string, Ablation> conditions) =>
        $"{string.Join(", ", conditions.Select(c => $"{Short(c.Condition)} (line {c.At.Line})"))}: "
        + $"{(conditions.Count() > 1 ? "for each " : "")}{conditions.Key}";

    /// <summary>A condition of bearable length, cut between two of its words.</summary>
    private static string Short(string condition) =>
        condition.Length <= LongestCondition ? $"“{condition}”" : $"“{condition[..condition.LastIndexOf(' ', LongestCondition)]} …”";
}
