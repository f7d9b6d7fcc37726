using System.Globalization;
using Compare.Text.Values;

namespace Compare.Cli;

/// <summary>Values as a table that a person reads: words, kind, nominal, interval, hedge.</summary>
internal static class ValueTable
{
    private static readonly string[] Head = ["words", "kind", "nominal", "interval", "hedge"];

    public static void Write(string text, IReadOnlyList<Value> values, TextWriter output)
    {
        string[][] rows = [Head, .. values.Select(value => Row(text, value))];
        int[] widths = [.. Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static string[] Row(string text, Value value)
    {
        string words = string.Concat(value.Span.In(text).ToString().Select(c => char.IsControl(c) ? ' ' : c));
        string kind = ValueJsonWriter.KindOf(value.Kind),
            hedge = ValueJsonWriter.HedgeOf(value.Hedge);
        return value switch
        {
            Quantity q =>
            [
                words,
                kind,
                $"{Number(q.Nominal, "-")} {q.Unit}".TrimEnd(),
                $"{Number(q.Stated.Low, "…")} to {Number(q.Stated.High, "…")}",
                hedge,
            ],
            DateRange d => [words, kind, "-", $"{Day(d.From)} to {Day(d.To)}", hedge],
            ClockTime t =>
            [
                words,
                kind,
                t.Nominal is { } at ? $"{ClockTime.Told(at)} {t.Zone}".TrimEnd() : "-",
                $"{Clock(t.Stated.Low)} to {Clock(t.Stated.High)}",
                hedge,
            ],
            _ => [words, kind, "-", "-", hedge],
        };
    }

    private static string Clock(double? minute) => minute is { } m ? ClockTime.Told(m) : "…";

    private static string Number(double? number, string none) => number?.ToString("#,0.######", CultureInfo.InvariantCulture) ?? none;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
