using System.Collections.Immutable;
using Compare.Text.Language;

namespace Compare.Text.Mentions;

/// <summary>How an article stands to what it says of a value.</summary>
internal enum Standing
{
    /// <summary>It says so.</summary>
    Asserted,

    /// <summary>It says that there is none.</summary>
    Zero,

    /// <summary>It says so of each of several.</summary>
    Each,

    /// <summary>It says that it will be, may be or is feared to be so.</summary>
    Expected,

    /// <summary>It says what would be so on a condition.</summary>
    Hypothetical,

    /// <summary>It says what would have been so and is not.</summary>
    Counterfactual,

    /// <summary>It says that it is not so.</summary>
    Denied,
}

/// <summary>What a value is about. Tokens are those of the document.</summary>
internal sealed record Frame
{
    /// <summary>The noun phrase that the value stands in.</summary>
    public required TokenRange Phrase { get; init; }

    /// <summary>What it counts or measures, with its modifiers; null where nothing says it.</summary>
    public TokenRange? Entity { get; init; }

    /// <summary>The noun that it counts or measures; -1 where nothing says it.</summary>
    public int EntityHead { get; init; } = -1;

    /// <summary>Whether what it counts is told by a state alone: "the 40 wounded".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether what it counts was said of the figure before and not of this one.</summary>
    public bool Inherited { get; init; }

    /// <summary>What it is in its clause: subject, object, oblique and so on, by the name that the grammar gives it.</summary>
    public string Role { get; init; } = "";

    /// <summary>The rule of the grammar that told its role.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The heads of what is said of it: the verb or noun that it hangs on, coordinated ones, its states.</summary>
    public ImmutableArray<int> Predicates { get; init; } = [];

    /// <summary>The heads of what that hangs on in turn.</summary>
    public ImmutableArray<int> Outer { get; init; } = [];

    /// <summary>"toll", "number" of "the toll rose to 24"; null where there is none.</summary>
    public TokenRange? Container { get; init; }

    /// <summary>What it is a share of: "the 40" of "twelve of the 40"; null where it is none.</summary>
    public TokenRange? Whole { get; init; }

    /// <summary>Where the whole has a figure of its own, that.</summary>
    public TokenRange? WholeFigure { get; init; }

    /// <summary>Whether the whole is all that somebody has, and so is not told itself: "nine of its officers".</summary>
    public bool IsWholeOwned { get; init; }

    /// <summary>Whether the share is told with a verb of its own, so that it is all of those: "15 of the 300 died".</summary>
    public bool HasOwnVerb { get; init; }

    /// <summary>Whether another figure is a share of this one: "the 40" of "twelve of the 40".</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it adds to what was told before: "another five", "three more".</summary>
    public bool Remainder { get; init; }

    /// <summary>Whether it is what a figure told before was changed to: "it was later cut to 12".</summary>
    public bool Revises { get; init; }

    /// <summary>Whether its clause tells of another occasion of the kind: "a similar fire killed 20".</summary>
    public bool IsOfAnother { get; init; }

    public Standing Standing { get; init; }

    /// <summary>The rule of the grammar that told how the article stands to it; empty where it asserts.</summary>
    public string StandingRule { get; init; } = "";

    /// <summary>Where nouns may stand that are read with it: its clause, and what hangs on it.</summary>
    public ImmutableArray<TokenRange> Scope { get; init; } = [];

    /// <summary>Whether it was found by nearness alone, and may support a claim but contradict none.</summary>
    public bool Near { get; init; }

    /// <summary>
    /// Whether some words say something of this value itself: one of its predicates is among them, or they stand in its phrase.
    /// </summary>
    public bool IsOwn(TokenRange words) =>
        Phrase.Contains(words)
        || Entity is { } entity && entity.Contains(words)
        || Container is { } container && container.Contains(words)
        || Predicates.Any(words.Contains);

    /// <summary>Whether a noun is what it counts or measures: with the words before it, but not as a word before another noun.</summary>
    public bool Measures(TokenRange noun) =>
        EntityHead >= 0 && noun.End == EntityHead + 1 && Entity is { } entity && entity.Start <= noun.Start;
}
