using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Reports.Templates;
using Compare.Text.Values;

namespace Compare.Reports.Plots;

/// <summary>One article's version to plot.</summary>
/// <param name="Group">Articles of the same number give the same version.</param>
/// <param name="Hue">The class of the version's hue.</param>
/// <param name="Label">The version as a reader would write it.</param>
internal sealed record PlottedVersion(Claim Claim, int Group, string Hue, string Label)
{
    /// <summary>Who gives it.</summary>
    public string Name { get; init; } = Claim.Scope is null ? Claim.Article.Outlet : $"{Claim.Article.Outlet}, {Claim.Scope}";
}

/// <summary>A known answer to draw beside the versions; <paramref name="Label"/> is as the rule writes it.</summary>
internal sealed record PlottedReference(Value Value, string Label);

/// <summary>
/// Draws the versions of one fact: figures on a number line, dates on a time line, one row each. A dot is what an article
/// says, its band what the wording allows.
/// </summary>
internal static class FactPlot
{
    /// <summary>Where there are more articles, those that give the same version share a row.</summary>
    private const int MostArticles = 12;

    /// <param name="ids">What tells the ids of the drawing from those of others.</param>
    /// <param name="reference">A known answer, drawn as a line; null where there is none.</param>
    /// <returns>Null where fewer than two versions can be drawn on one line: names, labels, quotations, units that do not
    /// convert.</returns>
    public static HtmlFragment? Draw(
        string title,
        string ids,
        ImmutableArray<PlottedVersion> versions,
        PlottedReference? reference,
        Wordbook words
    ) => Dates(title, ids, Rows(versions, words), reference, words) ?? Figures(title, ids, Rows(versions, words), reference, words);

    private static ImmutableArray<PlottedVersion> Rows(ImmutableArray<PlottedVersion> versions, Wordbook words) =>
        versions.Length <= MostArticles
            ? versions
            :
            [
                .. versions
                    .GroupBy(v => v.Group)
                    .Select(g => g.ToArray())
                    .Select(g =>
                        g.Length == 1
                            ? g[0]
                            : g[0] with
                            {
                                Name = words.Say("text.and-more", ("name", g[0].Name), (Wordbook.Count, g.Length - 1)),
                            }
                    ),
            ];

    private static HtmlFragment? Figures(
        string title,
        string ids,
        ImmutableArray<PlottedVersion> versions,
        PlottedReference? reference,
        Wordbook words
    )
    {
        string? unit = versions.Select(v => v.Claim.Value).OfType<Quantity>().FirstOrDefault()?.Unit;
        ImmutableArray<(Quantity Quantity, PlottedVersion Version)> drawn =
        [
            .. versions
                .Where(v => v.Claim.Value is Quantity quantity && Units.Comparable(quantity.Unit, unit))
                .Select(v => (Units.In((Quantity)v.Claim.Value, unit), v)),
        ];
        if (drawn.Length < 2)
        {
            return null;
        }

        var line =
            reference is { Value: Quantity known } && Units.Comparable(known.Unit, unit) && Units.In(known, unit).Nominal is { } answer
                ? new ChartLine(answer, Label(reference, words))
                : null;
        ImmutableArray<ChartRow> rows =
        [
            .. drawn.Select(d => new ChartRow(d.Version.Name, d.Version.Label, d.Version.Hue, d.Quantity.Nominal, d.Quantity.Rounding)),
        ];
        double[] figures = [.. rows.SelectMany(Figures).Concat(line is null ? [] : [line.Figure])];
        if (figures.Length == 0)
        {
            return null;
        }

        ValueFormat values = new Phrasing(words).Values;
        var axis = NumberAxis.Over(figures, figure => values.Amount(figure, unit, drawn[0].Quantity.Kind));
        var description = drawn.Select(d => $"{d.Version.Name}: {Allowed(d.Version.Label, d.Quantity, words)}");
        return Chart.Draw(axis, rows, line, Describe(title, description, line), ids);
    }

    private static HtmlFragment? Dates(
        string title,
        string ids,
        ImmutableArray<PlottedVersion> versions,
        PlottedReference? reference,
        Wordbook words
    )
    {
        ImmutableArray<(DateRange Date, PlottedVersion Version)> drawn =
        [
            .. versions.Where(v => v.Claim.Value is DateRange).Select(v => ((DateRange)v.Claim.Value, v)),
        ];
        if (drawn.Length < 2)
        {
            return null;
        }

        ImmutableArray<ChartRow> rows =
        [
            .. drawn.Select(d => new ChartRow(d.Version.Name, d.Version.Label, d.Version.Hue, Dot(d.Date), Band(d.Date))),
        ];
        DateRange[] dates = [.. drawn.Select(d => d.Date), .. reference is { Value: DateRange known } ? [known] : Array.Empty<DateRange>()];
        var axis = TimeAxis.Over(dates.Min(d => d.From), dates.Max(d => d.To), words);
        var line = dates.Length == drawn.Length ? null : new ChartLine(Middle(dates[^1]), Label(reference!, words));
        return Chart.Draw(axis, rows, line, Describe(title, drawn.Select(d => $"{d.Version.Name}: {d.Version.Label}"), line), ids);
    }

    private static IEnumerable<double> Figures(ChartRow row) => new[] { row.Dot, row.Band.Low, row.Band.High }.OfType<double>();

    private static string Allowed(string said, Quantity quantity, Wordbook words)
    {
        return (quantity.Rounding.Low, quantity.Rounding.High) switch
        {
            (null, null) => said,
            ({ } low, null) => words.Say("plot.allows-more", ("said", said), ("low", Amount(low))),
            (null, { } high) => words.Say("plot.allows-less", ("said", said), ("high", Amount(high))),
            ({ } low, { } high) when low == high => said,
            ({ } low, { } high) => words.Say("plot.allows", ("said", said), ("low", Amount(low)), ("high", Amount(high))),
        };

        string Amount(double figure) => new Phrasing(words).Values.Amount(figure, quantity.Unit, quantity.Kind);
    }

    private static string Describe(string title, IEnumerable<string> rows, ChartLine? line) =>
        $"{title}. {string.Join(". ", rows)}.{(line is null ? "" : $" {line.Label}.")}";

    private static string Label(PlottedReference reference, Wordbook words) => words.Say("plot.reference", ("value", reference.Label));

    private static double Middle(DateRange date) => (date.From.DayNumber + date.To.DayNumber + 1) / 2.0;

    /// <summary>A day is a dot; anything longer is a band.</summary>
    private static double? Dot(DateRange date) => date.From == date.To ? Middle(date) : null;

    private static Interval Band(DateRange date)
    {
        double from = date.From.DayNumber;
        double to = date.To.DayNumber + 1;
        return date.Bound switch
        {
            DateBound.Since => new(from, null),
            DateBound.After => new(to, null),
            DateBound.Until => new(null, to),
            DateBound.Before => new(null, from),
            _ => Dot(date) is { } day ? new(day, day) : new(from, to),
        };
    }
}
