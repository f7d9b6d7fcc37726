using Compare.Facts;
using Compare.Facts.Comparison;

namespace Compare.Cli;

/// <summary>From where on a finding fails a run: a verdict, and of conflicts how much they matter.</summary>
internal sealed record FailOn(Verdict Verdict, Grade Grade)
{
    private static readonly Verdict[] Verdicts =
    [
        Verdict.Conflict,
        Verdict.Differ,
        Verdict.Development,
        Verdict.NotComparable,
        Verdict.Consistent,
        Verdict.Agree,
    ];

    /// <summary>What can be asked for: <c>differ</c>, <c>conflict</c>, <c>conflict:small</c>.</summary>
    public static IEnumerable<string> Words =>
        [.. Verdicts.Select(v => Codes.Of(v)), .. Enum.GetValues<Grade>().Select(g => $"{Codes.Of(Verdict.Conflict)}:{Codes.Of(g)}")];

    /// <param name="word">One of <see cref="Words"/>.</param>
    public static FailOn Parse(string word)
    {
        string[] parts = word.Split(':');
        return new FailOn(
            Verdicts.First(v => Codes.Of(v) == parts[0]),
            parts.Length > 1 ? Enum.GetValues<Grade>().First(g => Codes.Of(g) == parts[1]) : Grade.Trivial
        );
    }

    public bool Holds(Disagreement finding) =>
        finding.Kind >= Verdict && (finding.Kind != Verdict.Conflict || (finding.Grade ?? Grade.Large) >= Grade);
}
