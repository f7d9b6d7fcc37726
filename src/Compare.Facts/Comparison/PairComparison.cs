using Compare.Facts.Wording;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>What comes of setting two versions side by side, as data that explanations and summaries are made from.</summary>
/// <param name="Distance">How far apart, to rank pairs of one kind of value: 0 where they touch; never NaN.</param>
/// <param name="Difference">How far apart; null where that says nothing, as of versions that fit.</param>
/// <param name="Reason">Why the relation is what it is.</param>
internal sealed record PairComparison(RelationKind Kind, double Distance, Reason? Difference, Reason Reason)
{
    /// <summary>Of a conflict how much it matters; else null.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Of a conflict the slip that would explain it; null where none is seen.</summary>
    public Reason? Hint { get; init; }

    /// <summary>Whether both can hold because one of them is a limit.</summary>
    public bool IsOpen { get; init; }

    public static PairComparison Of(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon) =>
        Graded(
            a.Scope != b.Scope
                ? NotComparable(a.Value is Quantity && b.Value is Quantity ? "reason.other-figures" : "reason.other-things")
                : DevelopmentTimeline.Judge(rule, a, b, OfValues(rule, a, b, lexicon))
        );

    public static PairComparison Agree => new(RelationKind.Agree, 0, null, Reason.Of("reason.same"));

    /// <summary>Nothing shows that the two contradict each other and nothing that they fit.</summary>
    public static PairComparison NotComparable(string code) => new(RelationKind.NotComparable, 0, null, Reason.Of(code));

    public static PairComparison By(
        RelationKind kind,
        double distance,
        string code,
        params ReadOnlySpan<(string Name, object Value)> details
    ) => new(kind, distance, null, Reason.Of(code, details));

    /// <summary>The whole of it as a clause: how far apart, why, and what slip may be behind it.</summary>
    public Reason FullReason
    {
        get
        {
            Reason told = Difference is { } apart ? Reason.Of("relation.apart-reason", ("apart", apart), ("reason", Reason)) : Reason;
            return Hint is { } hint ? Reason.Of("relation.hint", ("reason", told), ("hint", hint)) : told;
        }
    }

    public Relation Between(ArticleVersion a, ArticleVersion b, Phrasing phrasing)
    {
        bool same = a.Scope == b.Scope;
        string Stated(ArticleVersion version, ArticleVersion other) =>
            Beside(version, other, phrasing) + (same ? "" : phrasing.Of(version.Scope));
        string head =
            Kind == RelationKind.Agree
                ? phrasing.Say("relation.both-say", ("a", Stated(a, b)))
                : phrasing.Say("relation.against", ("a", Stated(a, b)), ("b", Stated(b, a)), ("reason", FullReason));
        return new Relation(a.Article, b.Article, Kind, Phrasing.Sentence(head))
        {
            Scope = same ? a.Scope : null,
            Reason = Reason,
            Difference = Difference,
            Grade = Grade,
            Hint = Hint,
            Rank = Distance,
        };
    }

    private static PairComparison OfValues(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon) =>
        (a.Value, b.Value) switch
        {
            (Quantity, Quantity) => Ageing.Judge(a, b, QuantityComparer.Compare(a, b, rule)),
            (DateRange, DateRange) => DateComparer.Compare(a, b),
            (ClockTime, ClockTime) => TimeComparer.Compare(a, b, rule),
            (Name x, Name y) => NameComparer.Compare(x.Canonical, y.Canonical, (rule.Fact as NameFact)?.Known ?? [], lexicon),
            (Label x, Label y) => LabelComparer.Compare(x.Text, y.Text, (rule.Fact as ChoiceFact)?.Compatible ?? []),
            (Quotation x, Quotation y) => QuotationComparer.Compare(x.Words, y.Words, lexicon),
            _ => NotComparable("reason.kinds"),
        };

    private static PairComparison Graded(PairComparison compared) =>
        compared.Kind == RelationKind.Conflict
            ? compared with
            {
                Grade = compared.Grade ?? Comparison.Grade.Large,
            }
            : compared with
            {
                Grade = null,
                Hint = null,
            };

    /// <summary>A value as said; beside a value in another unit also in that unit, to as many digits as it was said with.</summary>
    private static string Beside(ArticleVersion version, ArticleVersion other, Phrasing phrasing)
    {
        string said = phrasing.Describe(version.Value, version.Words);
        if (
            (version.Value as Quantity)?.AsSaid() is not { Nominal: { } figure, Kind: ValueKind.Measure } own
            || (other.Value as Quantity)?.AsSaid() is not { } against
            || own.Unit == against.Unit
            || !Units.Comparable(own.Unit, against.Unit)
            || string.CompareOrdinal(own.Unit, against.Unit) < 0
        )
        {
            return said;
        }

        var told = new Amount(Rounded(Units.Convert(figure, own.Unit, against.Unit)), against.Unit, own.Kind);
        return phrasing.Say("amount.beside", ("said", said), ("told", told));
    }

    private static double Rounded(double figure) =>
        double.Parse(
            figure.ToString("G3", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture
        );
}
