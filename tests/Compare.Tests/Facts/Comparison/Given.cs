using System.Collections.Immutable;
using System.Globalization;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Tests.Facts.Comparison;

/// <summary>
/// Values in a notation that tables read well in, without a reader of text in between. A quantity is
/// <c>hedge nominal±rounding low..high unit</c> with <c>?</c> for a figure not said; a date is
/// <c>bound precision YYYY[-MM[-DD]][..YYYY[-MM[-DD]]]</c>, a period where two are given and no bound, with
/// <c>around</c>, <c>between</c> or <c>early</c> before it. After <c>|</c> stand the words.
/// </summary>
internal static class Given
{
    private static readonly TextSpan Nowhere = new(0, 0);

    public static FactRule Rule(FactKind kind = FactKind.Count, string? unit = null, double tolerance = 0.1) =>
        new(FactOf.Kind(kind, unit))
        {
            Id = "fact",
            Title = "A fact",
            Reconcile = new ReconcileSettings(tolerance),
            Source = new RuleSource("fact.yaml", ""),
        };

    public static ArticleVersion Version(Value value, string words = "", string article = "a", string? outlet = null) =>
        new(article, outlet ?? article.ToUpperInvariant(), value, words);

    public static ArticleVersion Quantity(string text, string article = "a")
    {
        (string figures, string words) = Split(text);
        string[] parts = figures.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        string? unit = parts.Length > 3 ? parts[3] : null;
        string[] nominal = parts[1].Split('±');
        double? figure = Figure(nominal[0]);
        string[] ends = parts.Length > 2 && parts[2] != "." ? parts[2].Split("..") : [nominal[0], nominal[0]];
        bool under = parts[0] == "under";
        Hedge hedge = under ? Hedge.AtMost : Enum.Parse<Hedge>(parts[0], true);
        var stated = new Interval(Figure(ends[0]), Figure(ends[1]), hedge != Hedge.Over, !under && hedge != Hedge.Nearly);
        Interval rounding = nominal.Length > 1 && Figure(nominal[1]) is { } half ? new(figure - half, figure + half) : stated;
        return Version(Quantity(hedge, figure, stated, rounding, unit), words, article);
    }

    public static Quantity Quantity(Hedge hedge, double? nominal, Interval stated, Interval rounding, string? unit) =>
        new(Nowhere, KindOf(unit), hedge, nominal, stated, rounding, unit, Nowhere);

    public static ArticleVersion Date(string text, string article = "a")
    {
        (string date, string words) = Split(text);
        string[] parts = date.Split(' ');
        string[] ends = parts[^1].Split("..");
        PartialDate from = Partial(ends[0]);
        PartialDate to = Partial(ends[^1]);
        string[] qualifiers = parts[..^1];
        bool between = qualifiers.Contains("between");
        DatePrecision precision = Named<DatePrecision>(qualifiers)
            ?? (
                from.Day is not null ? DatePrecision.Day
                : from.Month is not null ? DatePrecision.Month
                : DatePrecision.Year
            );
        DateBound bound = Named<DateBound>(qualifiers) ?? (ends.Length > 1 && !between ? DateBound.Throughout : DateBound.Within);
        Hedge hedge =
            qualifiers.Contains("around") ? Hedge.About
            : between ? Hedge.Range
            : Hedge.Exact;
        DateOnly last =
            !qualifiers.Contains("early") ? to.Last
            : precision == DatePrecision.Year ? from.First.AddMonths(4).AddDays(-1)
            : from.First.AddDays(9);
        return Version(new DateRange(Nowhere, hedge, from.First, last, precision, bound), words, article);
    }

    public static ArticleVersion Name(string name, string article = "a") => Version(new Name(Nowhere, name), name, article);

    public static ArticleVersion Label(string label, string article = "a") => Version(new Label(Nowhere, label), label, article);

    public static ArticleVersion Quotation(string words, string article = "a") =>
        Version(new Quotation(Nowhere, words, null), words, article);

    public static ImmutableArray<ArticleVersion> Articles(Func<string, string, ArticleVersion> kind, params string[] values) =>
        [.. values.Select((value, i) => kind(value, ((char)('a' + i)).ToString()))];

    private static ValueKind KindOf(string? unit) =>
        unit switch
        {
            null => ValueKind.Number,
            "percent" => ValueKind.Percent,
            _ when unit.All(char.IsUpper) => ValueKind.Money,
            _ when Units.IsTime(unit) => ValueKind.Duration,
            _ => ValueKind.Measure,
        };

    private static T? Named<T>(string[] qualifiers)
        where T : struct, Enum =>
        qualifiers.Select(q => Enum.TryParse(q, true, out T found) ? found : (T?)null).FirstOrDefault(f => f is not null);

    private static (string Value, string Words) Split(string text) =>
        text.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar ? (text[..bar].Trim(), text[(bar + 1)..].Trim()) : (text, "");

    private static double? Figure(string text) => text is "" or "?" ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException($"no date: {text}");
}
