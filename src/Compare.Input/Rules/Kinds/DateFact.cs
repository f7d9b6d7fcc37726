using System.Collections.Immutable;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules.Kinds;

/// <param name="Part">Which end of a period answers; null where the whole does.</param>
internal sealed record DateFact(PeriodPart? Part) : Fact
{
    public override FactKind Kind => FactKind.Date;
}

/// <summary>An end of a period.</summary>
internal enum PeriodPart
{
    Start,
    End,
}

internal sealed class DateDefinition : KindDefinition
{
    private static readonly RuleKey Part = new(
        "part",
        "`start` or `end`: which end of a period answers the question, as of \"the war (1979-1989)\". A single date is both",
        () => Shapes.OneOf(Parts)
    );

    private static readonly ImmutableArray<string> Parts = ["start", "end"];

    /// <summary>What no other kind has.</summary>
    public static readonly ImmutableArray<RuleKey> Own = [Part];

    public override Fact Any { get; } = new DateFact(Part: null);

    public override string Help => "a day, month, year or period";

    public override ImmutableArray<RuleKey> Keys => [.. Own, SharedKeys.Pattern, SharedKeys.Unless, SharedKeys.Least, SharedKeys.Most];

    public override ImmutableArray<string> OneOf => ["find", SharedKeys.Pattern.Name];

    public override Fact Read(RuleFields rule) =>
        new DateFact(
            rule.Text(Part) is { } text && rule.Source.IsOneOf(text, "part of a period", Parts)
                ? (PeriodPart)Parts.IndexOf(text.Text)
                : null
        );
}
