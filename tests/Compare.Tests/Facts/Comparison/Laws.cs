using System.Collections.Immutable;
using Compare.Facts.Comparison;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Interval = Compare.Text.Values.Interval;

namespace Compare.Tests.Facts.Comparison;

/// <summary>What holds for all values.</summary>
public class Laws
{
    private static readonly FactRule Rule = Given.Rule(unit: "year");

    [Test]
    public void A_relation_is_the_same_both_ways_round() =>
        Holds(Pairs(Generate.Any), pair => Weighed(pair.A, pair.B) == Weighed(pair.B, pair.A));

    [Test]
    public void A_relation_of_two_dates_is_the_same_both_ways_round() =>
        Holds(Pairs(Generate.Date), pair => Weighed(pair.A, pair.B) == Weighed(pair.B, pair.A));

    [Test]
    public void Every_value_agrees_with_itself() => Holds(Generate.Any, value => Relate(value, value).Kind == RelationKind.Agree);

    [Test]
    public void Every_relation_is_explained_in_words_with_figures_that_can_be_read() => Holds(Pairs(Generate.Any), pair =>
        {
            string text = Relate(pair.A, pair.B).Explanation;
            return text.Length > 10 && text.TrimEnd('”').EndsWith('.') && Readable(text);
        });

    [Test]
    public void Every_finding_is_summed_up() => Holds(Generate.Articles(Generate.Any), articles =>
        {
            Finding finding = Reconciler.Reconcile(Rule, articles);
            return finding.Summary.Length > 10 && Readable(finding.Summary) && finding.Groups.All(g => Readable(g.Label));
        });

    [Test]
    public void Widening_what_words_allow_never_makes_a_conflict() =>
        Holds(
            from pair in Pairs(Generate.Quantity)
            from low in Gen.Choose(0, 6)
            from high in Gen.Choose(0, 6)
            select (pair.A, pair.B, Low: low / 2.0, High: high / 2.0),
            t =>
            {
                Interval Wide(Interval i) => new(i.Low - t.Low, i.High + t.High, i.LowIncluded, i.HighIncluded);
                var wide = t.A with { Stated = Wide(t.A.Stated), Rounding = Wide(t.A.Rounding) };
                return Relate(t.A, t.B).Kind == RelationKind.Conflict || Relate(wide, t.B).Kind != RelationKind.Conflict;
            }
        );

    [Test]
    public void A_hedge_never_makes_a_conflict() =>
        Holds(
            from pair in Pairs(Generate.Figure)
            from kind in Gen.Elements(
                ValueKind.Number,
                ValueKind.Money,
                ValueKind.Percent,
                ValueKind.Age,
                ValueKind.Duration,
                ValueKind.Measure
            )
            let unit = kind switch
            {
                ValueKind.Money => "USD",
                ValueKind.Percent => "percent",
                ValueKind.Age or ValueKind.Duration => "year",
                ValueKind.Measure => "metre",
                _ => null,
            }
            select (A: pair.A with { Kind = kind, Unit = unit }, B: pair.B with { Kind = kind, Unit = unit }),
            pair =>
                Relate(pair.A, pair.B).Kind == RelationKind.Conflict
                || Relate(pair.A with { Hedge = Hedge.About }, pair.B).Kind != RelationKind.Conflict
        );

    [Test]
    public void Naming_more_days_never_makes_a_conflict() =>
        Holds(
            from pair in Pairs(Generate.Date)
            from earlier in Gen.Choose(0, 400)
            from later in Gen.Choose(0, 400)
            select (A: pair.A with { Bound = DateBound.Within }, pair.B, earlier, later),
            t =>
                Relate(t.A, t.B).Kind == RelationKind.Conflict
                || Relate(t.A with { From = t.A.From.AddDays(-t.earlier), To = t.A.To.AddDays(t.later) }, t.B).Kind != RelationKind.Conflict
        );

    [Test]
    public void The_order_of_articles_changes_nothing_but_the_order() =>
        Holds(
            from articles in Generate.Articles(
                Gen.OneOf(Generate.Quantity.Select(v => (Value)v), Generate.Time.Select(v => (Value)v), Generate.Date.Select(v => (Value)v))
            )
            from shuffled in Gen.Shuffle(articles.ToArray())
            select (articles, shuffled.ToImmutableArray()),
            t => Unordered(Reconciler.Reconcile(Rule, t.articles)) == Unordered(Reconciler.Reconcile(Rule, t.Item2))
        );

    [Test]
    public void The_order_of_articles_that_give_several_currencies_changes_nothing_but_the_order() =>
        Holds(
            from articles in Generate.Articles(Generate.Money)
            from second in Generate.Money.ArrayOf(5)
            let versions = articles
                .Select((a, i) => ((Quantity)a.Value).Unit == second[i].Unit ? a : a with { Also = [a with { Value = second[i] }] })
                .ToArray()
            from shuffled in Gen.Shuffle(versions)
            select (versions, shuffled),
            t => Unordered(Reconciler.Reconcile(Rule, t.versions)) == Unordered(Reconciler.Reconcile(Rule, t.shuffled))
        );

