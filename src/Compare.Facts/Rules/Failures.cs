using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>One condition as a candidate met or failed it.</summary>
/// <param name="Condition">As it reads where it is not met.</param>
/// <param name="By">Where what it speaks of stands, be that asked for or excluded; of patterns that do not fit, the value around which one
/// does in part.</param>
internal readonly record struct Outcome(Unmet Condition, bool Met, TokenRange? By)
{
    /// <summary>Whether something that the rule asks for stands by the value.</summary>
    public bool IsNear =>
        Condition.Failure switch
        {
            Failure.NoPattern => Met || By is not null,
            _ => Met && !Condition.Excludes,
        };

    /// <summary>Why it is not met; or the words that meet it, or what it asks for.</summary>
    public string Says(Document document) =>
        !Met
            ? Condition.Failure == Failure.Has && By is { } excluded
                ? (Condition with { Wanted = Words(document, excluded) }).Reason
                : Condition.Reason
            : By is { } by
                ? Words(document, by)
                : Condition.Excludes
                    ? $"no {Condition.Wanted}"
                    : Condition.Wanted;

    private static string Words(Document document, TokenRange at) => $"“{document.SpanOf(at).In(document.Article.Body)}”";
}

/// <summary>How many conditions a candidate failed, counted until there are <paramref name="enough"/>, and the first of them.</summary>
/// <param name="outcomes">Where every condition's outcome goes; null where nobody asks why, as in a report.</param>
internal struct Failures(int enough, List<Outcome>? outcomes = null)
{
    /// <summary>Who asks for claims only needs to know of one.</summary>
    public const int Any = 1;

    /// <summary>Nobody asks what else a candidate fails that fails two conditions: it is no near miss.</summary>
    public const int Several = 2;

    /// <summary>Who asks why wants to know all.</summary>
    public const int Never = int.MaxValue;

    public int Count { get; private set; }

    public Unmet First { get; private set; }

    public readonly bool Enough => Count >= enough;

    /// <summary>In the order of the trial; of one stretch of text up to its first failure. Null where nobody asks.</summary>
    public readonly List<Outcome>? Outcomes => outcomes;

    /// <summary>Counts a condition in, and gives whether it is met.</summary>
    public bool Add(in Unmet condition, bool met, TokenRange? by = null)
    {
        outcomes?.Add(new Outcome(condition, met, by));
        if (!met && Count++ == 0)
        {
            First = condition;
        }

        return met;
    }
}
