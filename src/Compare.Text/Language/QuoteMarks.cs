using System.Buffers;
using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>How a quotation that a mark opens is closed.</summary>
/// <param name="Closers">The characters any of which closes it.</param>
/// <param name="Single">Whether the mark is an apostrophe too.</param>
internal readonly record struct QuotePair(string Closers, bool Single);

/// <summary>The marks of quotation: “…”, "…", „…“, «…», »…«, ‘…’, '…', `…' and ``…''.</summary>
internal static class QuoteMarks
{
    public const char SingleOpen = '‘';

    /// <summary>Marks that are nothing else.</summary>
    public static readonly SearchValues<char> Double = SearchValues.Create("\"“”„«»");

    private static readonly QuotePair Straight = new("\"”", Single: false);
    private static readonly QuotePair Curly = new("”\"", Single: false);
    private static readonly QuotePair Low = new("“”\"", Single: false);
    private static readonly QuotePair Angled = new("»", Single: false);
    private static readonly QuotePair AngledInward = new("«", Single: false);
    private static readonly QuotePair SingleCurly = new("’'", Single: true);
    private static readonly QuotePair SingleStraight = new("'’", Single: true);

    /// <summary>How many characters the mark has: `` and '' are written as two.</summary>
    public static int LengthAt(string body, int at) => body[at] is '`' or '\'' && at + 1 < body.Length && body[at + 1] == body[at] ? 2 : 1;

    /// <summary>The pair of the mark that opens at a place; null where none does.</summary>
    public static QuotePair? OpensAt(string body, int at, TextSpan paragraph) =>
        body[at] switch
        {
            '"' when !StraightMarks.OnlyCloses(body, at, paragraph) => Straight,
            '“' => Curly,
            '„' => Low,
            '«' => Angled,
            '»' when BeginsWord(body, at, paragraph) && body.AsSpan(at, paragraph.End - at).Contains('«') => AngledInward,
            SingleOpen when BeginsWord(body, at, paragraph) => SingleCurly,
            '`' or '\'' when BeginsWord(body, at, paragraph) => SingleStraight,
            _ => null,
        };

    /// <summary>Whether a mark has a word behind it and none before it.</summary>
    public static bool BeginsWord(string body, int at, TextSpan paragraph)
    {
        int next = at + LengthAt(body, at);
        return next < paragraph.End
            && !char.IsWhiteSpace(body[next])
            && (char.IsLetterOrDigit(body[next]) || body[next] is '“' or '"' or '…' or '[' or '£' or '$' or '€')
            && (
                at == paragraph.Start
                || char.IsWhiteSpace(body[at - 1])
                || body[at - 1] is '(' or '[' or '—' or '–' or '“' or '"' or ':' or '>' or '*' or '_'
            );
    }

    /// <summary>Whether a mark has a word, or the stop behind it, before it and none behind it.</summary>
    public static bool EndsWord(string body, int at, TextSpan paragraph)
    {
        int next = at + LengthAt(body, at);
        return at > paragraph.Start && !char.IsWhiteSpace(body[at - 1]) && (next >= paragraph.End || !char.IsLetterOrDigit(body[next]));
    }
}
