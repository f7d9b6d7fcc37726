using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Sets two dates side by side, in every reading that their words leave open.</summary>
internal static class DateComparer
{
    public static PairComparison Compare(ArticleVersion first, ArticleVersion second)
    {
        (ArticleVersion a, ArticleVersion b) = (AgoDates.Placed(first), AgoDates.Placed(second));
        (DateRange x, DateRange y) = ((DateRange)a.Value, (DateRange)b.Value);
        PairComparison plain = AsRead(a, b);
        bool same = plain.Kind == RelationKind.Agree;
        if (x.OtherYear != y.OtherYear && plain.Kind < RelationKind.Conflict)
        {
            return PairComparison.By(RelationKind.Consistent, 0, "reason.other-year", ("fiscal", Quoted(x.OtherYear ? a : b)));
        }

        // What is written the same way is read the same way.
        if ((x.Other is null && y.Other is null) || (same && x.Other == y.Other))
        {
            return plain.Kind == RelationKind.Conflict ? Southern(a, b, plain) : plain;
        }

        bool fits =
            plain.Kind < RelationKind.Conflict
            || Alternatives(a).Any(p => Alternatives(b).Any(q => AsRead(p, q).Kind < RelationKind.Conflict));
        return !fits ? Southern(a, b, plain) : Doubted(a, b, plain);
    }

    private static IEnumerable<ArticleVersion> Alternatives(ArticleVersion version) =>
        ((DateRange)version.Value).Other is { } other ? [version, version with { Value = other with { Other = null } }] : [version];

    /// <summary>One of the readings fits.</summary>
    private static PairComparison Doubted(ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        ArticleVersion one = ((DateRange)a.Value).Other is not null ? a : b;
        var date = (DateRange)one.Value;
        if (date.Doubt is DateDoubt.WhichWinter or DateDoubt.WhichCentury)
        {
            return plain.Kind < RelationKind.Conflict
                ? plain
                : PairComparison.By(
                    RelationKind.Consistent,
                    0,
                    "reason.within",
                    ("inner", Label(one == a ? b : a)),
                    ("outer", Quoted(one))
                );
        }

        RelationKind kind = plain.Kind < RelationKind.Conflict ? RelationKind.Consistent : RelationKind.Differ;
        (DateRange first, DateRange second) = date.From <= date.Other!.From ? (date, date.Other) : (date.Other, date);
        return PairComparison.By(
            kind,
            kind == RelationKind.Differ ? 1 : 0,
            "reason.other-order",
            ("written", Quoted(one)),
            ("day", new StatedValue(first with { Other = null }, "", false)),
            ("other", new StatedValue(second with { Other = null }, "", false))
        );
    }

    private static PairComparison Southern(ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        foreach ((ArticleVersion season, ArticleVersion other) in new[] { (a, b), (b, a) })
        {
            if (
                season.Value is DateRange { Southern: { } south }
                && AsRead(season with { Value = south }, other).Kind < RelationKind.Conflict
            )
            {
                return PairComparison.By(RelationKind.Differ, plain.Distance, "reason.other-hemisphere", ("season", Quoted(season)));
            }
        }

        return plain;
    }

    private static PairComparison AsRead(ArticleVersion a, ArticleVersion b)
    {
        (DateRange x, DateRange y) = ((DateRange)a.Value, (DateRange)b.Value);
        bool sameDays = x.From == y.From && x.To == y.To;
        if (sameDays && x.Bound == y.Bound && x.Hedge == y.Hedge && x.OtherYear == y.OtherYear)
        {
            return PairComparison.Agree;
        }

        (double p, double q) = (Days.Slack(a, loose: false), Days.Slack(b, loose: false));
        double gap = Days.Between(Days.Named(x, p), Days.Named(y, q));
        if (Days.Of(x, p).And(Days.Of(y, q)).IsPossible)
        {
            // What tolerance is to figures, the coarser date's own length is to a date with an open end.
            bool near = gap == 0 || (IsMoment(x) && IsMoment(y) && gap <= Math.Max(Days.Coarseness(x), Days.Coarseness(y)));
            return new(near ? RelationKind.Consistent : RelationKind.Differ, gap, null, DateReasons.Fit(a, b, near)) { IsOpen = true };
        }

        if (Days.Of(x, Days.Slack(a, loose: true)).And(Days.Of(y, Days.Slack(b, loose: true))).IsPossible)
        {
            return new(RelationKind.Differ, gap, null, DateReasons.Around(a, b, near: false));
        }

        double apart = DateReasons.Size(x, y);
        return new(RelationKind.Conflict, apart, DateReasons.Apart(x, y), Reason.Of("reason.no-date"))
        {
            Grade = Grade(x, y),
            Hint = Hints.Of(x, y),
        };
    }

    private static Grade Grade(DateRange a, DateRange b)
    {
        bool day = a.Precision == DatePrecision.Day || b.Precision == DatePrecision.Day;
        double gap = Days.Between(Days.Named(a, 0), Days.Named(b, 0));
        return gap == 0 && (a.Bound is DateBound.Before or DateBound.After || b.Bound is DateBound.Before or DateBound.After)
                ? Comparison.Grade.Trivial
            : day && gap <= 1 && DateReasons.Size(a, b) <= 1 ? Comparison.Grade.Small
            : Comparison.Grade.Large;
    }

    private static bool IsMoment(DateRange date) => date.Bound is DateBound.Within or DateBound.Before or DateBound.After or DateBound.By;

    private static StatedValue Quoted(ArticleVersion version) => new(version.Value, version.Words, Quoted: true);

    private static StatedValue Label(ArticleVersion version) => new(version.Value, version.Words, Quoted: false);
}
