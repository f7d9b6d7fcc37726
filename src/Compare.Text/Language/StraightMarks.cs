using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>What a straight double mark can do, told by its neighbours: the same mark opens, closes, and stands for inches.</summary>
internal static class StraightMarks
{
    public const char Mark = '"';

    /// <summary>Behind a word or its stop: where nothing is open it is no mark of a quotation.</summary>
    public static bool OnlyCloses(string body, int mark, TextSpan paragraph)
    {
        char before = Before(body, mark, paragraph);
        return char.IsLetterOrDigit(before)
            || before is '.' or '!' or '?' or '…' or '\'' or '’' or ')' or ']'
            || (before is ',' or ';' or ':' or '-' or '–' or '—' && char.IsWhiteSpace(After(body, mark, paragraph)));
    }

    /// <summary>Before a word and behind none.</summary>
    public static bool OnlyOpens(string body, int mark, TextSpan paragraph) =>
        (char.IsWhiteSpace(Before(body, mark, paragraph)) || Before(body, mark, paragraph) is '(' or '[')
        && char.IsLetterOrDigit(After(body, mark, paragraph));

    /// <summary>5'11": feet and inches.</summary>
    public static bool IsInches(string body, int mark, TextSpan paragraph)
    {
        int at = mark - 1;
        while (at > paragraph.Start && char.IsAsciiDigit(body[at]))
        {
            at--;
        }

        return at < mark - 1 && at > paragraph.Start && body[at] is '\'' or '’' or '′' && char.IsAsciiDigit(body[at - 1]);
    }

    private static char Before(string body, int mark, TextSpan paragraph) => mark > paragraph.Start ? body[mark - 1] : ' ';

    private static char After(string body, int mark, TextSpan paragraph) => mark + 1 < paragraph.End ? body[mark + 1] : ' ';
}