    [Test]
    public void The_order_of_articles_of_several_scopes_and_dates_changes_nothing_but_the_order() =>
        Holds(
            from articles in Generate.Articles(Generate.Quantity)
            from scopes in Gen.Elements(null, "killed", "killed and missing").ArrayOf(5)
            from second in Gen.Elements(null, "killed").ArrayOf(5)
            from days in Gen.Choose(0, 3).ArrayOf(5)
            from develops in Gen.Elements(Enum.GetValues<Trend>())
            let versions = articles
                .SelectMany(
                    (a, i) =>
                        new[] { a with { Scope = scopes[i] }, a with { Scope = second[i] } }
                            .DistinctBy(v => v.Scope)
                            .Select(v => v with { AsOf = days[i] == 0 ? null : new PartialDate(2020, 5, days[i]) })
                )
                .ToArray()
            from shuffled in Gen.Shuffle(versions)
            select (develops, versions, shuffled),
            t =>
                Unordered(Reconciler.Reconcile(Rule with { Develops = t.develops }, t.versions))
                == Unordered(Reconciler.Reconcile(Rule with { Develops = t.develops }, t.shuffled))
        );

    [Test]
    public void Versions_of_two_scopes_are_never_compared() =>
        Holds(Pairs(Generate.Any), pair =>
            Reconciler
                .Relate(Rule, Given.Version(pair.A, "a") with { Scope = "one" }, Given.Version(pair.B, "b", "b") with { Scope = "two" })
                .Kind == RelationKind.NotComparable
        );

    [Test]
    public void Time_never_makes_two_versions_stand_further_apart() =>
        Holds(
            from pair in Pairs(Generate.Any)
            from days in Gen.Choose(1, 3).Two()
            from develops in Gen.Elements(Enum.GetValues<Trend>())
            select (pair.A, pair.B, develops, First: new PartialDate(2020, 5, days.Item1), Second: new PartialDate(2020, 5, days.Item2)),
            t =>
                Reconciler
                    .Relate(
                        Rule with
                        {
                            Develops = t.develops,
                        },
                        Given.Version(t.A) with
                        {
                            AsOf = t.First,
                        },
                        Given.Version(t.B, "", "b") with
                        {
                            AsOf = t.Second,
                        }
                    )
                    .Kind <= Relate(t.A, t.B).Kind
        );

    [Test]
    public void Groups_hold_every_article_once() =>
        Holds(Generate.Articles(Generate.Any), articles =>
            Reconciler
                .Reconcile(Rule, articles)
                .Groups.SelectMany(g => g.Articles)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(articles.Select(a => a.Article).Order(StringComparer.Ordinal))
        );

    [Test]
    public void Quantities_are_irreconcilable_just_where_no_figure_satisfies_all() => Joint(Generate.Quantity, FigureFits);

    [Test]
    public void Dates_are_irreconcilable_just_where_no_days_satisfy_all() => Joint(Generate.Date, DaysFit);

    [Test]
    public void A_figure_that_rises_is_irreconcilable_just_where_no_course_rises_through_all() => Course(Trend.Rises, 1);

    [Test]
    public void A_figure_that_falls_is_irreconcilable_just_where_no_course_falls_through_all() => Course(Trend.Falls, -1);

    // The lowest course: every article takes the least figure that it allows and that none before it exceeds. Each is of a day of its own.
    private static void Course(Trend develops, int sign) =>
        Holds(
            from articles in Generate.Articles(Generate.Quantity)
            from days in Gen.Shuffle(new[] { 1, 2, 3, 4, 5 })
            select articles.Select((a, i) => a with { AsOf = new PartialDate(2020, 5, days[i]) }).ToImmutableArray(),
            articles =>
            {
                Finding finding = Reconciler.Reconcile(Rule with { Develops = develops }, articles);
                bool runs = Runs([.. articles.OrderBy(a => a.AsOf?.Day)], sign);
                return finding.Irreconcilable.IsEmpty == runs
                    && (finding.Verdict == Verdict.Conflict) != runs
                    && (
                        finding.Development.IsEmpty
                        || finding.Development.SelectMany(s => s.Articles).Order().SequenceEqual(articles.Select(a => a.Article).Order())
                    );
            },
            cases: 400
        );

    private static bool Runs(ArticleVersion[] byDay, int sign)
    {
        double least = double.NegativeInfinity;
        foreach (ArticleVersion version in byDay)
        {
            double[] fits = [.. Figures.Where(f => f >= least && FigureFits((Quantity)version.Value, f * sign)).Take(1)];
            if (fits.Length == 0)
            {
                return false;
            }

            least = fits[0];
        }

        return true;
    }

    // All subsets are tried: the set named must have no common value, and no smaller set may have none.
    private static void Joint<T>(Gen<T> values, Func<IReadOnlyList<T>, bool> fits)
        where T : Value =>
        Holds(
            Generate.Articles(values),
            articles =>
            {
                ImmutableArray<string> named = Reconciler.Reconcile(Rule, articles).Irreconcilable;
                T[] Values(IEnumerable<ArticleVersion> of) => [.. of.Select(a => (T)a.Value)];
                return named.IsEmpty
                    ? fits(Values(articles))
                    : !fits(Values(articles.Where(a => named.Contains(a.Article))))
                        && articles.All(a => named.Length > 1 && fits(Values([a])));
            },
            cases: 400
        );

