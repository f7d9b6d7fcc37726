using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Rules.Model;

/// <summary>
/// A part or a wider whole of what the fact is about, such as killed and missing together: only claims of one scope are set
/// against each other.
/// </summary>
/// <param name="Surroundings">Where a claim of this scope stands; empty of the scope that takes all other claims.</param>
public sealed record Scope(string Label, Context Surroundings);

/// <summary>Whether time alone may part two versions of a fact.</summary>
public enum Trend
{
    /// <summary>The fact is settled.</summary>
    None,

    /// <summary>A figure that only grows, as a death toll does.</summary>
    Rises,

    /// <summary>A figure that only shrinks, as the number of the missing does.</summary>
    Falls,

    /// <summary>It may change in any way.</summary>
    Changes,
}

/// <param name="Tolerance">How far a figure may lie from the end of an open bound, as a share of the smaller (0.1 is 10%); of times of day
/// in minutes.</param>
public sealed record ReconcileSettings(double Tolerance)
{
    public static readonly ReconcileSettings Default = new(0.1);

    /// <summary>What times of day are reconciled by where a rule does not say.</summary>
    public static readonly ReconcileSettings OfTimes = new(10);

    /// <summary>
    /// The share of a round figure that rounding may have taken or added; 0 where figures are as exact as they are written.
    /// </summary>
    public double Rounding { get; init; } = 0.05;
}

/// <summary>An end of what a fact's value can be.</summary>
/// <param name="Value">As written in the rule.</param>
public sealed record Bound(string Value, Position At);

/// <summary>An answer known from elsewhere, shown beside the claims and never called the truth.</summary>
public sealed record Reference(string Value, string? Source, int Line, int Column);

/// <summary>
/// A test written inside a rule. One of: a text with the value expected; a text in which nothing is to be found; values
/// with the verdict expected.
/// </summary>
public abstract record RuleTest(int Line, int Column);

/// <param name="Value">As a reader would write it ("3 years", "2003", "Dmitry Zhirnov", a label).</param>
/// <param name="Published">The date relative dates are read against; null where the test gives none.</param>
/// <param name="Scope">The label of the scope that the claim is to have; null where the test does not say.</param>
public sealed record FindsTest(string Text, string Value, string? Published, string? Scope, int Line, int Column) : RuleTest(Line, Column);

public sealed record FindsNothingTest(string Text, string? Published, int Line, int Column) : RuleTest(Line, Column);

/// <param name="Published">The dates that the values are of, one each; empty where the test gives none.</param>
public sealed record VerdictTest(ImmutableArray<string> Values, ImmutableArray<string> Published, string Verdict, int Line, int Column)
    : RuleTest(Line, Column);

/// <summary>Where a rule was read: <paramref name="Text"/> is the whole file.</summary>
public sealed record RuleSource(string Path, string Text)
{
    /// <summary>The path as a report shows it.</summary>
    public string ShownPath
    {
        get => field ?? Path;
        init;
    }
}

/// <summary>A fact to reconcile: what to look for, where, and how far apart versions may lie.</summary>
public sealed record FactRule
{
    public required string Id { get; init; }

    /// <summary>Name of the folder under the rules root, or null where the file lies in the root: the rule is for all events.</summary>
    public string? Event { get; init; }

    public required string Title { get; init; }

    public string? Question { get; init; }

    /// <summary>What is asked for, with what only facts of its kind say.</summary>
    public required Fact Fact { get; init; }

    public FactKind Kind => Fact.Kind;

    /// <summary>See <see cref="Fact.Unit"/>.</summary>
    public string? Unit => Fact.Unit;

    public Context Find { get; init; } = Context.Empty;

    /// <summary>Where there are any, the value must stand in the slot of one of them.</summary>
    public ImmutableArray<Pattern> Patterns { get; init; } = [];

    /// <summary>The value must stand in the slot of none of these.</summary>
    public ImmutableArray<Pattern> Unless { get; init; } = [];

    /// <summary>The smallest figure or first date that the fact can have; null where the rule does not say.</summary>
    public Bound? Least { get; init; }

    /// <summary>The largest figure or last date that the fact can have; null where the rule does not say.</summary>
    public Bound? Most { get; init; }

    /// <summary>The time before which no sentence with a value may speak of; null where the rule does not say.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Where the rule writes its <see cref="Since"/>; of no meaning where it does not.</summary>
    public Position SinceAt { get; init; }

    /// <summary>In the order they are tried, the one for all other claims last. Empty where all claims speak of the same.</summary>
    public ImmutableArray<Scope> Scopes { get; init; } = [];

    public Trend Develops { get; init; }

    public ReconcileSettings Reconcile { get; init; } = ReconcileSettings.Default;

    public Reference? Reference { get; init; }

    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    public required RuleSource Source { get; init; }
}
