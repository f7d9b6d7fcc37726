using System.Collections.Immutable;
using Compare.Facts;
using Compare.Input.Rules;
using Compare.Text.Common;
using NUnit.Framework;
using Lexicons = Compare.Tests.Facts.Claims.Given;

namespace Compare.Tests.Facts.Comparison;

/// <summary>
/// Values as a rule's tests write them, from their words to the verdict: a line is two or more of them, then the verdict.
/// </summary>
public class WrittenVerdictTests
{
    private static readonly (string Rule, string Lines)[] Tables =
    [
        (
            "value: count, of: people",
            """
            none | 4 = conflict
            nobody | none = agree
            not one | 2 = conflict
            nothing | 0 = agree
            no injuries | 3 = conflict
            zero | no one = agree
            many | 60 = consistent
            numerous | 25 = consistent
            a number of people | 30 = consistent
            some | 9 = consistent
            a score | 20 = agree
            hardly anyone | 400 = conflict
            almost nobody | 2 = consistent
            some 40 | 43 = consistent
            nearly 40 | 41 = conflict
            close to 700 | 715 = consistent
            more than a few | 50 = consistent
            at least several hundred | 1,500 = consistent
            up to several hundred | 30 = consistent
            at least several hundred | 120 = conflict
            up to several hundred | 2,500 = conflict
            several hundred | 1,500 = conflict
            a few | 50 = conflict
            """
        ),
        (
            "value: percent, find: { any: [vote] }",
            """
            about half | 54% = consistent
            nearly half | 47% = consistent
            over half | 50% = conflict
            less than half | 52% = conflict
            at least a third | 30% = conflict
            about two thirds | 64% = consistent
            most | 48% = conflict
            a majority | 52% = consistent
            the vast majority | 45% = conflict
            a minority | 56% = conflict
            all | 100% = agree
            everyone | 97% = conflict
            nearly all | 96% = consistent
            none | 3% = conflict
            a third to a half | 40% = consistent
            half | 50% = agree
            half | 54% = conflict
            4% | 4 percentage points = not-comparable
            25 basis points | 0.25% = not-comparable
            """
        ),
        (
            "value: money, find: { any: [cost] }",
            """
            nothing | $3 million = conflict
            free of charge | £8 = conflict
            nothing | €0 = agree
            $0 | £0 = agree
            50 pence | £0.50 = agree
            75 cents | 75 dollars = conflict
            40 pounds | £40 = agree
            $7 million, or £5.5 million | £5.5 million = agree
            $7 million, or £5.5 million | £6.5 million = conflict
            $5 | £5 = not-comparable
            """
        ),
        (
            "value: age, find: { any: [driver] }",
            """
            teenager | 16 = consistent
            a teenager | 20 = conflict
            toddler | 2 = consistent
            a toddler | 7 = conflict
            octogenarian | 84 = consistent
            an octogenarian | 79 = conflict
            nonagenarian | 92 = consistent
            centenarian | 103 = consistent
            a centenarian | 98 = conflict
            minor | 17 = consistent
            a minor | 18 = conflict
            infant | 1 = consistent
            16 | 17 = conflict
            in his teens | 15 = consistent
            """
        ),
        (
            "value: duration, unit: day, find: { any: [last] }",
            """
            weeks | 18 days = consistent
            days | 4 days = consistent
            months | 4 months = consistent
            hours | 5 hours = consistent
            minutes | 20 minutes = consistent
            years | 5 years = consistent
            decades | 40 years = consistent
            centuries | 300 years = consistent
            hours | 4 days = conflict
            minutes | 5 hours = conflict
            weeks | 3 days = conflict
            days | three months = conflict
            a week | 7 days = agree
            several weeks | 30 days = consistent
            """
        ),
        (
            "value: measure, unit: kilometre, find: { any: [long] }",
            """
            7 km | 7 tonnes = not-comparable
            7 km | 7 litres = not-comparable
            7 km | 7 hectares = not-comparable
            7 km | 7 miles = conflict
            10 miles | 16 km = consistent
            """
        ),
        (
            "value: measure, unit: magnitude, find: { any: [quake] }",
            """
            6.3 | 6.4 = conflict
            6.3 | a 6.3-magnitude = agree
            6 | 6.3 = consistent
            6 | 7 = conflict
            """
        ),
        (
            "value: date, find: { any: [begin] }",
            """
            2013 or 2014 | 2013 = consistent
            2013 or 2014 | 2014 = consistent
            in 2013 or 2014 | 2015 = conflict
            May or June 2013 | May 2013 = consistent
            May or June 2013 | 3 June 2013 = consistent
            in May or June 2013 | July 2013 = conflict
            7 or 8 May 2013 | 7 May 2013 = consistent
            on 7 or 8 May 2013 | 9 May 2013 = conflict
            7 May or 9 June 2013 | 9 June 2013 = consistent
            7 and 8 May 2013 | 9 June 2013 = conflict
            no earlier than May 2013 | April 2013 = conflict
            no earlier than May 2013 | May 2013 = consistent
            not before 7 May 2013 | 6 May 2013 = conflict
            no sooner than 2013 | 2013 = consistent
            not earlier than 2013 | 2012 = conflict
            earlier than 2013 | 2012 = consistent
            no later than May 2013 | June 2013 = conflict
            before 2013 | 2013 = conflict
            the turn of the century | 2000 = consistent
            the turn of the century | 1901 = consistent
            turn of the century | 1950 = conflict
            the turn of the millennium | 1999 = consistent
            """
        ),
        (
            "value: name, role: mayor",
            """
            International Monetary Fund | IMF = consistent
            UN | United Nations = consistent
            Bank of England | BoE = consistent
            Bank of England | BOE = consistent
            Bank of England | BOI = conflict
            United Arab Emirates | UAE = consistent
            United Arab Emirates | UAB = conflict
            Department of Health | Health Department = consistent
            Ministry of Defence | Defence Ministry = consistent
            Ministry of Defence | Ministry of Health = conflict
            Ann Hill (née Brook) | Ann Brook = consistent
            Ann Hill, born Brook | Ann Brook = consistent
            Ann Hill (née Brook) | Eve Brook = conflict
            Ann Hill (née Brook) | Ann Hill = consistent
            Aleksei Orlov | Alexei Orlov = differ
            Aleksandr Orlov | Alexander Orlov = differ
            Yusuf Karim | Yousef Karim = differ
            Qasim Karim | Kasim Karim = differ
            Khalid Karim | Halid Karim = differ
            Wladimir Orlow | Vladimir Orlov = differ
            Youssef Karim | Yasser Karim = conflict
            Igor Orlov | Oleg Orlov = conflict
            """
        ),
        (
            "value: quote, speaker: mayor, words: ['bridge']",
            """
            The organisation of the bridge | The organization of the bridge = consistent
            We recognised the bridge | We recognized the bridge = consistent
            We are analysing the bridge | We are analyzing the bridge = consistent
            The centre of the bridge | The center of the bridge = consistent
            The bridge is in our neighbourhood | The bridge is in our neighborhood = consistent
            They labelled the bridge | They labeled the bridge = consistent
            The bridge is a very sad sight | The bridge is a sad sight = differ
            It is our only bridge to town | It's our bridge to town = differ
            The bridge is lost | The harbour is safe = conflict
            The bridge to the town | The road to the hill = conflict
            We will rebuild the bridge soon | We will mend the bridge soon = differ
            """
        ),
    ];

