namespace Compare.Text.Values;

internal enum FigureForm
{
    /// <summary>"15,000", "2.5".</summary>
    Digits,

    /// <summary>"twenty-one", "two million", "a hundred".</summary>
    Words,

    /// <summary>"two thirds", "half a million", "three and a half", "3/4".</summary>
    Fraction,

    /// <summary>"quarter" with nothing before it: a figure only where a unit follows.</summary>
    BareFraction,

    /// <summary>"a" or "an": one, where a unit follows.</summary>
    Article,
}

/// <summary>A figure as read at tokens <paramref name="Start"/> to <paramref name="End"/> (exclusive).</summary>
/// <param name="Step">The unit of its last significant digit.</param>
/// <param name="Magnitude">What its last part was multiplied by ("million"), else 1.</param>
internal readonly record struct Figure(double Value, double Step, double Magnitude, int Start, int End, FigureForm Form);
