using Compare.Text.Values;
using NUnit.Framework;
using Interval = Compare.Text.Values.Interval;

namespace Compare.Tests.Text.Values;

public class IntervalTests
{
    /// <summary>What the words of a bound allow: [ and ] are ends that belong to it, ( and ) ends that do not.</summary>
    [TestCase("more than 12 people", "(12..)")]
    [TestCase("over 12 people", "(12..)")]
    [TestCase("at least 12 people", "[12..)")]
    [TestCase("12 or more people", "[12..)")]
    [TestCase("up to 12 people", "(..12]")]
    [TestCase("no more than 12 people", "(..12]")]
    [TestCase("fewer than 12 people", "(..12)")]
    [TestCase("less than 12 kilometres", "(..12)")]
    [TestCase("under $12", "(..12)")]
    [TestCase("nearly 12 people", "(..12)")]
    [TestCase("just under 12 people", "(..12)")]
    [TestCase("more than 12 and less than 20 people", "(12..20)")]
    [TestCase("at least 12 and at most 20 people", "[12..20]")]
    [TestCase("more than two years", "(2..)")]
    [TestCase("more than a dozen people", "(12..)")]
    [TestCase("between 12 and 20 people", "[12..20]")]
    [TestCase("12 people", "[12..12]")]
    public void Bounds_know_their_ends(string text, string expected) =>
        Assert.That(Told(((Quantity)Reading.Of(text)[0]).Stated), Is.EqualTo(expected));

    [TestCase(12, null, false, true, 12, false)]
    [TestCase(12, null, true, true, 12, true)]
    [TestCase(null, 12, true, false, 12, false)]
    [TestCase(null, 12, true, false, 11.9, true)]
    [TestCase(null, null, false, false, 0, true)]
    public void Contains(double? low, double? high, bool lowIncluded, bool highIncluded, double value, bool expected) =>
        Assert.That(new Interval(low, high, lowIncluded, highIncluded).Contains(value), Is.EqualTo(expected));

    [TestCase("(12..)", "[12..12]", null)]
    [TestCase("[12..)", "[12..12]", "[12..12]")]
    [TestCase("(12..)", "[12..)", "(12..)")]
    [TestCase("(12..)", "(..12)", null)]
    [TestCase("(10..)", "(..12)", "(10..12)")]
    [TestCase("(10..15]", "[12..15)", "[12..15)")]
    [TestCase("(..)", "(10..12]", "(10..12]")]
    [TestCase("[1..2]", "[3..4]", null)]
    public void Intersects(string a, string b, string? expected)
    {
        string? Both(string x, string y) => Parse(x).Intersect(Parse(y)) is { } shared ? Told(shared) : null;
        Assert.That((Both(a, b), Both(b, a)), Is.EqualTo((expected, expected)));
    }

    private static string Told(Interval interval) =>
        (interval is { Low: not null, LowIncluded: true } ? '[' : '(')
        + $"{interval.Low}..{interval.High}"
        + (interval is { High: not null, HighIncluded: true } ? ']' : ')');

    private static Interval Parse(string text)
    {
        string[] ends = text[1..^1].Split("..");
        double? End(string end) => end.Length == 0 ? null : double.Parse(end, System.Globalization.CultureInfo.InvariantCulture);
        return new Interval(End(ends[0]), End(ends[1]), text[0] == '[', text[^1] == ']');
    }
}
