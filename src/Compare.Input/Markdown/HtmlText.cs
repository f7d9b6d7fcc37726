using System.Buffers;
using System.Net;
using Compare.Text.Articles;

namespace Compare.Input.Markdown;

/// <summary>
/// What tags inside Markdown let a reader see: takes stretches of the source and passes on those that stand inside nothing hidden.
/// </summary>
internal sealed class HtmlText(string body, VisibleTextBuilder into)
{
    private const int LongestEntity = 40;

    /// <summary>Tags of one block that may turn out never to end: the search for each end goes through the whole block.</summary>
    private const int MostUnclosed = 100;

    private static readonly SearchValues<char> NoteSigns = SearchValues.Create("0123456789[]()*†‡,");

    /// <summary>The hidden elements that are open, outermost first.</summary>
    private readonly List<string> hidden = [];
    private int hiddenAround;
    private int captionFrom = -1;
    private bool raised;
    private int unclosed;

    /// <summary>What a block of Markdown opens, it also closes.</summary>
    public void BeginBlock() => hiddenAround = hidden.Count;

    public void EndBlock()
    {
        hidden.RemoveRange(Math.Min(hiddenAround, hidden.Count), Math.Max(0, hidden.Count - hiddenAround));
        raised = false;
    }

    public void Copy(int start, int end)
    {
        if (hidden.Count > 0)
        {
            return;
        }

        if (raised)
        {
            Raise(body[start..end], start, end);
        }
        else
        {
            into.Copy(start, end);
        }
    }

    public void Put(string words, int start, int end)
    {
        if (hidden.Count == 0)
        {
            into.Put(words, start, end);
        }
    }

    /// <summary>
    /// The end of a line inside a paragraph: before a small letter the sentence goes on, else it may be a line of its own.
    /// </summary>
    public void EndLine(int start, int end)
    {
        if (hidden.Count > 0)
        {
            return;
        }

        if (end < body.Length && char.IsLower(body[end]) && into.Last is not ('-' or '.' or '!' or '?' or '\n') && !EndsSoft(start))
        {
            into.Put(" ", start, end);
        }
        else
        {
            into.EndLine(start, end);
        }
    }

    public void Tag(int start, int end)
    {
        HtmlTag tag = HtmlTag.Parse(body.AsSpan(start, end - start));
        if (tag.Closes)
        {
            Close(tag, end);
        }
        else if (tag.Effect == TagEffect.Hidden && !tag.IsEmpty)
        {
            hidden.Add(tag.Name);
        }
        else if (hidden.Count > 0 || tag.IsEmpty && tag.Effect == TagEffect.None)
        {
            if (!tag.IsEmpty && hidden.Count > 0 && hidden[^1] == tag.Name)
            {
                hidden.Add(tag.Name);
            }
        }
        else
        {
            Open(tag, start, end);
        }
    }

    /// <summary>A stretch of HTML: its words, without tags, comments and what is hidden.</summary>
    public void Read(int start, int end)
    {
        unclosed = 0;
        while (start < end)
        {
            int next = body.AsSpan(start, end - start).IndexOfAny('<', '&', '\n');
            int stop = next < 0 ? end : start + next;
            Copy(start, stop);
            start = stop;
            if (start < end)
            {
                start = Special(start, end);
            }
        }
    }

    private int Special(int start, int end)
    {
        if (unclosed < MostUnclosed && HtmlTag.Begins(body, start, end))
        {
            int tagEnd = HtmlTag.End(body, start, end);
            if (tagEnd > 0)
            {
                Tag(start, tagEnd);
                return tagEnd;
            }

            unclosed++;
        }

        if (body[start] == '\n')
        {
            // A browser takes a line's end for a space.
            if (into.Last is not ('\n' or ' '))
            {
                Put(" ", start, start + 1);
            }

            return start + 1;
        }

        int length = body[start] == '&' ? body.AsSpan(start, Math.Min(end - start, LongestEntity)).IndexOf(';') + 1 : 0;
        string entity = body.Substring(start, length);
        string decoded = WebUtility.HtmlDecode(entity);
        if (length > 0 && decoded != entity)
        {
            Put(decoded, start, start + length);
            return start + length;
        }

        Copy(start, start + 1);
        return start + 1;
    }

    private void Open(HtmlTag tag, int start, int end)
    {
        switch (tag.Effect)
        {
            case TagEffect.Line:
                LineTag(start, end);
                break;
            case TagEffect.Block:
                into.Break(start, blank: tag.Name is not ("tr" or "td" or "th" or "li"));
                break;
            case TagEffect.Caption:
                into.Break(start, blank: true);
                captionFrom = into.Length;
                break;
            case TagEffect.Raised:
                raised = true;
                break;
        }
    }

    private void Close(HtmlTag tag, int end)
    {
        int opened = hidden.LastIndexOf(tag.Name);
        if (opened >= 0)
        {
            hidden.RemoveRange(opened, hidden.Count - opened);
        }
        else if (hidden.Count == 0)
        {
            if (tag.Effect == TagEffect.Caption && captionFrom >= 0)
            {
                into.Mark(MarkupKind.Caption, captionFrom);
                captionFrom = -1;
            }

            raised &= tag.Effect != TagEffect.Raised;
            if (tag.Effect is TagEffect.Block or TagEffect.Caption)
            {
                into.Break(end, blank: tag.Name is not ("tr" or "td" or "th" or "li"));
            }
        }
    }

    /// <summary>A forced line end inside a sentence is a space; where a sentence ends or a capital follows, it ends a line.</summary>
    private void LineTag(int start, int end)
    {
        int next = end;
        while (next < body.Length && char.IsWhiteSpace(body[next]))
        {
            next++;
        }

        bool goesOn =
            next < body.Length
            && (char.IsLower(body[next]) || char.IsDigit(body[next]))
            && into.Last is not ('.' or '!' or '?' or ':' or '\n');
        if (!goesOn)
        {
            into.Break(start, blank: false);
        }
        else if (!char.IsWhiteSpace(into.Last))
        {
            into.Put(" ", start, end);
        }
    }

    /// <summary>A note's number is not read into the figure before it; a unit's power is one.</summary>
    private void Raise(string words, int start, int end)
    {
        bool note = !words.AsSpan().Trim().ContainsAnyExcept(NoteSigns);
        if (!note)
        {
            into.Copy(start, end);
        }
        else if (words is "2" or "3" && char.IsLetter(into.Last))
        {
            into.Put(words == "2" ? "²" : "³", start, end);
        }
    }

    private bool EndsSoft(int start) => start > 0 && body[start - 1] == '\u00AD';
}
