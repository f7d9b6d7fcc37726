using System.Globalization;
using System.Text.RegularExpressions;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// What a value's own words say beyond its figure or its days, for comparison: how far a vague word reaches, that a share is told
/// in words, that a date is only about right. The words are the lexicon's.
/// </summary>
internal sealed partial class ValueWords(Lexicon lexicon)
{
    private const double ShareSlack = 0.05,
        DozenSlack = 0.1;

    public Value Refine(Value value, string words) =>
        value switch
        {
            Quantity quantity => Refine(quantity, words.ToLowerInvariant()),
            DateRange date => new DateWords(lexicon).Refine(date, words.ToLowerInvariant()),
            _ => value,
        };

    private Quantity Refine(Quantity quantity, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return quantity;
        }

        Quantity own = InLargest(quantity.AsSaid(), words);
        Quantity refined = own with
        {
            Reach = own.Hedge == Hedge.Vague ? Vague(own, words) : Close(own, words),
            Slack =
                own is { Kind: ValueKind.Percent, Nominal: not 0 and not 100 } && !HasAny(words, lexicon[Sections.Percent]) ? ShareSlack
                : HasAny(words, lexicon[Sections.Dozens]) && own.Hedge == Hedge.Exact ? DozenSlack
                : 0,
            Unity = Unity(own, words),
        };
        return own.Unit == quantity.Unit ? refined : quantity with { InOwnUnit = refined };
    }

    /// <summary>
    /// The reach of a vague word, which the lexicon has in the word's own ones: of "several hundred" that of "several" times a hundred.
    /// </summary>
    private Reach? Vague(Quantity own, string words)
    {
        if (Leftmost(words, lexicon[Sections.VagueExtents].Keys) is not { } phrase)
        {
            return null;
        }

        Reach reach = Parse(lexicon[Sections.VagueExtents][phrase]);
        double by = own.Stated.Low is { } low && reach.Tight.Low is > 0 and { } least ? low / least : 1;
        return by > 0 && double.IsFinite(by)
            ? new Reach(Bounded(reach.Tight.Map(e => e * by), words), Bounded(reach.Loose.Map(e => e * by), words))
            : null;
    }

    /// <summary>"At least several hundred" has no upper end, and "up to several hundred" begins at nothing.</summary>
    private Interval Bounded(Interval reach, string words) =>
        lexicon[Sections.HedgesBefore]
            .Where(h => words.StartsWith(h.Key + " ", StringComparison.Ordinal))
            .OrderByDescending(h => h.Key.Length)
            .Select(h => h.Value)
            .FirstOrDefault() switch
        {
            "over" or "at-least" => new Interval(reach.Low, null, reach.LowIncluded),
            "under" or "at-most" => new Interval(0, reach.High, highIncluded: reach.HighIncluded),
            _ => reach,
        };

    /// <summary>"Just under", "well over": ends as multiples of the figure.</summary>
    private Reach? Close(Quantity own, string words)
    {
        if (own is not { Hedge: Hedge.Nearly or Hedge.Over or Hedge.AtMost, Nominal: > 0 and { } figure })
        {
            return null;
        }

        string? phrase = lexicon[Sections.HedgeExtents]
            .Keys.Where(k => words.StartsWith(k + " ", StringComparison.Ordinal))
            .MaxBy(k => k.Length);
        return phrase is null ? null
            : Parse(lexicon[Sections.HedgeExtents][phrase]) is var reach
                ? new Reach(reach.Tight.Map(e => e * figure), reach.Loose.Map(e => e * figure))
            : null;
    }

    /// <summary>How many of the unit one is counted as: ten years of a decade.</summary>
    private double Unity(Quantity own, string words)
    {
        if (own.Kind != ValueKind.Duration)
        {
            return 1;
        }

        foreach (string word in words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                lexicon[Sections.TimeUnits].TryGetValue(word, out string? meaning)
                && UnitMeaning(meaning) is var (factor, unit)
                && unit == own.Unit
            )
            {
                return factor;
            }
        }

        return 1;
    }

    /// <summary>"Nine years and two months" is read in months; it is years that it is told in.</summary>
    private Quantity InLargest(Quantity own, string words)
    {
        if (
            own.Kind is not (ValueKind.Duration or ValueKind.Age or ValueKind.Measure)
            || own is not { Unit: { } unit, Hedge: not Hedge.Range }
        )
        {
            return own;
        }

        string largest = unit;
        foreach (string word in words.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                (
                    lexicon[Sections.TimeUnits].TryGetValue(word, out string? meaning)
                    || lexicon[Sections.Units].TryGetValue(word, out meaning)
                )
                && UnitMeaning(meaning) is (1, var named)
                && Units.Comparable(named, unit)
                && Units.Convert(1, named, largest) > 1
            )
            {
                largest = named;
            }
        }

        return largest == unit ? own : Units.In(own, largest) with { InOwnUnit = null };
    }

    private static (double Factor, string Unit) UnitMeaning(string meaning)
    {
        int space = meaning.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && double.TryParse(meaning.AsSpan(0, space), NumberStyles.Float, CultureInfo.InvariantCulture, out double factor)
            ? (factor, meaning[(space + 1)..])
            : (1, meaning);
    }

    /// <summary><c>[3, 9] [3, 11]</c>: tightly, then at a stretch; a round bracket leaves its end out, and an end may be missing.</summary>
    internal static Reach Parse(string text)
    {
        MatchCollection found = Extents().Matches(text);
        return new Reach(Extent(found[0]), Extent(found[^1]));

        static Interval Extent(Match m) =>
            new(
                Number(m.Groups["low"].Value),
                Number(m.Groups["high"].Value),
                m.Groups["open"].Value == "[",
                m.Groups["close"].Value == "]"
            );
        static double? Number(string s) => s.Length == 0 ? null : double.Parse(s, CultureInfo.InvariantCulture);
    }

    internal static bool HasAny(string words, IEnumerable<string> phrases) => Leftmost(words, phrases) is not null;

    /// <summary>The phrase that stands first in the words as whole words, the longest of those; null where none does.</summary>
    internal static string? Leftmost(string words, IEnumerable<string> phrases)
    {
        (string? found, int first) = (null, int.MaxValue);
        foreach (string phrase in phrases)
        {
            int at = Place(words, phrase);
            if (at >= 0 && (at < first || (at == first && phrase.Length > found!.Length)))
            {
                (found, first) = (phrase, at);
            }
        }

        return found;
    }

    private static int Place(string words, string phrase)
    {
        for (
            int at = words.IndexOf(phrase, StringComparison.Ordinal);
            at >= 0;
            at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal)
        )
        {
            bool starts = at == 0 || !char.IsLetter(words[at - 1]) || !char.IsLetter(phrase[0]);
            bool ends = at + phrase.Length == words.Length || !char.IsLetter(words[at + phrase.Length]) || !char.IsLetter(phrase[^1]);
            if (starts && ends)
            {
                return at;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"(?<open>[\[(])(?<low>[\d.e]*),\s*(?<high>[\d.e]*)(?<close>[\])])")]
    private static partial Regex Extents();
}
