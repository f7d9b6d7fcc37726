using System.Buffers;

namespace Compare.Input.Markdown;

/// <summary>
/// Marks that open and never close. The parser looks for the end of each through the rest of its paragraph, so that a paragraph of
/// nothing else takes the square of its length.
/// </summary>
internal static class UnclosedMarks
{
    /// <summary>Of one kind in one paragraph; no text that somebody wrote has as many.</summary>
    private const int Most = 200;

    private static readonly SearchValues<char> Signs = SearchValues.Create("]()<>\n");

    /// <summary>Where in a text there are too many; -1 where nowhere.</summary>
    public static int TooMany(string text)
    {
        (int addresses, int comments, int instructions, int sections, int declarations) = (0, 0, 0, 0, 0);
        int next;
        for (int i = text.AsSpan().IndexOfAny(Signs); i >= 0; i = next < 0 ? -1 : i + 1 + next)
        {
            ReadOnlySpan<char> rest = text.AsSpan(i);
            switch (rest[0])
            {
                case ']':
                    addresses += addresses == 0 && rest.StartsWith("](") ? 1 : 0;
                    break;
                case '(':
                    addresses += addresses > 0 ? 1 : 0;
                    break;
                case ')':
                    addresses = Math.Max(0, addresses - 1);
                    break;
                case '<' when rest.StartsWith("<!--"):
                    comments++;
                    break;
                case '<' when rest.StartsWith("<?"):
                    instructions++;
                    break;
                case '<' when rest.StartsWith("<![CDATA["):
                    sections++;
                    break;
                case '<' when rest.StartsWith("<!"):
                    declarations++;
                    break;
                case '>' when !IsQuoteMark(text.AsSpan(0, i)):
                    ReadOnlySpan<char> before = text.AsSpan(0, i);
                    comments = before.EndsWith("--") ? 0 : comments;
                    instructions = before.EndsWith("?") ? 0 : instructions;
                    sections = before.EndsWith("]]") ? 0 : sections;
                    declarations = 0;
                    break;
                case '\n' when IsBlank(rest[1..]):
                    (addresses, comments, instructions, sections, declarations) = (0, 0, 0, 0, 0);
                    break;
            }

            if (Math.Max(Math.Max(addresses, comments), Math.Max(Math.Max(instructions, sections), declarations)) > Most)
            {
                return i;
            }

            next = rest[1..].IndexOfAny(Signs);
        }

        return -1;
    }

    /// <summary>Whether what follows some text opens a line of a quotation: it closes nothing.</summary>
    private static bool IsQuoteMark(ReadOnlySpan<char> before)
    {
        int other = before.LastIndexOfAnyExcept("> \t");
        return other < 0 || before[other] == '\n';
    }

    /// <summary>Whether a line has nothing but white space.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        int words = line.IndexOfAnyExcept(" \t\r");
        return words < 0 || line[words] == '\n';
    }
}
