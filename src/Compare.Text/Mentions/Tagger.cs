using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>
/// Gives every word of a sentence its part of speech: values are figures, words of closed classes have one tag, names
/// have capitals, of the tags of other words the grammar's rules choose by the neighbours.
/// </summary>
internal sealed class Tagger(GrammarWords words)
{
    /// <summary>How many of its long words a headline has in capitals, in tenths.</summary>
    private const int CapitalTenths = 7;

    private static readonly Tag[] AnyNoun = [Tag.NN, Tag.JJ];
    private static readonly Tag[] Hyphenated = [Tag.JJ, Tag.NN];

    private readonly WordSet no = words.List("no");
    private readonly WordSet one = words.List("one");
    private readonly ImmutableArray<CompiledTagRule> rules = [.. words.Grammar.Tags.Select(r => new CompiledTagRule(r, words))];

    /// <param name="values">The values of the sentence, in order of place.</param>
    public List<Item> Assign(Document document, TokenRange sentence, IReadOnlyList<Value> values)
    {
        List<Item> items = Split(document, sentence, values);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Candidates.Length < 2)
            {
                continue;
            }

            foreach (CompiledTagRule rule in rules)
            {
                if (rule.Choose(items, i) is { } tag)
                {
                    items[i] = items[i] with { Tag = tag };
                    break;
                }
            }
        }

        return items;
    }

    private List<Item> Split(Document document, TokenRange sentence, IReadOnlyList<Value> values)
    {
        bool headline = IsHeadline(document, sentence);
        var items = new List<Item>(sentence.End - sentence.Start);
        int next = FirstBehind(values, document.Tokens[sentence.Start].Start);
        int i = sentence.Start;
        while (i < sentence.End)
        {
            if (next < values.Count && values[next].Span.Start <= document.Tokens[i].Start)
            {
                int figure = FigureOf(document, values[next], i);
                while (i < figure)
                {
                    items.Add(OfToken(document, sentence, i, headline, out int after));
                    i = after;
                }

                int end = Math.Min(sentence.End, document.TokensAt(values[next].Span).End);
                items.Add(OfValue(values[next++], i, end, document.Tokens[end - 1].Word));
                i = end;
                continue;
            }

            items.Add(OfToken(document, sentence, i, headline, out int behind));
            i = behind;
        }

        return items;
    }

    /// <summary>Where the figure of a value begins that a verb leads to, "topped 40": the verb is that of the clause.</summary>
    private int FigureOf(Document document, Value value, int start)
    {
        if (value is not Quantity quantity || quantity.Figure.Start == quantity.Span.Start)
        {
            return start;
        }

        int figure = document.TokensAt(quantity.Figure).Start;
        return figure > start && words.Surpass.ContainsAny(document.Tokens.AsSpan()[start..figure]) ? figure : start;
    }

    private bool IsNoOne(Document document, int i, int end) =>
        i + 2 < end
        && no.Contains(document.Tokens[i])
        && IsHyphen(document, i + 1)
        && document.Tokens[i + 1].Start == document.Tokens[i].End
        && one.Contains(document.Tokens[i + 2]);

    /// <summary>The first value that ends behind a place.</summary>
    private static int FirstBehind(IReadOnlyList<Value> values, int place)
    {
        int low = 0;
        int high = values.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = values[middle].Span.End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static Item OfValue(Value value, int start, int end, int word)
    {
        Tag tag =
            value is DateRange or ClockTime ? Tag.TMP
            : value.Kind == ValueKind.Ordinal ? Tag.JJ
            : Tag.CD;
        return new Item(start, end, word, tag, tag == Tag.CD ? value : null, [], Intransitive: false);
    }

    private Item OfToken(Document document, TokenRange sentence, int i, bool headline, out int behind)
    {
        behind = i + 1;
        Token token = document.Tokens[i];
        ReadOnlySpan<char> text = document.TextOf(i);
        if (token.Kind == TokenKind.Mark)
        {
            return Plain(i, token.Word, OfMark(text));
        }

        if (token.Kind == TokenKind.Number)
        {
            return Plain(i, token.Word, Tag.NNP);
        }

        if (IsNoOne(document, i, sentence.End))
        {
            // "No-one" is "no one".
            behind = i + 2;
            return Plain(i, token.Word, Tag.DT);
        }

        while (
            behind + 1 < sentence.End
            && IsHyphen(document, behind)
            && document.Tokens[behind].Start == document.Tokens[behind - 1].End
            && document.Tokens[behind + 1].Start == document.Tokens[behind].End
            && document.Tokens[behind + 1].Kind != TokenKind.Mark
        )
        {
            behind += 2;
        }

        if (behind > i + 1)
        {
            bool name = document.IsCapitalised(i) && i > sentence.Start;
            return new Item(
                i,
                behind,
                document.Tokens[behind - 1].Word,
                name ? Tag.NNP : Tag.JJ,
                null,
                name ? [] : Hyphenated,
                Intransitive: false
            );
        }

        if (words.Closed(token.Word) is var closed and not Tag.None)
        {
            return Plain(i, token.Word, closed);
        }

        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        int count = words.Grammar.Words.Find(text, tags, out bool intransitive);
        bool capital = document.IsCapitalised(i) && !headline;
        if (capital && (i > FirstWord(document, sentence) || (count == 0 && !IsInflected(text)) || NextIsName(document, sentence, i)))
        {
            return Plain(i, token.Word, Tag.NNP);
        }

        Tag[] candidates = count > 0 ? tags[..count].ToArray() : Guess(text);
        return new Item(i, i + 1, token.Word, candidates[0], null, candidates, intransitive);
    }

    private static Item Plain(int token, int word, Tag tag) => new(token, token + 1, word, tag, null, [], Intransitive: false);

    /// <summary>"Ann Example": the first word of a sentence is part of a name where another follows.</summary>
    private bool NextIsName(Document document, TokenRange sentence, int i) =>
        i + 1 < sentence.End && document.IsCapitalised(i + 1) && words.Closed(document.Tokens[i + 1].Word) == Tag.None;

    private static int FirstWord(Document document, TokenRange sentence)
    {
        int i = sentence.Start;
        while (i < sentence.End && document.Tokens[i].Kind == TokenKind.Mark)
        {
            i++;
        }

        return i;
    }

    private static bool IsInflected(ReadOnlySpan<char> word) => word is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] or [.., 'l', 'y'];

    /// <summary>
    /// What the ending of a word that no list has makes likely; <c>make-parts-of-speech.py</c> leaves out what this tells.
    /// </summary>
    private static Tag[] Guess(ReadOnlySpan<char> word) =>
        word switch
        {
            [.., 'l', 'y'] => [Tag.RB],
            [.., 'e', 'd'] => [Tag.VBN, Tag.VBD],
            [.., 'i', 'n', 'g'] => [Tag.VBG, Tag.NN],
            [.., 'l', 'e', 's', 's'] or [.., 'f', 'u', 'l'] or [.., 'o', 'u', 's'] => [Tag.JJ],
            [.., 's', 's'] => AnyNoun,
            [.., 's'] => [Tag.NNS, Tag.VBZ],
            _ => AnyNoun,
        };

    private static Tag OfMark(ReadOnlySpan<char> mark) =>
        mark switch
        {
            "," or "–" or "—" => Tag.Comma,
            ";" or ":" => Tag.Semicolon,
            "(" or "[" => Tag.Open,
            ")" or "]" => Tag.Close,
            ['\'' or '’', 's' or 'S'] or "'" or "’" => Tag.POS,
            "&" => Tag.CC,
            _ => Tag.Quote,
        };

    private static bool IsHyphen(Document document, int token) => document.TextOf(token) is "-" or "‐" or "‑";

    private static bool IsHeadline(Document document, TokenRange sentence)
    {
        int capitals = 0;
        int all = 0;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (document.Tokens[i] is { Kind: TokenKind.Word, Length: > 3 })
            {
                all++;
                capitals += document.IsCapitalised(i) ? 1 : 0;
            }
        }

        return all > 3 && capitals * 10 >= all * CapitalTenths;
    }
}
