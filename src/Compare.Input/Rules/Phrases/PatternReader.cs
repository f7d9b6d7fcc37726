using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Phrases;

/// <summary>
/// Reads patterns: words, <c>(a | b)</c>, <c>"literal"</c>, <c>/regex/</c>, a comma, the gap <c>…</c> and the slot
/// <c>{value}</c>; <c>|</c> outside brackets and regular expressions sets whole patterns apart. What it returns beside a
/// reported fault is not to be used.
/// </summary>
/// <param name="hasSlot">Whether each pattern has the slot: those of <c>pattern</c> do, the phrases of a choice do not.</param>
internal sealed class PatternReader(YamlSource source, TermReader terms, bool hasSlot)
{
    /// <summary>Brackets in brackets; no phrase needs more.</summary>
    private const int DeepestGroup = 32;

    private const string Slot = "value";

    private int depth;

    public ImmutableArray<Pattern> Read(TextNode node)
    {
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        int at = 0;
        while (true)
        {
            patterns.Add(ReadOne(node, ref at, inGroup: false));
            if (at >= node.Text.Length)
            {
                return patterns.ToImmutable();
            }

            at++;
        }
    }

    /// <summary>Reads up to the <c>|</c> that begins the next pattern, in a group to the bracket that closes it, or the end.</summary>
    public Pattern ReadOne(TextNode node, ref int at, bool inGroup)
    {
        string text = node.Text;
        TermReader.SkipSpace(text, ref at, text.Length);
        int start = at;
        int errors = source.Errors;
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        while (at < text.Length && text[at] != '|' && !(inGroup && text[at] == ')'))
        {
            int partStart = at;
            if (ReadPart(node, ref at) is { } part)
            {
                parts.Add(part);
                CheckPlace(node, partStart, parts);
            }

            TermReader.SkipSpace(text, ref at, text.Length);
        }

        CheckWhole(node, start, at, parts, told: source.Errors > errors);
        return new Pattern(parts.ToImmutable(), text[start..at].TrimEnd()) { At = source.Position(node, start) };
    }

    private PatternPart? ReadPart(TextNode node, ref int at)
    {
        string text = node.Text;
        int gap = GapLength(text, at);
        if (gap > 0)
        {
            at += gap;
            return new PatternGap();
        }

        switch (text[at])
        {
            case '{':
                return ReadSlot(node, ref at);
            case '(':
                return ReadGroup(node, ref at);
            case '"':
                return new PatternWords(new Term([terms.ReadLiteral(node, ref at, text.Length)]));
            case '/':
                return new PatternWords(new Term([terms.ReadRegex(node, ref at, text.Length)]));
            case ',':
                at++;
                return new PatternWords(new Term([new Phrase(PhraseKind.Literal, ",")]));
            case ')' or '}':
                source.Error(node, at, Messages.StrayBracket(text[at]));
                at++;
                return null;
            default:
                return new PatternWords(terms.Read(node, ref at, WordsEnd(text, at), inGroup: false));
        }
    }

    private PatternSlot? ReadSlot(TextNode node, ref int at)
    {
        int start = at;
        int close = node.Text.IndexOf('}', at);
        at = close < 0 ? node.Text.Length : close + 1;
        string name = node.Text[(start + 1)..(close < 0 ? at : close)].Trim();
        if (close < 0 || name != Slot)
        {
            source.Error(node, start, close < 0 ? Messages.UnclosedSlot : Messages.UnknownSlot(name));
            return null;
        }

        if (!hasSlot)
        {
            source.Error(node, start, Messages.SlotInPhrase);
        }

        return new PatternSlot();
    }

    private PatternWords? ReadGroup(TextNode node, ref int at)
    {
        int start = at++;
        if (depth == DeepestGroup)
        {
            // The rest is not looked into: as many more brackets may follow as a file holds.
            source.Error(node, start, Messages.DeepGroup(DeepestGroup));
            at = node.Text.Length;
            return null;
        }

        depth++;
        Term term = terms.Read(node, ref at, node.Text.Length, inGroup: true);
        depth--;
        if (at >= node.Text.Length)
        {
            source.Error(node, start, Messages.UnclosedGroup);
        }
        else
        {
            at++;
        }

        return new PatternWords(term);
    }

    /// <summary>A gap must stand between two other parts, and there is one slot.</summary>
    private void CheckPlace(TextNode node, int at, ImmutableArray<PatternPart>.Builder parts)
    {
        if (parts[^1] is PatternGap && (parts.Count == 1 || parts[^2] is PatternGap))
        {
            source.Error(node, at, Messages.GapAtEdge);
        }
        else if (parts[^1] is PatternSlot && parts.Count(p => p is PatternSlot) > 1)
        {
            source.Error(node, at, Messages.SecondSlot);
        }
    }

    /// <param name="told">Whether it has a fault already: then what it lacks may be what is at fault.</param>
    private void CheckWhole(TextNode node, int start, int end, ImmutableArray<PatternPart>.Builder parts, bool told)
    {
        if (parts.Count == 0)
        {
            if (node.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                source.Error(node, start, node.Text.AsSpan().IsWhiteSpace() ? Messages.EmptyPattern : Messages.EmptyAlternative);
            }

            return;
        }

        if (parts.Count > 1 && parts[^1] is PatternGap)
        {
            source.Error(node, end - 1, Messages.GapAtEdge);
        }

        if (hasSlot && !parts.Any(p => p is PatternSlot))
        {
            if (!told)
            {
                source.Error(node, start, Messages.NoSlot);
            }
        }
        else if (hasSlot && !parts.Any(p => p is PatternWords))
        {
            source.Error(node, start, Messages.PatternWithoutWords);
        }
    }

    private static int WordsEnd(string text, int at)
    {
        while (
            at < text.Length
            && !"|(){}\"".Contains(text[at], StringComparison.Ordinal)
            && GapLength(text, at) == 0
            && !BeginsRegex(text, at)
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind a word; "km/h" is words.</summary>
    private static bool BeginsRegex(string text, int at) =>
        text[at] == '/' && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    public static int GapLength(string text, int at) =>
        text[at] == '…' ? 1
        : string.CompareOrdinal(text, at, "...", 0, 3) == 0 ? 3
        : 0;
}
