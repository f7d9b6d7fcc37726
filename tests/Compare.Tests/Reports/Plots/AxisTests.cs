using System.Globalization;
using Compare.Input.Words;
using Compare.Reports.Plots;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Reports.Plots;

public class AxisTests
{
    [TestCase("2.5 3 3.5 3.75", "2|2.5|3|3.5|4")]
    [TestCase("9 10", "8.5|9|9.5|10|10.5")]
    [TestCase("15000", "5000|10000|15000|20000|25000")]
    [TestCase("0", "0|0.2|0.4|0.6")]
    [TestCase("-5 5", "-10|-5|0|5|10")]
    [TestCase("1500 20000", "0|10000|20000|30000")]
    [TestCase("1 100", "0|50|100|150")]
    public void A_number_line_has_round_ticks(string figures, string ticks) =>
        Assert.That(Ticks(figures, out bool log), Is.EqualTo(ticks).And.Matches<string>(_ => !log));

    [TestCase("1 101", "1|10|100|1000")]
    [TestCase("2000000 450000000", "1000000|10000000|100000000|1000000000")]
    [TestCase("1 1e40", "1|10000000000|1E+20|1E+30|1E+40")]
    public void Figures_over_two_orders_of_magnitude_apart_go_on_a_logarithmic_line(string figures, string ticks) =>
        Assert.That(Ticks(figures, out bool log), Is.EqualTo(ticks).And.Matches<string>(_ => log));

    [TestCase("2021-07-09", "2021-07-09", "9 Jul 2021|10 Jul 2021")]
    [TestCase("2019-03-01", "2019-03-10", "1 Mar 2019|3 Mar 2019|5 Mar 2019|7 Mar 2019|9 Mar 2019|11 Mar 2019")]
    [TestCase("2021-07-01", "2021-08-16", "Jul 2021|Aug 2021|Sep 2021")]
    [TestCase("2017-01-01", "2018-12-31", "Jan 2017|Jul 2017|Jan 2018|Jul 2018|Jan 2019")]
    [TestCase("1979-12-24", "2001-12-31", "1970|1980|1990|2000|2010")]
    [TestCase("0001-01-01", "9999-12-31", "0001|2000|4000|6000|8000|9999")]
    [TestCase("9999-12-31", "9999-12-31", "31 Dec 9999|31 Dec 9999")]
    public void A_time_line_has_ticks_at_the_beginning_of_days_months_or_years(string from, string to, string ticks)
    {
        var axis = TimeAxis.Over(DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"), WordbookLoader.LoadDefault());
        Assert.That(string.Join('|', axis.Ticks.Select(t => t.Label)), Is.EqualTo(ticks));
    }

    [Test]
    public void Every_figure_lies_on_its_line_in_order() =>
        Check.One(Fixed.Cases, Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat[]>(), floats =>
            {
                double[] figures = [.. floats.Select(f => f.Get).Where(f => Math.Abs(f) < 1e300).Order()];
                if (figures.Length == 0)
                {
                    return true;
                }

                var axis = NumberAxis.Over(figures, f => "");
                double[] places = [.. figures.Select(axis.At)];
                return places.All(p => p is >= 0 and <= 1) && places.SequenceEqual(places.Order()) && axis.Ticks.Length is >= 2 and <= 8;
            }));

    private static string Ticks(string figures, out bool logarithmic)
    {
        var axis = NumberAxis.Over([.. figures.Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture))], f =>
            f.ToString("G12", CultureInfo.InvariantCulture)
        );
        logarithmic = axis.Logarithmic;
        return string.Join('|', axis.Ticks.Select(t => t.Label));
    }
}
