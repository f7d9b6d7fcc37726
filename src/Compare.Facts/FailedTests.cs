using Compare.Facts.Claims;
using Compare.Facts.Extraction;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>Says why a test of a rule fails, by the candidate that it is about and the condition that decided.</summary>
internal static class FailedTests
{
    /// <summary>Null where the rule finds what the test expects.</summary>
    public static string? Finds(Explanation told, FindsTest test, Value expected)
    {
        Claim[] claims = [.. told.Extracted.Claims.Where(c => test.Scope is null || (c.Primary && c.Scope == test.Scope)).Take(1)];
        if (claims is [var found] && WrittenValues.Matches(expected, found.Value))
        {
            return null;
        }

        string wanted = $"the test expects “{test.Value}”{(test.Scope is null ? "" : $" of scope “{test.Scope}”")}";
        Tried? right = told.Candidates.FirstOrDefault(c => WrittenValues.Matches(expected, c.Value));
        return $"{wanted}, but {Instead(told, claims)}{Why(told, right, expected)}";
    }

    /// <summary>Null where the rule finds nothing.</summary>
    public static string? FindsNothing(Explanation told) =>
        told.Extracted.Claims is not [var claim, ..]
            ? null
            : $"the test expects nothing, but the rule finds “{claim.Text}”, which meets every condition: "
                + string.Join("; ", told.Candidates.First(c => ReferenceEquals(c.Claim, claim)).Met);

    private static string Instead(Explanation told, Claim[] claims) =>
        claims switch
        {
            [{ Scope: { } scope } other] => $"the rule finds “{other.Text}” of scope “{scope}”",
            [var other] => $"the rule finds “{other.Text}”",
            _ when told.Extracted.Claims.IsEmpty => "the rule finds nothing",
            _ => "the rule finds " + string.Join(", ", told.Extracted.Claims.Where(c => c.Primary).Select(Scoped)),
        };

    private static string Scoped(Claim claim) =>
        claim.Scope is null ? $"“{claim.Text}” of no scope" : $"“{claim.Text}” of scope “{claim.Scope}”";

    private static string Why(Explanation told, Tried? right, Value expected) =>
        right switch
        {
            { FirstFailed: { } failed } =>
                $". It refuses “{right.Value.Span.In(told.Article.Body)}”: {failed.Says} (line {failed.At.Line})",
            { Claim.Primary: false } => $". “{right.Value.Span.In(told.Article.Body)}” is a claim too, but another stands for the text: "
                + $"{told.Candidates.First(c => c.Primary is not null).Primary}",
            null when expected is not Name and not Label && told.Candidates.IsEmpty && told.Extracted.Silence is { } silence =>
                $". {silence.Note}",
            null => $". No {(told.Candidates.IsEmpty ? "" : "such ")}value was read in the text{Others(told)}",
            _ => "",
        };

    private static string Others(Explanation told) =>
        told.Candidates.IsEmpty
            ? ""
            : $"; these were: {string.Join(", ", told.Candidates.Select(c => $"“{c.Value.Span.In(told.Article.Body)}”"))}";
}
