using System.Globalization;
using Compare.Input.Words;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Makes sentences of reasons and values, in the words of one language.</summary>
public sealed class Phrasing
{
    private const int LongestQuote = 80;
    private readonly Wordbook words;

    /// <summary>In the words of one language.</summary>
    public Phrasing(Wordbook words)
    {
        this.words = words;
        Numbers = new NumberFormat(words);
        Dates = new DateFormat(words, Numbers);
        Times = new TimeFormat(words, Dates);
        Values = new ValueFormat(words, Numbers, Dates, Times);
    }

    /// <summary>In the English words that travel inside the program.</summary>
    public static Phrasing English { get; } = new(WordbookLoader.LoadDefault());

    /// <summary>Values as a reader would write them.</summary>
    internal ValueFormat Values { get; }

    internal NumberFormat Numbers { get; }

    internal DateFormat Dates { get; }

    internal TimeFormat Times { get; }

    /// <summary>The text for a reason, as a clause: without capital and full stop.</summary>
    internal string Say(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return words.Say(reason.Code, [.. reason.Details.Select(d => (d.Name, Text(d.Value)))]);
    }

    /// <summary>The text for a key, its placeholders filled in.</summary>
    internal string Say(string key, params ReadOnlySpan<(string Name, object Value)> details) => Say(Reason.Of(key, details));

    /// <summary>A value inside a sentence. A label is a rule's own word and stands in quotation marks.</summary>
    internal string Describe(Value value, string said) => value is Label ? Quote(Values.Label(value, said)) : Values.Label(value, said);

    /// <summary>What a figure is of, as it stands behind it: " (killed and missing)"; nothing where it has no name.</summary>
    internal string Of(string? scope) => scope is null ? "" : words.Say("text.scope", ("scope", Plain(scope)));

    /// <summary>Words in quotation marks, on one line and not too long.</summary>
    internal string Quote(string said) => words.Say("text.quoted", ("text", Plain(said)));

    /// <summary>A, B and C.</summary>
    internal string List(IReadOnlyList<string> items) =>
        items.Count < 2
            ? string.Concat(items)
            : words.Say("text.and", ("first", string.Join(", ", items.Take(items.Count - 1))), ("last", items[^1]));

    /// <summary>1 article, 2 articles; <paramref name="what"/> is a key of the section <c>text</c>.</summary>
    internal string Count(string what, int count) => words.Say("text." + what, ("count", count));

    /// <summary>Words on one line, cut between two words where they are long.</summary>
    internal static string Plain(string said)
    {
        string line = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', LongestQuote - 1);
        cut =
            cut > 0 ? cut
            : char.IsHighSurrogate(line[LongestQuote - 2]) ? LongestQuote - 2
            : LongestQuote - 1;
        return line[..cut] + " …";
    }

    /// <summary>With a capital letter and a full stop, unless it has its own.</summary>
    internal static string Sentence(string text)
    {
        string start = char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
        return start.EndsWith('.') || start.EndsWith(".”", StringComparison.Ordinal) ? start : start + ".";
    }

    /// <summary>Without the capital letter that only a sentence's start gives: "Dozens", not "UN".</summary>
    internal static string Uncapitalised(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..] : text;

    private object Text(object detail) =>
        detail switch
        {
            Reason reason => Say(reason),
            Amount amount => Numbers.Amount(amount.Figure, amount.Unit, amount.Kind),
            Distance distance => Numbers.Distance(distance),
            Span { Kind: ValueKind.Number, Unit: null } counted => Numbers.Range(
                NumberFormat.WholeNumbers(counted.Figures),
                null,
                ValueKind.Number
            ),
            Span span => Numbers.Range(span.Figures, span.Unit, span.Kind),
            StatedValue { Quoted: true } told when !string.IsNullOrWhiteSpace(told.Words) => Quote(told.Words),
            StatedValue told => Describe(told.Value, told.Words),
            PartialDate date => Dates.Label(date),
            QuotedText quoted => Quote(quoted.Text),
            TimeOfDay time => Times.Label(time),
            WithinYear within => Dates.WithinYear(within.Date),
            double figure => Numbers.Number(figure),
            _ => detail,
        };
}
