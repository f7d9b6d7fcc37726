using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Compare.Import.Content;

/// <summary>Writes blocks as plain CommonMark, with tables as GitHub has them. Whatever would be read as markup is escaped.</summary>
internal static partial class MarkdownWriter
{
    private const int LongestPicture = 300;

    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" ()<>\n\\");

    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        Block? last = null;
        foreach (Block block in blocks)
        {
            bool list = last is not null && IsItem(last) && last.Kind == block.Kind;
            bool quotation = last?.Kind == BlockKind.Quotation && block.Kind == BlockKind.Quotation;
            text.Append(
                last is null || list ? ""
                : quotation ? ">\n"
                : "\n"
            );
            Write(block, text);
            last = block;
        }

        return text.ToString();
    }

    private static bool IsItem(Block block) => block.Kind is BlockKind.ListItem or BlockKind.NumberedItem;

    private static void Write(Block block, StringBuilder text)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                text.Append('#', Math.Clamp(block.Level, 1, 6)).Append(' ').Append(Inline(block.Text)).Append('\n');
                break;
            case BlockKind.Caption:
                string picture = block.Picture is { Length: <= LongestPicture } p && !p.AsSpan().ContainsAny(NotInAddress) ? p : "";
                text.Append("![")
                    .Append(
                        Inline(block.Text)
                            .Replace("[", "\\[", StringComparison.Ordinal)
                            .Replace("]", "\\]", StringComparison.Ordinal)
                            .Replace("\\\\[", "\\[", StringComparison.Ordinal)
                            .Replace("\\\\]", "\\]", StringComparison.Ordinal)
                    )
                    .Append("](")
                    .Append(picture)
                    .Append(")\n");
                break;
            case BlockKind.Quotation:
                text.Append("> ").Append(Line(block.Text)).Append('\n');
                break;
            case BlockKind.ListItem:
                text.Append(' ', 2 * Math.Min(block.Level, 6)).Append("- ").Append(Line(block.Text)).Append('\n');
                break;
            case BlockKind.NumberedItem:
                text.Append(' ', 3 * Math.Min(block.Level, 6)).Append("1. ").Append(Line(block.Text)).Append('\n');
                break;
            case BlockKind.Table:
                WriteTable(block.Rows, text);
                break;
            case BlockKind.Correction:
                text.Append('*').Append(Inline(block.Text)).Append("*\n");
                break;
            default:
                text.Append(Line(block.Text)).Append('\n');
                break;
        }
    }

    private static void WriteTable(ImmutableArray<ImmutableArray<string>> rows, StringBuilder text)
    {
        int width = rows.Max(r => r.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            text.Append('|');
            for (int c = 0; c < width; c++)
            {
                string cell = c < rows[i].Length ? Inline(rows[i][c]).Replace("|", "\\|", StringComparison.Ordinal) : "";
                text.Append(' ').Append(cell).Append(" |");
            }

            text.Append('\n');
            if (i == 0)
            {
                text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
            }
        }
    }

    /// <summary>Words that begin a line: what would open a block there is escaped too.</summary>
    internal static string Line(string text)
    {
        string line = Inline(text);
        return NumberStart().Match(line) is { Success: true } number
                ? string.Create(CultureInfo.InvariantCulture, $"{number.Groups[1].Value}\\{line.AsSpan(number.Groups[1].Length)}")
            : BlockStart().IsMatch(line) ? "\\" + line
            : line;
    }

    /// <summary>Words that stand inside a line.</summary>
    internal static string Inline(string text) => Special().Replace(text, m => "\\" + m.Value);

    /// <summary>
    /// Only what CommonMark would take for markup: emphasis at the edge of a word, code, tags, entities, the end of a link's
    /// label, strikethrough.
    /// </summary>
    [GeneratedRegex(
        @"\\(?=[!-/:-@\[-`{-~])|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\](?=[(\[:])|~(?=~)|(?<=~)~"
    )]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|-{3,}\s*$|={1,}\s*$|\|)")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^(\d{1,9})[.)](?:\s|$)")]
    private static partial Regex NumberStart();
}
