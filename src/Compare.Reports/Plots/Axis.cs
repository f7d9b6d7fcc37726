using System.Collections.Immutable;

namespace Compare.Reports.Plots;

internal readonly record struct Tick(double Value, string Label);

/// <summary>Maps figures, or days as day numbers, to places between 0 (left end) and 1 (right end).</summary>
/// <param name="Low">The figure at the left end; above 0 where the axis is logarithmic.</param>
/// <param name="High">The figure at the right end; greater than <paramref name="Low"/>.</param>
internal sealed record Axis(double Low, double High, bool Logarithmic, ImmutableArray<Tick> Ticks)
{
    /// <summary>The place of a figure; one beyond an end is put at that end.</summary>
    public double At(double figure)
    {
        double place = Logarithmic
            ? (figure <= 0 ? 0 : (Math.Log10(figure) - Math.Log10(Low)) / (Math.Log10(High) - Math.Log10(Low)))
            : (figure - Low) / (High - Low);
        return double.Clamp(place, 0, 1);
    }
}