    private static bool FigureFits(IReadOnlyList<Quantity> all) => Figures.Any(figure => all.All(q => FigureFits(q, figure)));

    private static IEnumerable<double> Figures => Enumerable.Range(-60, 120).Select(n => (double)n);

    // Counts below a hundred: bare ones are exact, others have what their words allow at a stretch.
    private static bool FigureFits(Quantity quantity, double figure)
    {
        Side side = Side.Of(Given.Version(quantity), quantity, quantity.Unit, 0.05).Exact;
        return QuantityComparer.Cut(side, side.Loose)?.Contains(figure) == true;
    }

    // Every first, some and last day in order, among the days at which any of the dates changes what it allows.
    private static bool DaysFit(IReadOnlyList<DateRange> all)
    {
        int[] days = [.. all.SelectMany(d => Edges(d).SelectMany(e => new[] { e - 1, e, e + 1 })).Distinct().Order()];
        return days.Length == 0
            || days.Any(first =>
                days.Any(some => first <= some && days.Any(last => some <= last && all.All(d => Allows(d, first, some, last))))
            );
    }

    private static int[] Edges(DateRange d)
    {
        (int Low, int High)[] spans = d.Bound == DateBound.Throughout ? [Begin(d), End(d)] : [(d.From.DayNumber, d.To.DayNumber)];
        return
        [
            .. spans.SelectMany(s => new[] { s.Low, s.Low - Slack(d), s.Low + Slack(d), s.High, s.High - Slack(d), s.High + Slack(d) }),
        ];
    }

    private static bool Allows(DateRange d, int first, int some, int last)
    {
        (int from, int to) = (d.From.DayNumber, d.To.DayNumber);
        return d.Bound switch
        {
            DateBound.Since => In(first, (from, to), d),
            DateBound.Until => In(last, (from, to), d),
            DateBound.By => some <= to + Slack(d),
            DateBound.Before => some < from + Slack(d),
            DateBound.After => some > to - Slack(d),
            DateBound.Throughout => In(first, Begin(d), d) && In(last, End(d), d),
            _ => In(some, (from, to), d),
        };
    }

    private static bool In(int day, (int Low, int High) days, DateRange of) => day >= days.Low - Slack(of) && day <= days.High + Slack(of);

    // At a stretch.
    private static int Slack(DateRange of) => (int)Days.Slack(Given.Version(of), loose: true);

    private static (int, int) Begin(DateRange d) => (d.From.DayNumber, LastOf(d.From, d.Precision));

    private static (int, int) End(DateRange d) => (FirstOf(d.To, d.Precision), d.To.DayNumber);

    private static int FirstOf(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Year => new DateOnly(day.Year, 1, 1).DayNumber,
            DatePrecision.Month => new DateOnly(day.Year, day.Month, 1).DayNumber,
            _ => day.DayNumber,
        };

    private static int LastOf(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Year => new DateOnly(day.Year, 12, 31).DayNumber,
            DatePrecision.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)).DayNumber,
            _ => day.DayNumber,
        };

    private static bool Readable(string text) =>
        !text.Contains("NaN", StringComparison.Ordinal) && !text.Contains('∞') && !text.Contains("Infinity", StringComparison.Ordinal);

    private static string Unordered(Finding finding)
    {
        string Sorted(IEnumerable<string> items) => string.Join(' ', items.Order(StringComparer.Ordinal));
        return string.Join(
            '\n',
            finding.Verdict,
            Sorted(finding.Groups.Select(g => $"{g.Label}: {Sorted(g.Articles)}")),
            Sorted(finding.Relations.Select(r => $"{Sorted([r.A, r.B])}: {r.Kind}")),
            Sorted(finding.Irreconcilable),
            string.Join(' ', finding.Development.Select(s => $"{s.AsOf} {s.Label} {s.Scope} {Sorted(s.Articles)}"))
        );
    }

    private static Relation Relate(Value a, Value b) =>
        Reconciler.Relate(Rule, Given.Version(a, "some words"), Given.Version(b, "others", "b"));

    // How they stand and how far apart, all that does not say which is which.
    private static (RelationKind, double, string?, Grade?, string?) Weighed(Value a, Value b)
    {
        var compared = PairComparison.Of(Rule, Given.Version(a, "some words"), Given.Version(b, "others", "b"), null);
        return (
            compared.Kind,
            compared.Distance,
            compared.Difference is { } apart ? Phrasing.English.Say(apart) : null,
            compared.Grade,
            compared.Hint?.Code
        );
    }

    private static Gen<(T A, T B)> Pairs<T>(Gen<T> values) => from a in values from b in values select (a, b);

    private static void Holds<T>(Gen<T> values, Func<T, bool> law, int cases = 2000) =>
        Check.One(Fixed.Cases.WithMaxTest(cases), Prop.ForAll(values.ToArbitrary(), law));
}
