using System.Collections.Immutable;
using Compare.Input.Words;
using Compare.Text.Articles;

namespace Compare.Reports.Plots;

/// <summary>Time lines: figures are day numbers (<see cref="DateOnly.DayNumber"/>); a tick begins a day, a month or a year.</summary>
internal static class TimeAxis
{
    private const int MostTicks = 6;

    /// <param name="Index">Days, months or years counted from the beginning of the calendar.</param>
    /// <param name="Start">The first day of that day, month or year.</param>
    private sealed record Unit(Func<DateOnly, int> Index, Func<int, int> Start, Func<DateOnly, PartialDate> As, ImmutableArray<int> Steps);

    private static readonly ImmutableArray<Unit> Units =
    [
        new(
            date => date.DayNumber,
            day => Math.Min(day, DateOnly.MaxValue.DayNumber),
            date => new PartialDate(date.Year, date.Month, date.Day),
            [1, 2, 7]
        ),
        new(date => date.Year * 12 + date.Month - 1, FirstOfMonth, date => new PartialDate(date.Year, date.Month), [1, 2, 3, 6]),
        new(
            date => date.Year,
            year => FirstOfMonth(year * 12),
            date => new PartialDate(date.Year),
            [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
        ),
    ];

    /// <summary>An axis from not after <paramref name="first"/> to after <paramref name="last"/>.</summary>
    public static Axis Over(DateOnly first, DateOnly last, Wordbook words)
    {
        var (unit, step) = Units
            .SelectMany(unit => unit.Steps.Select(step => (Unit: unit, Step: step)))
            .First(it => Count(it.Unit, it.Step) <= MostTicks);
        int begin = unit.Index(first) / step * step;
        ImmutableArray<Tick> ticks =
        [
            .. Enumerable
                .Range(0, Count(unit, step))
                .Select(i => unit.Start(begin + i * step))
                .Select(day => new Tick(day, DateWords.Of(words, unit.As(DateOnly.FromDayNumber(day)), DateWords.Short))),
        ];
        return new Axis(ticks[0].Value, Math.Max(ticks[^1].Value, ticks[0].Value + 1), false, ticks);

        int Count(Unit unit, int step) => unit.Index(last) / step - unit.Index(first) / step + 2;
    }

    private static int FirstOfMonth(int month) =>
        (
            month < 12 ? DateOnly.MinValue
            : month >= 12 * 10000 ? DateOnly.MaxValue
            : new DateOnly(month / 12, month % 12 + 1, 1)
        ).DayNumber;
}