    private static readonly (string Values, string Published, string Verdict)[] Ago =
    [
        ("more than 8 years ago | 2005", "2014-06-10", "consistent"),
        ("more than 8 years ago | 1990", "2014-06-10", "differ"),
        ("more than 8 years ago | 2008", "2014-06-10", "conflict"),
        ("over 8 years ago | March 2006", "2014-06-10", "consistent"),
        ("over 8 years ago | July 2006", "2014-06-10", "conflict"),
        ("at least 8 years ago | 10 June 2006", "2014-06-10", "consistent"),
        ("more than 8 years ago | 10 June 2006", "2014-06-10", "conflict"),
        ("less than 8 years ago | 2010", "2014-06-10", "consistent"),
        ("less than 8 years ago | May 2006", "2014-06-10", "conflict"),
        ("nearly 8 years ago | September 2006", "2014-06-10", "consistent"),
        ("nearly 8 years ago | 2009", "2014-06-10", "conflict"),
        ("more than a month ago | April 2014", "2014-06-10", "consistent"),
        ("more than a month ago | 1 June 2014", "2014-06-10", "conflict"),
        ("8 years ago | 2006", "2014-06-10", "agree"),
        ("about 8 years ago | 2007", "2014-06-10", "consistent"),
    ];

    [TestCaseSource(nameof(Tables))]
    public void Words_of_a_kind_are_judged((string Rule, string Lines) table) =>
        Holds(
            table.Rule,
            table
                .Lines.Split('\n')
                .Select(line =>
                {
                    string[] parts = line.Split(" = ");
                    return (parts[0], (string?)null, parts[1].Trim());
                })
        );

    [Test]
    public void A_count_back_keeps_its_bound() =>
        Holds("value: date, find: { any: [begin] }", Ago.Select(a => (a.Values, (string?)a.Published, a.Verdict)));

