using System.Globalization;
using Compare.Text.Values;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Writes all values of a sentence in an article of Tuesday 17 August 2021 the way the tables of kinds do.</summary>
internal static class KindReading
{
    /// <summary>
    /// <c>[words] kind nominal unit hedge low..high</c>, what is exact or absent left out; a date is <c>[words] from..to</c>, a time of
    /// day <c>[words] time 21:05..21:35 zone</c>; apart by "; ".
    /// </summary>
    public static string Told(string text) =>
        string.Join("; ", Reading.Of(text, "2021-08-17").Select(v => $"[{v.Span.In(text)}] {Told(v)}"));

    private static string Told(Value value) =>
        value switch
        {
            DateRange date => date.From == date.To ? Day(date.From) : $"{Day(date.From)}..{Day(date.To)}",
            ClockTime { Hedge: Hedge.Exact } time => $"time {ClockTime.Told(time.Nominal!.Value)} {time.Zone}".TrimEnd(),
            ClockTime time => $"time {Clock(time.Stated.Low)}..{Clock(time.Stated.High)} {time.Zone}".TrimEnd(),
            Quantity quantity => string.Join(
                ' ',
                new[]
                {
                    quantity.Kind.ToString().ToLowerInvariant(),
                    Number(quantity.Nominal),
                    quantity.Unit ?? "",
                    quantity.Hedge == Hedge.Exact
                        ? ""
                        : $"{quantity.Hedge.ToString().ToLowerInvariant()} {Number(quantity.Stated.Low)}..{Number(quantity.Stated.High)}",
                }.Where(part => part.Length > 0)
            ),
            _ => value.ToString(),
        };

    private static string Clock(double? minute) => minute is { } m ? ClockTime.Told(m) : "";

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
