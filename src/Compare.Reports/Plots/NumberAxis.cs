using System.Collections.Immutable;

namespace Compare.Reports.Plots;

/// <summary>Number lines with round ticks.</summary>
internal static class NumberAxis
{
    private const int MostTicks = 5;
    private const double LogarithmicFrom = 100;
    private const int GreatestPower = 308;

    /// <summary>
    /// An axis that covers <paramref name="figures"/> (at least one, finite): logarithmic where they are positive and span
    /// over two orders of magnitude.
    /// </summary>
    public static Axis Over(IReadOnlyCollection<double> figures, Func<double, string> label)
    {
        double low = figures.Min();
        double high = figures.Max();
        return low > 0 && high / low > LogarithmicFrom ? PowersOfTen(low, high, label) : Linear(low, high, label);
    }

    private static Axis PowersOfTen(double low, double high, Func<double, string> label)
    {
        int first = (int)Math.Floor(Math.Log10(low));
        int last = Math.Min(GreatestPower, Math.Max(first + 1, (int)Math.Ceiling(Math.Log10(high))));
        int step = (last - first + MostTicks - 2) / (MostTicks - 1);
        var ticks = ImmutableArray.CreateBuilder<Tick>();
        for (int power = first; power <= last; power += step)
        {
            ticks.Add(Tick(Math.Pow(10, power), label));
        }

        return new Axis(Math.Pow(10, first), Math.Pow(10, last), true, ticks.ToImmutable());
    }

    private static Axis Linear(double low, double high, Func<double, string> label)
    {
        double span = high - low;
        double margin = span > 0 ? span * 0.1 : Math.Max(Math.Abs(low) * 0.5, 0.5);
        double from = low >= 0 ? Math.Max(0, low - margin) : low - margin;
        double step = RoundStep((high + margin - from) / (MostTicks - 1));
        double first = Math.Floor(from / step);
        double last = Math.Max(first + 1, Math.Ceiling((high + margin) / step));
        var ticks = ImmutableArray.CreateBuilder<Tick>();
        for (int i = 0; i <= (int)(last - first); i++)
        {
            ticks.Add(Tick((first + i) * step, label));
        }

        return new Axis(first * step, last * step, false, ticks.ToImmutable());
    }

    /// <summary>The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below <paramref name="step"/>.</summary>
    private static double RoundStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        foreach (double factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
        {
            if (factor * power >= step * 0.999)
            {
                return factor * power;
            }
        }

        return 10 * power;
    }

    private static Tick Tick(double value, Func<double, string> label) => new(value, label(value));
}
