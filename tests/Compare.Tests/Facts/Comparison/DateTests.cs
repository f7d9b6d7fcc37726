using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

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
    [TestCase("around 2017", "2019", Differ, Description = "at a stretch")]
    [TestCase("around 2017", "2020", Conflict)]
    [TestCase("around 2017-05-05", "2017-05-08", Consistent)]
    [TestCase("around 2017-05-05", "2017-05-12", Differ)]
    [TestCase("around 2017-05-05", "2017-05-13", Conflict)]
    [TestCase("around 1850", "1854", Consistent, Description = "long past")]
    [TestCase("by 2018", "2017", Consistent)]
    [TestCase("by 2018", "2018", Consistent)]
    [TestCase("by 2018", "2019", Conflict)]
    [TestCase("by 2018", "1990", Differ)]
    [TestCase("around 2017", "around 2018", Consistent)]
    [TestCase("2017", "around 2017", Consistent)]
    [TestCase("around 2017", "2018-12-31", Consistent, Description = "a year to either side")]
    [TestCase("around 2017", "2019-01-01", Differ)]
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
    [TestCase("before 2021-07-10", "2021-07-09", Consistent)]
    [TestCase("before 2021-07-10", "2021-07-08", Differ)]
    [TestCase("after 2018", "2019-03-01", Consistent, Description = "within a year of its end")]
    [TestCase("before around 2018", "2018", Consistent)]
    [TestCase("after around 2018", "2018", Consistent)]
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
    [TestCase("2021-07-05..2021-07-12", "2021-07-05..2021-07-13", Conflict)]
    [TestCase("week 2021-07-05..2021-07-25", "2021-07-11..2021-07-19", Consistent, Description = "both weeks hold the other's days")]
    [TestCase("week 2021-07-05..2021-07-25", "2021-07-12..2021-07-19", Conflict)]
    [TestCase("week 2021-07-05..2021-07-25", "2021-07-05..2021-07-18", Conflict)]
    [TestCase(
        "season 2018-12..2019-11",
        "2019-02..2019-09",
        Consistent,
        Description = "from winter, which ends in the year after, to autumn"
    )]
    [TestCase("season 2018-12..2019-11", "2019-03..2019-09", Conflict)]
    [TestCase("season 2018-12..2019-11", "2019-02..2019-08", Conflict)]
    [TestCase("season 2018-04..2019-09", "2018-06..2019-07", Consistent, Description = "quarters")]
    [TestCase("season 2018-04..2019-09", "2018-07..2019-07", Conflict)]
    [TestCase("decade 1980..2009", "1989..2000", Consistent)]
    [TestCase("decade 1980..2009", "1990..2000", Conflict)]
    [TestCase("decade 1980..2009", "1989..1999", Conflict)]
    [TestCase("century 1800..1999", "1899..1900", Consistent)]
    [TestCase("century 1800..1999", "1900..1900", Conflict)]
    [TestCase("century 1800..1999", "1899..1899", Conflict)]
    // The ends of the calendar.
    [TestCase("before 0001", "0001", Conflict)]
    [TestCase("after 9999", "9999-12-31", Conflict)]
    [TestCase("around 9999", "9998", Consistent)]
    [TestCase("season 9999-12..9999-12", "9999-12-31..9999-12-31", Consistent)]
    [TestCase("season 0001-01..0001-01", "0001-01-01..0001-01-01", Consistent)]
    [TestCase("week 0001-01-01..9999-12-31", "0001-01-03..9999-12-29", Consistent)]
    [TestCase("decade 0001..0009", "0009..0009", Consistent)]
    public void Stand_to_each_other(string a, string b, RelationKind expected) =>
        Assert.Multiple(() =>
        {
            Assert.That(Reconciler.Relate(Rule, Given.Date(a), Given.Date(b)).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Reconciler.Relate(Rule, Given.Date(b), Given.Date(a)).Kind, Is.EqualTo(expected), "the other way round");
        });

    [TestCase("2003", "2003", "Both say 2003.")]
    [TestCase("2017", "2018", "2017 against 2018: 1 year apart; no date fits both.")]
    [TestCase("2021-07", "2021-07-09", "July 2021 against 9 July 2021: 9 July 2021 lies within July 2021.")]
    [TestCase("early 2021-07", "2021-07-15", "Early July 2021 against 15 July 2021: 5 days apart; no date fits both.")]
    [TestCase("2021-07-09", "2021-09", "9 July 2021 against September 2021: 2 months apart; no date fits both.")]
    [TestCase(
        "2019",
        "since 2018 | since 2018",
        "2019 against since 2018: “since 2018” tells only the beginning, so the two fit, if loosely."
    )]
    [TestCase(
        "before 2018 | before 2018",
        "2003",
        "Before 2018 against 2003: “before 2018” sets only a latest date, so the two fit, if loosely."
    )]
    [TestCase(
        "1996..2001",
        "1994..2002",
        "1996–2001 against 1994–2002: beginnings 2 years apart and ends 1 year apart; no date fits both."
    )]
    [TestCase("1996..2001", "1996..2002", "1996–2001 against 1996–2002: ends 1 year apart; no date fits both.")]
    [TestCase("1995..2001", "1996..2001", "1995–2001 against 1996–2001: beginnings 1 year apart; no date fits both.")]
    [TestCase("1996..2001", "2003", "1996–2001 against 2003: 2 years apart; no date fits both.")]
    [TestCase("1996..2001", "1998", "1996–2001 against 1998: 1998 lies within 1996–2001.")]
    [TestCase(
        "1996..2001",
        "since 1996 | since 1996",
        "1996–2001 against since 1996: “since 1996” tells only the beginning, so both can hold."
    )]
    [TestCase("2020-12-31", "2021-01-02", "31 December 2020 against 2 January 2021: 2 days apart; no date fits both.")]
    [TestCase("early 2017", "2017-07", "Early 2017 against July 2017: 3 months apart; no date fits both.")]
    [TestCase("before 2018", "2018", "Before 2018 against 2018: no date fits both.")]
    [TestCase("2021-07-09", "2021-07", "9 July 2021 against July 2021: 9 July 2021 lies within July 2021.")]
    [TestCase("2021-07", "early 2021-07", "July 2021 against early July 2021: early July 2021 lies within July 2021.")]
    [TestCase("2021-07", "2021-07-31", "July 2021 against 31 July 2021: 31 July 2021 lies within July 2021.")]
    [TestCase("between 2017..2019", "between 2018..2020", "Between 2017 and 2019 against between 2018 and 2020: their days overlap.")]
    [TestCase(
        "2018-03",
        "since 2018 | since 2018",
        "March 2018 against since 2018: “since 2018” tells only the beginning, so both can hold."
    )]
    [TestCase(
        "2018",
        "since 2018-03 | since March",
        "2018 against since March 2018: “since March” tells only the beginning, so both can hold."
    )]
    [TestCase("2017", "until 2018 | until 2018", "2017 against until 2018: “until 2018” tells only the end, so the two fit, if loosely.")]
    [TestCase("2019", "after 2018 | after 2018", "2019 against after 2018: “after 2018” sets only an earliest date, so both can hold.")]
    [TestCase(
        "since 2017 | since 2017",
        "until 2021 | until 2021",
        "Since 2017 against until 2021: “since 2017” and “until 2021” each leave one end open, so the two fit, if loosely."
    )]
    [TestCase("since 2018", "2018", "Since 2018 against 2018: since 2018 tells only the beginning, so both can hold.")]
    public void Explained(string a, string b, string expected) =>
        Assert.That(Reconciler.Relate(Rule, Given.Date(a), Given.Date(b)).Explanation, Is.EqualTo(expected).NoClip);
}
