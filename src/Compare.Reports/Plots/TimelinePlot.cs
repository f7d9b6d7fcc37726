using System.Collections.Immutable;
using Compare.Input.Words;
using Compare.Reports.Templates;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Reports.Plots;

/// <summary>A version of a fact that develops, as of a date.</summary>
/// <param name="Outlet">Of the first article that gives it.</param>
/// <param name="Others">How many more do.</param>
/// <param name="Label">The version as a reader would write it.</param>
/// <param name="Hue">The class of the version's hue.</param>
internal sealed record PlottedStep(PartialDate AsOf, string Outlet, int Others, string Label, string Hue);

/// <summary>Draws the timeline of a fact that develops: a row a version, placed on a time line when it was right.</summary>
internal static class TimelinePlot
{
    /// <returns>Null where fewer than two steps have a date.</returns>
    public static HtmlFragment? Draw(string title, string ids, ImmutableArray<PlottedStep> steps, Wordbook words)
    {
        if (steps.Length < 2)
        {
            return null;
        }

        var axis = TimeAxis.Over(steps.Min(s => s.AsOf.First), steps.Max(s => s.AsOf.Last), words);
        string description = string.Join(
            ". ",
            steps.Select(s => $"{DateWords.Of(words, s.AsOf, DateWords.Long)}: {s.Label}, {Name(s, words)}")
        );
        return Chart.Draw(axis, [.. steps.Select(s => Row(s, words))], line: null, $"{title}. {description}.", ids);
    }

    private static ChartRow Row(PlottedStep step, Wordbook words)
    {
        double from = step.AsOf.First.DayNumber;
        double to = step.AsOf.Last.DayNumber + 1;
        double middle = (from + to) / 2;
        return step.AsOf.Day is null
            ? new ChartRow(Name(step, words), step.Label, step.Hue, null, new Interval(from, to))
            : new ChartRow(Name(step, words), step.Label, step.Hue, middle, new Interval(middle, middle));
    }

    private static string Name(PlottedStep step, Wordbook words) =>
        step.Others == 0 ? step.Outlet : words.Say("text.and-more", ("name", step.Outlet), (Wordbook.Count, step.Others));
}