    [TestCase("value: count, of: people", "nobody | 12", "Value 1 says 0; value 2 says 12. 12 apart. The one says none, the other some.")]
    [TestCase(
        "value: duration, unit: day, find: { any: [last] }",
        "20 minutes | 50 minutes",
        "30 minutes apart, a factor of 2.5. No figure fits both."
    )]
    [TestCase("value: duration, unit: year, find: { any: [last] }", "a month | 27 days", "About 3.4 days, or 13%, apart.")]
    [TestCase(
        "value: duration, unit: day, find: { any: [last] }",
        "nearly a week | 3 days",
        "“nearly a week” is 6.3 days to under 1 week, at a stretch 5.3 days to under 1 week."
    )]
    [TestCase(
        "value: measure, unit: kilometre, find: { any: [long] }",
        "5 miles | 5 km",
        "About 3 kilometres, or 61%, apart. No figure fits both. The figure is the same in another unit."
    )]
    [TestCase("value: money, find: { any: [cost] }", "£12 | £3.45", "£8.55 apart, a factor of 3.5. No figure fits both.")]
    [TestCase("value: money, find: { any: [cost] }", "20 pence | £0.20", "Value 1 says 20 pence; value 2 says £0.20. Both say the same.")]
    [TestCase(
        "value: percent, find: { any: [vote] }",
        "two thirds | 60%",
        "About 6.7 percentage points apart. Rounding does not explain it: “two thirds” stands for 63.3% to 70% at most."
    )]
    [TestCase("value: count, of: people", "15,000 | 13,000", "“15,000” stands for 13,900 to 16,100 at most.")]
    [TestCase("value: count, of: people", "100 | 120", "“100” stands for 93 to 107 at most.")]
    [TestCase(
        "value: count, of: people",
        "40 | 41 | 42 | 43 | 90",
        "5 articles give 5 versions. 4 of 5 articles are within 40 to 43; value 5 alone says 90."
    )]
    [TestCase(
        "value: date, find: { any: [begin] }",
        "the night of 5 May 2017 | 6 May 2017",
        "6 May 2017 lies within “the night of 5 May 2017”."
    )]
    [TestCase("value: date, find: { any: [begin] }", "by May 2017 | 2 June 2017", "2 days apart. No date fits both.")]
    [TestCase(
        "value: date, find: { any: [begin] }",
        "March or April 2015 | April 2015",
        "Value 1 says March to April 2015; value 2 says April 2015. April 2015 lies within March to April 2015."
    )]
    [TestCase("value: quote, speaker: mayor, words: ['bridge']", "It is a very old bridge | It's an old bridge", "share")]
    [TestCase("value: quote, speaker: mayor, words: ['bridge']", "It is a very old bridge | It's a old bridge", "One leaves out “very”.")]
    [TestCase("value: name, role: mayor", "Bob Hill Jr. | Bob Hill", "Only one has “Jr”, so they may be two of one family.")]
    public void The_sentence_names_the_reason(string rule, string values, string expected) =>
        Assert.That(Failures(rule, [(values, null, "development")]).First(), Does.Contain(expected));

    private static void Holds(string rule, IEnumerable<(string Values, string? Published, string Verdict)> rows)
    {
        (string Values, string? Published, string Verdict)[] all = [.. rows];
        Assert.That(all, Is.Not.Empty);
        Assert.That(Failures(rule, all), Is.Empty);
    }

    private static ImmutableArray<string> Failures(string rule, (string Values, string? Published, string Verdict)[] rows)
    {
        string tests = string.Concat(
            rows.Select(r =>
            {
                string[] values = r.Values.Split(" | ");
                string published = r.Published is null ? "" : $", published: [{string.Join(", ", values.Select(_ => r.Published))}]";
                return $"  - {{ values: [{string.Join(", ", values.Select(v => $"\"{v}\""))}]{published}, verdict: {r.Verdict} }}\n";
            })
        );
        RuleSet set = RuleLoader.LoadText("rule.yaml", $"title: T\n{string.Join('\n', Fields(rule))}\ntests:\n{tests}", null);
        Assert.That(set.Diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
        return
        [
            .. RuleChecker
                .Check(set.Rules, Lexicons.Lexicon)
                .Failures.Select(f => $"{rows[f.Line - Fields(rule).Length - 3].Values}: {f.Message}"),
        ];
    }

    // A comma parts two fields where no bracket is open.
    private static string[] Fields(string rule) => System.Text.RegularExpressions.Regex.Split(rule, @", (?=[a-z]+: )(?![^{]*\})");
}
