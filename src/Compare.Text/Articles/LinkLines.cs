using System.Buffers;

namespace Compare.Text.Articles;

/// <summary>
/// Tells lines that name another story from the article's own: nothing but a link, a sign that points away, or a word such as "read"
/// and a bar before a headline.
/// </summary>
internal sealed class LinkLines(FurnitureCues cues)
{
    private const int LongestLine = 250;
    private const int MostCapitalWords = 4;

    private static readonly SearchValues<char> Pointers = SearchValues.Create("»›→➔➜➡⇒▶►▸⏩☞");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("([{*_ ");
    private static readonly SearchValues<char> Bars = SearchValues.Create("|¦│•·/»›→>:–—-");

    public bool LeadsElsewhere(BlockText passage)
    {
        if (passage.Place is not null || passage.Plain.Length is 0 or > LongestLine || passage.IsMarkdownHeading)
        {
            return false;
        }

        if (passage.IsLink && !passage.EndsSentence)
        {
            return true;
        }

        ReadOnlySpan<char> text = passage.Plain.AsSpan().TrimStart('>').TrimStart();
        bool points = passage.Marks.HasFlag(LineMarks.QuotedTwice) || passage.Plain.StartsWith(">>", StringComparison.Ordinal);
        int signs = 0;
        while (
            signs < text.Length
            && (char.IsSurrogate(text[signs]) || char.IsSymbol(text[signs]) || Pointers.Contains(text[signs]) || text[signs] == ' ')
        )
        {
            points |= Pointers.Contains(text[signs]);
            signs++;
        }

        text = text[signs..];

        return text.Length > 0 && ((points && !passage.EndsSentence) || HasLead(text, passage, points));
    }

    /// <summary>"Read also – Quake …", "READ | Quake …", "(Watch: Quake …)", and in capitals whatever stands before a bar.</summary>
    private bool HasLead(ReadOnlySpan<char> text, BlockText passage, bool points)
    {
        int bracket = text.IndexOfAnyExcept(Brackets);
        text = bracket > 0 ? text[bracket..] : text;
        string folded = text.ToString().ToLowerInvariant().Replace('’', '\'');
        if (cues.LinkLeads.StartOf(folded) is { } lead)
        {
            ReadOnlySpan<char> rest = text[lead.Length..];
            ReadOnlySpan<char> behind = rest.TrimStart();
            bool bar = behind.Length > 1 && Bars.Contains(behind[0]) && (behind[0] != '-' || (rest[0] == ' ' && behind[1] == ' '));
            return bar && (points || behind[0] is ':' or '|' or '¦' or '│' || bracket > 0 || !passage.EndsSentence);
        }

        int at = text.IndexOf(" | ");
        return at > 0
            && !passage.EndsSentence
            && text[..at].Count(' ') < MostCapitalWords
            && !text[..at].ContainsAnyInRange('a', 'z')
            && text[..at].ContainsAnyInRange('A', 'Z')
            && text[(at + 3)..].ContainsAnyInRange('a', 'z');
    }
}
