using System.Collections.Immutable;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules;

/// <summary>A key of a rule, and the kinds of value it fits.</summary>
public sealed record RuleKey(string Name, ImmutableArray<FactKind> Kinds);

/// <summary>The words of the rule language: its keys and the fixed words they take. The loader takes no others.</summary>
public static class RuleKeys
{
    private static readonly ImmutableArray<FactKind> All = [.. Enum.GetValues<FactKind>()];

    private static readonly ImmutableArray<FactKind> Figures =
    [
        FactKind.Count,
        FactKind.Measure,
        FactKind.Money,
        FactKind.Percent,
        FactKind.Age,
        FactKind.Duration,
    ];

    /// <summary>The keys of a rule, in the order that a rule gives them.</summary>
    public static ImmutableArray<RuleKey> Rule { get; } =
    [
        new("id", All),
        new("title", All),
        new("question", All),
        new("value", All),
        new("unit", [FactKind.Measure, FactKind.Money, FactKind.Age, FactKind.Duration]),
        new("part", [FactKind.Date]),
        new("of", Figures),
        new("choices", [FactKind.Choice]),
        new("compatible", [FactKind.Choice]),
        new("names", [FactKind.Name]),
        new("role", [FactKind.Name]),
        new("speaker", [FactKind.Quote]),
        new("words", [FactKind.Quote]),
        new("find", All),
        new("pattern", [.. Figures, FactKind.Date, FactKind.Time, FactKind.Name]),
        new("unless", [.. Figures, FactKind.Date, FactKind.Time, FactKind.Name]),
        new("least", [.. Figures, FactKind.Date, FactKind.Time]),
        new("most", [.. Figures, FactKind.Date, FactKind.Time]),
        new("since", All),
        new("scope", All),
        new("develops", All),
        new("reconcile", [.. Figures, FactKind.Time]),
        new("reference", All),
        new("tests", All),
    ];

    /// <summary>The keys of one stretch of text.</summary>
    public static ImmutableArray<string> Condition { get; } = ["all", "any", "none"];

    /// <summary>The stretches of text that conditions look at, from near to far.</summary>
    public static ImmutableArray<string> Levels { get; } = ["clause", "sentence", "paragraph", "article"];

    /// <summary>What stands for the conditions of the scope that takes all other claims.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>Of <c>reconcile: { rounding: … }</c>: no figure is round.</summary>
    public const string NoRounding = "none";

    public static ImmutableArray<string> Reconcile { get; } = ["tolerance", "rounding"];

    public static ImmutableArray<string> Reference { get; } = ["value", "source"];

    public static ImmutableArray<string> TextTest { get; } = ["text", "value", "scope", "none", "published"];

    public static ImmutableArray<string> VerdictTest { get; } = ["values", "published", "verdict"];

    /// <summary>The words for kinds, as <c>value</c> takes them.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. All.Select(Word)];

    /// <summary>Units of durations and ages.</summary>
    public static ImmutableArray<string> TimeUnits { get; } = ["second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>How a fact may change over time, as <c>develops</c> takes it.</summary>
    public static ImmutableArray<string> Developments { get; } = ["rises", "falls", "changes"];

    /// <summary>The ends of a period, as <c>part</c> takes them.</summary>
    public static ImmutableArray<string> Parts { get; } = ["start", "end"];

    /// <summary>Whether values of a kind are figures, which can rise and fall.</summary>
    public static bool IsFigure(FactKind kind) => Figures.Contains(kind);

    /// <summary>The verdicts that a test can expect of two values or more.</summary>
    public static ImmutableArray<string> Verdicts { get; } = ["agree", "consistent", "development", "differ", "conflict", "not-comparable"];

    private const int LongestId = 80;

    /// <summary>Whether a text can name a rule's page and file.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    /// <summary>An id made of the first words of a text; empty where it has no letter or digit that an id can have.</summary>
    public static string IdOf(string text)
    {
        string[] words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );
        string id = string.Join('-', words.Take(8));
        return id.Length <= LongestId ? id : id[..LongestId];
    }

    /// <summary>The word for a kind.</summary>
    public static string Word(FactKind kind) => kind.ToString().ToLowerInvariant();
}
