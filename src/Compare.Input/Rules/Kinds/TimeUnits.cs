using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Compare.Input.Rules.Kinds;

/// <summary>Units of durations and ages.</summary>
internal static class TimeUnits
{
    public static ImmutableArray<string> Words { get; } = ["second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>The unit that a rule gives; years where it gives none, or another, which is a fault.</summary>
    internal static string Read(RuleFields rule) =>
        rule.Text(SharedKeys.Unit) is { } text && rule.Source.IsOneOf(text, "unit of time", Words) ? text.Text : "year";

    internal static JsonObject Shape() => Shapes.OneOf(Words);
}
