using Compare.Facts.Reconciliation;
using Compare.Rules.Model;
using NUnit.Framework;
using static Compare.Facts.Reconciliation.RelationKind;

namespace Compare.Tests.Facts.Reconciliation;

public class DateTests
{
    private static readonly FactRule Rule = Given.Rule(FactKind.Date);

    [TestCase("2003", "2003", Agree)]
    [TestCase("1996..2001", "1996..2001", Agree)]
    [TestCase("2021-07", "2021-07-09", Consistent)]
    [TestCase("2021-07", "early 2021-07", Consistent)]
    [TestCase("early 2021-07", "2021-07-09", Consistent)]
    [TestCase("early 2021-07", "between 2021-07-08..2021-07-15", Consistent)]
    [TestCase("early 2021-07", "2021-07-15", Conflict)]
    [TestCase("2017", "2018", Conflict)]
    [TestCase("2021-07-09", "2021-07-10", Conflict)]
    [TestCase("around 2017", "2018", Consistent)]
    [TestCase("around 2017", "2019", Conflict)]
    [TestCase("around 2017", "around 2018", Consistent)]
    [TestCase("2017", "around 2017", Consistent)]
    [TestCase("between 2017..2019", "2018", Consistent)]
    [TestCase("between 2017..2019", "between 2019..2020", Consistent)]
    [TestCase("between 2017..2018", "between 2019..2020", Conflict)]
    // One end only.
    [TestCase("since 2018", "since 2018-12-31", Consistent)]
    [TestCase("until 2018", "until 2018", Agree)]
    [TestCase("until 2018", "until 2019", Conflict)]
    [TestCase("until 2018-03", "until 2018", Consistent)]
    [TestCase("before 2018", "before 2019", Consistent)]
    [TestCase("after 2018", "after 2017", Consistent)]
    [TestCase("after 2018", "2021", Differ)]
    [TestCase("before 2018", "since 2018", Conflict)]
    [TestCase("after 2018", "until 2018", Conflict)]
    [TestCase("2017", "since 2018", Conflict)]
    [TestCase("2018", "since 2018", Consistent)]
    [TestCase("2019", "since 2018", Differ)]
    [TestCase("2019", "until 2018", Conflict)]
    [TestCase("2017", "until 2018", Differ)]
    [TestCase("since 2018", "since 2018", Agree)]
    [TestCase("since 2018", "since 2018-03", Consistent)]
    [TestCase("since 2017", "since 2018", Conflict)]
    [TestCase("since 2017", "until 2021", Differ)]
    [TestCase("since 2021", "until 2017", Conflict)]
    [TestCase("before 2018", "2017", Consistent)]
    [TestCase("before 2018", "2003", Differ)]
    [TestCase("before 2018", "2018", Conflict)]
    [TestCase("after 2018", "2018-12-31", Conflict)]
    [TestCase("after 2018", "2019-01-01", Consistent)]
    [TestCase("after 2018", "before 2018", Conflict)]
    // Periods.
    [TestCase("1996..2001", "1996-09..2001-11", Consistent)]
    [TestCase("1996..2001", "1996..2002", Conflict)]
    [TestCase("1996..2001", "1995..2001", Conflict)]
    [TestCase("1996..2001", "1998", Consistent)]
    [TestCase("1996..2001", "2002", Conflict)]
    [TestCase("1996..2001", "since 1996", Consistent)]
    [TestCase("1996..2001", "since 1997", Conflict)]
    [TestCase("1996..2001", "until 2001", Consistent)]
    [TestCase("1996..2001", "after 2001", Conflict)]
    [TestCase("1996..2001", "2001", Consistent)]
    [TestCase("1996..2001", "before 1996", Conflict)]
    [TestCase("1996..2001", "before 1998", Consistent)]
    // The ends of the calendar.
    [TestCase("before 0001", "0001", Conflict)]
    [TestCase("after 9999", "9999-12-31", Conflict)]
    [TestCase("around 9999", "9998", Consistent)]
    public void Stand_to_each_other(string a, string b, RelationKind expected) => Assert.Multiple(() =>
    {
        Assert.That(Reconciler.Relate(Rule, Given.Date(a), Given.Date(b)).Kind, Is.EqualTo(expected));
        Assert.That(Reconciler.Relate(Rule, Given.Date(b), Given.Date(a)).Kind, Is.EqualTo(expected), "the other way round");
    });

    [TestCase("2003", "2003", "Both say 2003.")]
    [TestCase("2017", "2018", "2017 against 2018: 1 year apart; no date fits both.")]
    [TestCase("2021-07", "2021-07-09", "July 2021 against 9 July 2021: 9 July 2021 lies within July 2021.")]
    [TestCase("early 2021-07", "2021-07-15", "Early July 2021 against 15 July 2021: 5 days apart; no date fits both.")]
    [TestCase("2021-07-09", "2021-09", "9 July 2021 against September 2021: 2 months apart; no date fits both.")]
    [TestCase("2019", "since 2018 | since 2018", "2019 against since 2018: 1 year apart; “since 2018” tells only the beginning, so the two fit, if loosely.")]
    [TestCase("before 2018 | before 2018", "2003", "Before 2018 against 2003: 15 years apart; “before 2018” sets only a latest date, so the two fit, if loosely.")]
    [TestCase("1996..2001", "1994..2002", "1996–2001 against 1994–2002: beginnings 2 years apart and ends 1 year apart; no date fits both.")]
    [TestCase("since 2018", "2018", "Since 2018 against 2018: the same dates, put differently.")]
    public void Explained(string a, string b, string expected) =>
        Assert.That(Reconciler.Relate(Rule, Given.Date(a), Given.Date(b)).Explanation, Is.EqualTo(expected));
}
