using System.Text;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>
/// Makes a visible text of its source from front to back: what is copied, what is put in the place of something else, and what is
/// left out by not being told. Characters are folded to their usual form on the way.
/// </summary>
/// <param name="keepsHyphen">Of the halves of a word that a line's end parts, whether the hyphen is the word's own.</param>
internal sealed class VisibleTextBuilder(string source, Func<string, string, bool> keepsHyphen)
{
    private readonly StringBuilder text = new(source.Length);
    private readonly List<VisibleText.Piece> pieces = [];
    private readonly List<Markup> markup = [];
    private const char SoftHyphen = '\u00AD';
    private (int Start, int End)? lineBreak;
    private (int At, bool Blank)? blockBreak;
    private HyphenatedWords? elsewhere;

    /// <summary>Of the visible text so far.</summary>
    public int Length => text.Length;

    /// <summary>The last visible character; a line break where there is none.</summary>
    public char Last => text.Length == 0 || blockBreak is not null ? '\n' : text[^1];

    /// <summary>Takes a stretch of the source over, its characters folded.</summary>
    public void Copy(int start, int end)
    {
        if (start < end)
        {
            Join(source[start]);
        }

        while (start < end)
        {
            int length = source.AsSpan(start, end - start).IndexOfAny(CharacterFolding.Unusual);
            int run = length < 0 ? end : start + length;
            run -= run > start && run < end && CharacterFolding.IsMark(source[run]) ? 1 : 0;
            Append(source.AsSpan(start, run - start), start, run);
            start = run;
            if (start < end)
            {
                int next = CharacterFolding.Fold(source, start, end, Last, out ReadOnlySpan<char> folded);
                Append(source[start] == SoftHyphen && KeepsHyphen(start + 1) ? "-" : folded, start, next);
                start = next;
            }
        }
    }

    /// <summary>Puts words in the place of a stretch of the source; folded as well.</summary>
    public void Put(string words, int start, int end)
    {
        if (words.Length == 0)
        {
            return;
        }

        Join(words[0]);
        Append(CharacterFolding.Fold(words), start, end, replaces: true);
    }

    /// <summary>A line of the source ends here; what comes next tells whether it parts a word.</summary>
    public void EndLine(int start, int end)
    {
        if (blockBreak is not null)
        {
            return;
        }

        if (lineBreak is { } last)
        {
            AppendLineBreak(last.Start, last.End);
        }

        lineBreak = (start, end);
    }

    /// <summary>What comes next is a block of its own, with a blank line before it or not.</summary>
    public void Break(int at, bool blank)
    {
        lineBreak = null;
        if (text.Length > 0)
        {
            blockBreak = blockBreak is { } before ? before with { Blank = blank || before.Blank } : (at, blank);
        }
    }

    /// <summary>Tells what everything from an offset of the visible text on is, behind the line break that comes first.</summary>
    public void Mark(MarkupKind kind, int from)
    {
        while (from < text.Length && text[from] is '\r' or '\n')
        {
            from++;
        }

        if (from < text.Length)
        {
            markup.Add(new Markup(new TextSpan(from, text.Length), kind));
        }
    }

    public VisibleText Build()
    {
        if (lineBreak is { } last)
        {
            AppendLineBreak(last.Start, last.End);
            lineBreak = null;
        }

        markup.Sort((a, b) => a.Span.Start - b.Span.Start);
        return markup.Count == 0 && pieces.Count <= 1 && text.Equals(source)
            ? new VisibleText(source)
            : new VisibleText(text.ToString(), source, [.. pieces], [.. markup]);
    }

    /// <summary>Settles a line's end by the character behind it: a word that it parts is one again.</summary>
    private void Join(char next)
    {
        if (blockBreak is { } block)
        {
            (blockBreak, lineBreak) = (null, null);
            Append(block.Blank ? "\n\n" : "\n", block.At, block.At);
            return;
        }

        if (lineBreak is not { } at)
        {
            return;
        }

        lineBreak = null;
        if (char.IsLower(next) && text.Length > 1 && Last == '-' && char.IsLetter(text[^2]))
        {
            DropLast();
            if (KeepsHyphen(at.End))
            {
                Append("-", at.Start, at.End);
            }

            return;
        }

        if (!(char.IsLower(next) && at.Start > 0 && source[at.Start - 1] == SoftHyphen))
        {
            AppendLineBreak(at.Start, at.End);
        }
    }

    /// <summary>As it stands where nothing but a line break does.</summary>
    private void AppendLineBreak(int start, int end)
    {
        ReadOnlySpan<char> found = source.AsSpan(start, end - start);
        Append(found.ContainsAnyExcept('\r', '\n') ? "\n" : found, start, end);
    }

    /// <summary>Whether the word that is read last and the one at an offset of the source are linked by a hyphen of their own.</summary>
    private bool KeepsHyphen(int offset)
    {
        int letters = 0;
        while (letters < text.Length && letters <= HyphenatedWords.Longest && char.IsLetter(text[text.Length - 1 - letters]))
        {
            letters++;
        }

        string before = text.ToString(text.Length - letters, letters);
        ReadOnlySpan<char> behind = HyphenatedWords.WordAt(source, offset);
        return letters is > 0 and <= HyphenatedWords.Longest
            && behind.Length is > 0 and <= HyphenatedWords.Longest
            && (keepsHyphen(before, behind.ToString()) || (elsewhere ??= new HyphenatedWords(source)).Contains(before, behind));
    }

    private void DropLast()
    {
        text.Length--;
        VisibleText.Piece last = pieces[^1];
        pieces[^1] = last with { End = last.End - 1, SourceEnd = last.IsEven ? last.SourceEnd - 1 : last.SourceEnd };
        if (pieces[^1].Start == pieces[^1].End)
        {
            pieces.RemoveAt(pieces.Count - 1);
        }
    }

    private void Append(ReadOnlySpan<char> words, int start, int end, bool replaces = false)
    {
        if (words.IsEmpty)
        {
            return;
        }

        int from = text.Length;
        text.Append(words);
        bool even = !replaces && words.Length == end - start;
        if (even && pieces.Count > 0 && pieces[^1].SourceEnd == start && pieces[^1].IsEven)
        {
            pieces[^1] = pieces[^1] with { End = text.Length, SourceEnd = end };
        }
        else
        {
            pieces.Add(new VisibleText.Piece(from, text.Length, start, end, even));
        }
    }
}
