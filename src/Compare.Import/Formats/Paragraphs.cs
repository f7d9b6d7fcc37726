using System.Text.RegularExpressions;
using Compare.Import.Content;

namespace Compare.Import.Formats;

/// <summary>Lines of plain text to paragraphs: lines that were broken for want of room are put together again.</summary>
internal static partial class Paragraphs
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 130;

    public static List<Block> Of(string text)
    {
        var blocks = new List<Block>();
        foreach (string group in BlankLine().Split(text.ReplaceLineEndings("\n").Replace('\f', '\n').Replace('\v', '\n')))
        {
            string[] lines = [.. group.Split('\n').Select(l => Words.Tidy(l)).Where(l => l.Length > 0)];
            if (lines.Length == 0)
            {
                continue;
            }

            if (IsWrapped(lines))
            {
                blocks.Add(new Block(BlockKind.Paragraph, Join(lines)));
            }
            else
            {
                blocks.AddRange(
                    lines.Select(l =>
                        Bullet().Match(l) is { Success: true } bullet
                            ? new Block(BlockKind.ListItem, l[bullet.Length..])
                            : new Block(BlockKind.Paragraph, l)
                    )
                );
            }
        }

        return blocks;
    }

    /// <summary>
    /// One paragraph of lines. A hyphen at a line's end goes where a word was broken, and stays where both halves are words of a compound.
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        string joined = "";
        foreach (string line in lines)
        {
            joined =
                joined.Length == 0 ? line
                : joined[^1] is '\u00ad' or '\u2010' && char.IsLetter(line[0]) ? joined[..^1] + line
                : EndsBroken(joined) && char.IsLower(line[0]) ? joined[..^1] + line
                : EndsBroken(joined) || (joined[^1] == '-' && joined.Length > 1 && char.IsLetterOrDigit(joined[^2])) ? joined + line
                : joined + " " + line;
        }

        return joined;
    }

    /// <summary>A word of small letters alone before a hyphen; "mid-" of "mid-1990s" and "Al-" are not broken.</summary>
    private static bool EndsBroken(string text) => BrokenEnd().IsMatch(text);

    private static bool IsWrapped(string[] lines) =>
        lines.Length > 1
        && lines[..^1].All(l => l.Length is >= NarrowestWrap and <= WidestWrap)
        && lines.Skip(1).Any(l => char.IsLower(l[0]))
        && !lines.Skip(1).Any(l => Bullet().IsMatch(l));

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"^(?:[-*•–]|\u2022)\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?:^|[\s(“""‘'])[\p{L}][\p{Ll}]+-$")]
    private static partial Regex BrokenEnd();
}
