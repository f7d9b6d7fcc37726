using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>What mark-up makes of the line that begins with it.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,
    Heading = 1,
    Item = 1 << 1,
    Quoted = 1 << 2,

    /// <summary>A quotation inside another, as signs like "&gt;&gt;" make it.</summary>
    QuotedTwice = 1 << 3,
    Caption = 1 << 4,
}

/// <summary>The mark-up of a visible text, by place.</summary>
internal sealed class MarkupIndex
{
    private readonly Dictionary<int, LineMarks> lines = [];
    private readonly List<TextSpan> links = [];
    private readonly Dictionary<int, TextSpan> emphasised = [];

    public MarkupIndex(ImmutableArray<Markup> markup)
    {
        foreach ((TextSpan span, MarkupKind kind) in markup)
        {
            switch (kind)
            {
                case MarkupKind.Link:
                    links.Add(span);
                    break;
                case MarkupKind.Emphasis:
                    emphasised[span.End] = span;
                    break;
                default:
                    LineMarks before = At(span.Start);
                    lines[span.Start] =
                        before
                        | kind switch
                        {
                            MarkupKind.Heading => LineMarks.Heading,
                            MarkupKind.Item => LineMarks.Item,
                            MarkupKind.Caption => LineMarks.Caption,
                            _ => before.HasFlag(LineMarks.Quoted) ? LineMarks.QuotedTwice : LineMarks.Quoted,
                        };
                    break;
            }
        }
    }

    /// <summary>What begins at an offset.</summary>
    public LineMarks At(int start) => lines.GetValueOrDefault(start);

    /// <summary>What is set in bold or italics and ends where a stretch does.</summary>
    public TextSpan? EmphasisedEnd(TextSpan span) =>
        emphasised.TryGetValue(span.End, out TextSpan found) && found.Start > span.Start ? found : null;

    /// <summary>Whether all words of a stretch are those of links.</summary>
    public bool IsLink(TextSpan span, ReadOnlySpan<char> body)
    {
        if (links.Count == 0)
        {
            return false;
        }

        int at = span.Start;
        int i = links.BinarySearch(new TextSpan(span.Start, span.Start), Comparer<TextSpan>.Create((a, b) => a.Start - b.Start));
        bool any = false;
        for (i = i < 0 ? ~i : i; i < links.Count && links[i].Start < span.End; i++)
        {
            if (HasWords(body[at..Math.Max(at, links[i].Start)]))
            {
                return false;
            }

            any = true;
            at = Math.Max(at, Math.Min(span.End, links[i].End));
        }

        return any && !HasWords(body[at..span.End]);
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
