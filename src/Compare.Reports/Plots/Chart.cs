using System.Collections.Immutable;
using System.Globalization;
using Compare.Reports.Templates;
using Compare.Text.Values;

namespace Compare.Reports.Plots;

/// <summary>One article's version of a figure or date.</summary>
/// <param name="Label">The version in words, written beside the name.</param>
/// <param name="Hue">The class of its group of versions: <c>v1</c>, <c>v2</c> …</param>
/// <param name="Dot">The figure as said; null where none is.</param>
/// <param name="Band">What the words allow; an open end runs to the end of the axis.</param>
internal sealed record ChartRow(string Name, string Label, string Hue, double? Dot, Interval Band);

/// <summary>A line across all rows with a label above them.</summary>
internal sealed record ChartLine(double Figure, string Label);

/// <summary>
/// Draws rows of dots and bands over one axis. Widths are shares of the drawing, heights and letters are pixels, so that
/// the words stay readable on a telephone; every row has its words above its band, so that no two labels can meet.
/// </summary>
internal static class Chart
{
    private const int RowHeight = 46;
    private const int HeaderHeight = 22;
    private const int FooterHeight = 30;
    private const int LongestName = 30;
    private const int ShortName = 15;
    private const int LongestLabel = 24;

    /// <param name="ids">What tells the ids of this drawing from those of others.</param>
    public static HtmlFragment Draw(Axis axis, ImmutableArray<ChartRow> rows, ChartLine? line, string description, string ids)
    {
        int top = line is null ? 0 : HeaderHeight;
        int bottom = top + rows.Length * RowHeight + 4;
        var svg = new SvgWriter();
        svg.Open("svg", ("width", "100%"), ("height", Pixels(bottom + FooterHeight)), ("role", "img"), ("aria-label", description));
        DrawFades(svg, ids);
        DrawAxis(svg, axis, bottom);
        for (int i = 0; i < rows.Length; i++)
        {
            DrawRow(svg, axis, rows[i], top + i * RowHeight, ids);
        }

        if (line is not null)
        {
            DrawLine(svg, axis, line, bottom);
        }

        svg.Close("svg");
        return svg.ToFragment();
    }

    /// <summary>Masks that let the open end of a band fade out.</summary>
    private static void DrawFades(SvgWriter svg, string ids)
    {
        svg.Open("defs");
        foreach (
            var (name, left, right) in ((string, string, string)[])
                [("fade-low", "#000", "#fff"), ("fade-high", "#fff", "#000"), ("fade-both", "#000", "#000")]
        )
        {
            svg.Open("linearGradient", ("id", $"{ids}{name}-shade"));
            svg.Empty("stop", ("offset", "0"), ("stop-color", left));
            svg.Empty("stop", ("offset", "0.5"), ("stop-color", "#fff"));
            svg.Empty("stop", ("offset", "1"), ("stop-color", right));
            svg.Close("linearGradient");
            svg.Open("mask", ("id", ids + name), ("maskContentUnits", "objectBoundingBox"));
            svg.Empty("rect", ("width", "1"), ("height", "1"), ("fill", $"url(#{ids}{name}-shade)"));
            svg.Close("mask");
        }

        svg.Close("defs");
    }

    private static void DrawAxis(SvgWriter svg, Axis axis, int y)
    {
        svg.Empty("line", ("class", "axis"), ("x1", Share(0)), ("x2", Share(1)), ("y1", Pixels(y)), ("y2", Pixels(y)));
        for (int i = 0; i < axis.Ticks.Length; i++)
        {
            var tick = axis.Ticks[i];
            double place = axis.At(tick.Value);
            string x = Share(place);
            svg.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", Pixels(y + 5)));
            svg.Text(
                "text",
                tick.Label,
                ("class", i % 2 == 0 ? "tick" : "tick odd"),
                ("x", x),
                ("y", Pixels(y + 20)),
                ("text-anchor", Anchor(place))
            );
        }
    }

    private static void DrawRow(SvgWriter svg, Axis axis, ChartRow row, int top, string ids)
    {
        svg.Open("g", ("class", row.Hue));
        svg.Open("text", ("x", Share(0)), ("y", Pixels(top + 16)));
        if (row.Name.Length > ShortName)
        {
            // On a telephone the short one of the two is shown.
            svg.Text("tspan", Abbreviation.Of(row.Name, LongestName), ("class", "who wide"));
            svg.Text("tspan", Abbreviation.Of(row.Name, ShortName), ("class", "who narrow"));
        }
        else
        {
            svg.Text("tspan", row.Name, ("class", "who"));
        }

        svg.Text("tspan", Abbreviation.Of(row.Label, LongestLabel), ("dx", "8"));
        svg.Close("text");
        DrawBand(svg, axis, row, top + 24, ids);
        if (row.Dot is { } dot)
        {
            svg.Empty("circle", ("class", "dot"), ("cx", Share(axis.At(dot))), ("cy", Pixels(top + 31)), ("r", "6.5"));
        }

        svg.Close("g");
    }

    private static void DrawBand(SvgWriter svg, Axis axis, ChartRow row, int y, string ids)
    {
        if (row.Band.Low is { } point && point == row.Band.High)
        {
            return;
        }

        double low = row.Band.Low is { } from ? axis.At(from) : 0;
        double high = row.Band.High is { } to ? axis.At(to) : 1;
        // A band too narrow to be seen is drawn a hair wide.
        double width = Math.Max(high - low, 0.008);
        string mask = (row.Band.Low, row.Band.High) switch
        {
            (null, null) => $"url(#{ids}fade-both)",
            (null, _) => $"url(#{ids}fade-low)",
            (_, null) => $"url(#{ids}fade-high)",
            _ => "none",
        };
        svg.Empty(
            "rect",
            ("class", "band"),
            ("x", Share(low)),
            ("y", Pixels(y)),
            ("width", Percent(width * Width)),
            ("height", "14"),
            ("rx", "7"),
            ("mask", mask)
        );
        if (row.Band.Low is null)
        {
            svg.Text("text", "◂", ("class", "open"), ("x", "0"), ("y", Pixels(y + 12)));
        }

        if (row.Band.High is null)
        {
            svg.Text("text", "▸", ("class", "open"), ("x", "100%"), ("y", Pixels(y + 12)), ("text-anchor", "end"));
        }
    }

    private static void DrawLine(SvgWriter svg, Axis axis, ChartLine line, int bottom)
    {
        double place = axis.At(line.Figure);
        string x = Share(place);
        svg.Empty("line", ("class", "ref"), ("x1", x), ("x2", x), ("y1", "2"), ("y2", Pixels(bottom)));
        svg.Text(
            "text",
            Abbreviation.Of(line.Label, LongestName + LongestLabel),
            ("class", "tick"),
            ("x", x),
            ("y", "13"),
            ("dx", place > 0.5 ? "-6" : "6"),
            ("text-anchor", place > 0.5 ? "end" : "start")
        );
    }

    private static string Anchor(double place) =>
        place switch
        {
            < 0.04 => "start",
            > 0.96 => "end",
            _ => "middle",
        };

    /// <summary>The drawing's share that the axis takes; the rest is a margin for dots and arrows at its ends.</summary>
    private const double Width = 0.96;

    private static string Share(double place) => Percent((1 - Width) / 2 + place * Width);

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Pixels(int length) => length.ToString(CultureInfo.InvariantCulture);
}
