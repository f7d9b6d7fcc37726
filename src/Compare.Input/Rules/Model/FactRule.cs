using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Rules.Model;

/// <summary>
/// A part or a wider whole of what the fact is about, such as killed and missing together: only claims of one scope are set
/// against each other.
/// </summary>
/// <param name="Surroundings">Where a claim of this scope stands; empty of the scope that takes all other claims.</param>
internal sealed record Scope(string Label, Context Surroundings);

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
internal sealed record ReconcileSettings(double Tolerance)
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
internal sealed record Bound(string Value, Position At);

/// <summary>An answer known from elsewhere, shown beside the claims and never called the truth.</summary>
public sealed record Reference(string Value, string? Source, int Line, int Column);

/// <summary>
/// A test written inside a rule. One of: a text with the value expected; a text in which nothing is to be found; values
/// with the verdict expected.
/// </summary>
internal abstract record RuleTest(int Line, int Column);

/// <param name="Value">As a reader would write it ("3 years", "2003", "Dmitry Zhirnov", a label).</param>
/// <param name="Published">The date relative dates are read against; null where the test gives none.</param>
/// <param name="Scope">The label of the scope that the claim is to have; null where the test does not say.</param>
internal sealed record FindsTest(string Text, string Value, string? Published, string? Scope, int Line, int Column)
    : RuleTest(Line, Column);

internal sealed record FindsNothingTest(string Text, string? Published, int Line, int Column) : RuleTest(Line, Column);

/// <param name="Published">The dates that the values are of, one each; empty where the test gives none.</param>
internal sealed record VerdictTest(ImmutableArray<string> Values, ImmutableArray<string> Published, string Verdict, int Line, int Column)
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
    /// <param name="fact">What is asked for.</param>
    internal FactRule(Fact fact) => Fact = fact;

    /// <summary>Unique among the rules that an event can meet: as the rule gives it, else its file's name without the ending.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the folder under the rules root, or null where the file lies in the root: the rule is for all events.</summary>
    public string? Event { get; init; }

    /// <summary>What the fact is called in the report.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader would ask; null where the rule does not say.</summary>
    public string? Question { get; init; }

    /// <summary>What is asked for, with what only facts of its kind say.</summary>
    internal Fact Fact { get; init; }

    /// <summary>What kind of value the fact has.</summary>
    public FactKind Kind => Fact.Kind;

    /// <summary>Unit claims are given in: "year" for a duration, a currency code for money, a unit for a measure; else null.</summary>
    public string? Unit => Fact.Unit;

    internal Context Find { get; init; } = Context.Empty;

    /// <summary>Where there are any, the value must stand in the slot of one of them.</summary>
    internal ImmutableArray<Pattern> Patterns { get; init; } = [];

    /// <summary>The value must stand in the slot of none of these.</summary>
    internal ImmutableArray<Pattern> Unless { get; init; } = [];

    /// <summary>The smallest figure or first date that the fact can have; null where the rule does not say.</summary>
    internal Bound? Least { get; init; }

    /// <summary>The largest figure or last date that the fact can have; null where the rule does not say.</summary>
    internal Bound? Most { get; init; }

    /// <summary>The time before which no sentence with a value may speak of; null where the rule does not say.</summary>
    internal PartialDate? Since { get; init; }

    /// <summary>Where the rule writes its <see cref="Since"/>; of no meaning where it does not.</summary>
    internal Position SinceAt { get; init; }

    /// <summary>In the order they are tried, the one for all other claims last. Empty where all claims speak of the same.</summary>
    internal ImmutableArray<Scope> Scopes { get; init; } = [];

    /// <summary>Whether time alone may part two versions of it.</summary>
    public Trend Develops { get; init; }

    internal ReconcileSettings Reconcile { get; init; } = ReconcileSettings.Default;

    /// <summary>The answer known from elsewhere; null where the rule gives none.</summary>
    public Reference? Reference { get; init; }

    internal ImmutableArray<RuleTest> Tests { get; init; } = [];

    /// <summary>Where the rule was read.</summary>
    public required RuleSource Source { get; init; }
}
