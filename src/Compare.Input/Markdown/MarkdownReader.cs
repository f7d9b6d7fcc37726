using System.Buffers;
using Compare.Text.Articles;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Compare.Input.Markdown;

/// <summary>
/// Markdown -> the text that a reader of the page sees, with a map into the file. Comments, code blocks, link titles and addresses,
/// pictures with their alternative texts, and what is struck out are left out.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
        .UseFootnotes()
        .Build();

    /// <summary>
    /// What a body of Markdown shows, and where what makes it unreadable as Markdown stands: it is read as it is written then.
    /// </summary>
    /// <param name="body">The file's text after its front matter.</param>
    /// <param name="keepsHyphen">Of the halves of a word that a line's end parts, whether the hyphen is the word's own.</param>
    public static (VisibleText Text, int? Unreadable) Read(string body, Func<string, string, bool> keepsHyphen)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (!MayHaveMarkup(body))
        {
            return (PlainReader.Read(body, keepsHyphen), null);
        }

        int unclosed = UnclosedMarks.TooMany(body);
        if (unclosed >= 0)
        {
            return (new VisibleText(body), unclosed);
        }

        // The parser has this character in place of NUL, and words are looked for in what it had.
        string parsed = body.Replace('\0', '\uFFFD');
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(parsed, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser refuses what is nested too deep, without a place.
            return (new VisibleText(body), 0);
        }

        var into = new VisibleTextBuilder(body, keepsHyphen);
        new Walk(parsed, into).Blocks(document);
        return (into.Build(), null);
    }

    /// <summary>Whether anything in a text means something to Markdown; most paragraphs of news have nothing that does.</summary>
    private static bool MayHaveMarkup(string body)
    {
        if (body.AsSpan().ContainsAny(Inner))
        {
            return true;
        }

        for (int start = 0; start < body.Length; )
        {
            char c = body[start];
            bool indented = c == '\t' || body.AsSpan(start).StartsWith("  ");
            if (indented || char.IsAsciiDigit(c) || char.IsLower(c) || Openers.Contains(c))
            {
                return true;
            }

            int length = body.AsSpan(start).IndexOf('\n');
            start = length < 0 ? body.Length : start + length + 1;
        }

        return false;
    }

    private static readonly SearchValues<char> Inner = SearchValues.Create("*_`~[<&\\=");
    private static readonly SearchValues<char> Openers = SearchValues.Create(" #>-+|");

    private sealed class Walk(string body, VisibleTextBuilder into)
    {
        /// <summary>How far behind its place words are looked for where a block's end is told too low.</summary>
        private const int Farthest = 100;

        private readonly HtmlText html = new(body, into);

        /// <summary>What is read of a leaf block, outermost first: the next inline of each and where its words begin.</summary>
        private readonly Stack<(ContainerInline Container, Inline? Next, int From)> entered = [];

        private int at;

        /// <summary>What comes next is the first block of its container and stands on the container's own line.</summary>
        private bool first;

        public void Blocks(ContainerBlock container)
        {
            foreach (Block block in container)
            {
                Block(block);
            }
        }

        private void Block(Block block)
        {
            switch (block)
            {
                case CodeBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                    break;
                case HtmlBlock:
                    Begin(block);
                    html.Read(block.Span.Start, Math.Min(block.Span.End + 1, body.Length));
                    at = Math.Max(at, block.Span.End + 1);
                    break;
                case HeadingBlock heading:
                    Leaf(heading, IsHeading(heading) ? MarkupKind.Heading : null);
                    break;
                case ParagraphBlock paragraph:
                    Leaf(paragraph, null);
                    break;
                case ListItemBlock item:
                    Item(item);
                    break;
                case QuoteBlock quote:
                    Container(quote, MarkupKind.Quoted);
                    break;
                case FootnoteGroup:
                    break;
                case ContainerBlock inner:
                    Blocks(inner);
                    break;
            }
        }

        /// <summary>A line of signs under a paragraph that ends as a sentence does is a rule and makes no heading of it.</summary>
        private bool IsHeading(HeadingBlock heading) =>
            !heading.IsSetext
            || (
                heading.HeaderChar == '='
                || body.AsSpan(0, Math.Min(body.Length, heading.Span.End + 1)).TrimEnd("-\r\n ")
                    is not [.., '.' or '!' or '?' or '”' or '"']
            );

        private void Item(ListItemBlock item)
        {
            Begin(item);
            int from = into.Length;
            // A year that opens a line is no number of an item.
            int digits = item.Order >= 100 ? body.AsSpan(item.Span.Start).IndexOfAnyExceptInRange('0', '9') : 0;
            if (digits > 0)
            {
                into.Copy(item.Span.Start, item.Span.Start + digits + 1);
                into.Put(" ", item.Span.Start + digits + 1, item.Span.Start + digits + 1);
            }

            first = true;
            Blocks(item);
            first = false;
            into.Mark(MarkupKind.Item, from);
        }

        private void Container(ContainerBlock block, MarkupKind kind)
        {
            Begin(block);
            int from = into.Length;
            first = true;
            Blocks(block);
            first = false;
            into.Mark(kind, from);
        }

        private void Leaf(LeafBlock block, MarkupKind? kind)
        {
            Begin(block);
            int from = into.Length;
            if (block.Inline is { } inlines)
            {
                html.BeginBlock();
                Inlines(inlines, block.Span.End + 1);
                html.EndBlock();
            }

            at = Math.Max(at, block.Span.End + 1);
            if (kind is { } known)
            {
                into.Mark(known, from);
            }
        }

        private void Begin(Block block)
        {
            int start = Math.Clamp(block.Span.Start, at, body.Length);
            if (!first)
            {
                into.Break(start, HasBlankLine(at, start));
            }

            first = false;
            at = start;
        }

        private bool HasBlankLine(int start, int end) =>
            body.AsSpan(start, end - start).Count('\n') > 1 || body.AsSpan(start, end - start).Count('\r') > 1;

        /// <summary>Without recursion: brackets and emphasis nest as deep as a text is long.</summary>
        private void Inlines(ContainerInline leaf, int end)
        {
            entered.Push((leaf, leaf.FirstChild, into.Length));
            while (entered.TryPop(out (ContainerInline Container, Inline? Next, int From) inside))
            {
                if (inside.Next is not { } inline)
                {
                    Leave(inside.Container, inside.From);
                    continue;
                }

                entered.Push(inside with { Next = inline.NextSibling });
                if (inline is ContainerInline inner and not (LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' }))
                {
                    entered.Push((inner, inner.FirstChild, into.Length));
                }
                else
                {
                    Inline(inline, end);
                }
            }
        }

        private void Leave(ContainerInline container, int from)
        {
            if (container is EmphasisInline or LinkInline)
            {
                into.Mark(container is LinkInline ? MarkupKind.Link : MarkupKind.Emphasis, from);
            }

            at = Math.Max(at, container.Span.End + 1);
        }

        private void Inline(Inline inline, int end)
        {
            switch (inline)
            {
                case HtmlInline tag:
                    html.Tag(tag.Span.Start, tag.Span.End + 1);
                    at = tag.Span.End + 1;
                    break;
                case LiteralInline literal:
                    Literal(literal, end);
                    break;
                case HtmlEntityInline entity:
                    html.Put(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                    at = entity.Span.End + 1;
                    break;
                case CodeInline code:
                    Code(code);
                    break;
                case AutolinkInline link:
                    Found(link.Url, link.Span.Start, link.Span.End + 1);
                    break;
                case LineBreakInline lineBreak:
                    LineBreak(lineBreak);
                    break;
                case ContainerInline or FootnoteLink:
                    at = inline.Span.End + 1;
                    break;
            }
        }

        private void Literal(LiteralInline literal, int end)
        {
            ReadOnlySpan<char> words = literal.Content.AsSpan();
            int start = literal.Span.Start;
            if (literal.IsFirstCharacterEscaped && start >= at && start < body.Length && body[start] == '\\')
            {
                // "\\- 24 people" is set as an item without being one for Markdown.
                bool bullet = words is ['-', ' ', ..] && into.Last == '\n';
                html.Put(bullet ? "" : words[..1].ToString(), start, start + 2);
                words = words[(bullet ? 2 : 1)..];
                start += bullet ? 3 : 2;
            }

            if (words.IsEmpty)
            {
                at = start;
                return;
            }

            // Behind tabs the parser's places may be too low.
            if (start < at || start + words.Length > body.Length || !body.AsSpan(start, words.Length).SequenceEqual(words))
            {
                int found = body.AsSpan(at, Math.Min(Math.Max(end, at + words.Length + Farthest), body.Length) - at).IndexOf(words);
                start = found < 0 ? -1 : at + found;
            }

            if (start < 0)
            {
                // Told in the place that the parser gives, which may have other characters.
                int from = Math.Clamp(literal.Span.Start, at, body.Length);
                at = Math.Clamp(literal.Span.End + 1, from, body.Length);
                html.Put(words.ToString(), from, at);
                return;
            }

            html.Copy(start, start + words.Length);
            at = start + words.Length;
        }

        /// <summary>
        /// As it stands between its marks, white space at either end included; not where lines or marks of a quotation stand inside.
        /// </summary>
        private void Code(CodeInline code)
        {
            int start = code.Span.Start + code.DelimiterCount,
                end = code.Span.End + 1 - code.DelimiterCount;
            if (
                start <= end
                && start >= at
                && end <= body.Length
                && body.AsSpan(start, end - start).Trim().SequenceEqual(code.Content.AsSpan().Trim())
            )
            {
                html.Copy(start, end);
            }
            else
            {
                html.Put(code.Content, Math.Clamp(code.Span.Start, at, body.Length), Math.Clamp(code.Span.End + 1, at, body.Length));
            }

            at = Math.Max(at, code.Span.End + 1);
        }

        /// <summary>Words that stand inside a stretch of the source as they are.</summary>
        private void Found(string words, int start, int end)
        {
            int found = body.AsSpan(start, end - start).IndexOf(words);
            if (found >= 0)
            {
                html.Copy(start + found, start + found + words.Length);
            }
            else
            {
                html.Put(words, start, end);
            }

            at = end;
        }

        private void LineBreak(LineBreakInline lineBreak)
        {
            int start = Math.Clamp(lineBreak.Span.Start, 0, body.Length);
            int end = start;
            while (end < body.Length && (body[end] is '\r' or '\n' or '\\' || char.IsWhiteSpace(body[end])))
            {
                end++;
            }

            while (end < body.Length && body[end] == '>')
            {
                end += end + 1 < body.Length && body[end + 1] == ' ' ? 2 : 1;
            }

            html.EndLine(start, end);
            at = end;
        }
    }
}
