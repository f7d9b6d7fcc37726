using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>
/// Where phrases stand in one document, furniture left out. The words of the document are listed once by id; a phrase is
/// looked for only where its first word stands, and only when a rule asks for it. For one thread.
/// </summary>
internal sealed class Occurrences
{
    /// <summary>An abbreviation of so many letters is also written as a word: "Nato".</summary>
    private const int ShortestAcronym = 4;

    private readonly Document document;
    private readonly Dictionary<int, ImmutableArray<TokenRange>> found = [];
    private readonly Dictionary<int, ImmutableArray<TokenRange>> ofTerm = [];
    private readonly Dictionary<int, SentenceSet> sentencesOfTerm = [];

    /// <summary>Every word with its place, word in the upper half and token in the lower, sorted.</summary>
    private readonly long[] places;

    /// <summary>A bit for every word of the vocabulary: whether it occurs. Most words asked for do not.</summary>
    private readonly ulong[] present;

    public Occurrences(Document document)
    {
        this.document = document;
        var listed = new List<long>(document.Tokens.Length);
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Article.Paragraphs[sentence.Paragraph].Place == Place.Furniture)
            {
                continue;
            }

            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (document.Tokens[i].Word is > 0 and int word)
                {
                    listed.Add(((long)word << 32) | (uint)i);
                }
            }
        }

        places = [.. listed];
        Array.Sort(places);
        present = new ulong[places.Length == 0 ? 0 : (int)(places[^1] >> 38) + 1];
        foreach (long place in places)
        {
            present[place >> 38] |= 1UL << (int)(place >> 32);
        }
    }

    /// <summary>A hyphen between words: "anti-Soviet" and "anti Soviet" are one phrase.</summary>
    public static bool IsHyphen(string text, Token token) => token.Kind == TokenKind.Mark && text[token.Start] is '-' or '‐' or '‑';

    /// <summary>
    /// What stands between two words of one phrase without being a word of it: a hyphen, or the full stop of an abbreviation
    /// ("St. Example" and "St Example" are one phrase; one that ends a sentence parts no words).
    /// </summary>
    public static bool IsSilent(Document document, int token) =>
        IsHyphen(document.Article.Body, document.Tokens[token])
        || (
            document.Tokens[token].Kind == TokenKind.Mark
            && document.Article.Body[document.Tokens[token].Start] == '.'
            && token > 0
            && document.Tokens[token - 1].Kind == TokenKind.Word
            && document.Tokens[token - 1].End == document.Tokens[token].Start
        );

    public bool Any(CompiledTerm term)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            // One word that need not be spelt to the letter occurs, or it does not: nobody needs to know where.
            if (phrase is { Words.Length: 1, Exact: [null] } ? MayOccur(phrase) : !Of(phrase).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A place of a term that lies wholly in one of some ranges; null where it has none there.</summary>
    public TokenRange? PlaceIn(CompiledTerm term, ReadOnlySpan<TokenRange> scope)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            ImmutableArray<TokenRange> stands = Of(phrase);
            foreach (TokenRange range in scope)
            {
                for (int i = FirstFrom(stands, range.Start); i < stands.Length && stands[i].Start < range.End; i++)
                {
                    if (range.Contains(stands[i]))
                    {
                        return stands[i];
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The index of the first place that starts at a token or after it.</summary>
    private static int FirstFrom(ImmutableArray<TokenRange> ranges, int token)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].Start < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The places of a term in order, those of one start the longest first.</summary>
    public ImmutableArray<TokenRange> Of(CompiledTerm term)
    {
        if (term.Phrases.Length == 1)
        {
            return Of(term.Phrases[0]);
        }

        if (!ofTerm.TryGetValue(term.Index, out ImmutableArray<TokenRange> ranges))
        {
            ofTerm[term.Index] = ranges = [
                .. term.Phrases.SelectMany(p => Of(p)).Distinct().OrderBy(r => r.Start).ThenByDescending(r => r.End),
            ];
        }

        return ranges;
    }

    /// <summary>The sentences in which any of some terms stands.</summary>
    public SentenceSet SentencesWithAny(ImmutableArray<CompiledTerm> terms)
    {
        var any = new SentenceSet(document.Sentences.Count);
        foreach (CompiledTerm term in terms)
        {
            any.AddAll(SentencesWith(term));
        }

        return any;
    }

    /// <summary>The sentences in which each of some terms stands, of which there is one at least.</summary>
    public SentenceSet SentencesWithAll(ImmutableArray<CompiledTerm> terms)
    {
        SentenceSet all = SentencesWithAny([terms[0]]);
        foreach (CompiledTerm term in terms.AsSpan(1..))
        {
            all.KeepOnly(SentencesWith(term));
        }

        return all;
    }

    private SentenceSet SentencesWith(CompiledTerm term)
    {
        if (!sentencesOfTerm.TryGetValue(term.Index, out SentenceSet sentences))
        {
            sentencesOfTerm[term.Index] = sentences = new SentenceSet(document.Sentences.Count);
            foreach (CompiledPhrase phrase in term.Phrases)
            {
                foreach (TokenRange place in Of(phrase))
                {
                    sentences.Add(document.SentenceOf[place.Start]);
                }
            }
        }

        return sentences;
    }

    /// <summary>Whether a term starts at a token.</summary>
    public bool StartsAt(CompiledTerm term, int token)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            ImmutableArray<TokenRange> places = Of(phrase);
            if (FirstFrom(places, token) is var i && i < places.Length && places[i].Start == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a term that starts at a token or behind it ends right before another.</summary>
    public bool EndsAt(CompiledTerm term, int token, int from)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            ImmutableArray<TokenRange> places = Of(phrase);
            for (int i = FirstFrom(places, from); i < places.Length && places[i].Start < token; i++)
            {
                if (places[i].End == token)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word is one of those of some place of a term.</summary>
    public bool Covers(CompiledTerm term, int token)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            int longest = Math.Max(phrase.Words.Length, 1) * 2;
            ImmutableArray<TokenRange> places = Of(phrase);
            for (int i = FirstFrom(places, token - longest); i < places.Length && places[i].Start <= token; i++)
            {
                if (places[i].Contains(token))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The places of a term that start in a range of tokens.</summary>
    public ReadOnlySpan<TokenRange> StartingIn(CompiledTerm term, int from, int to)
    {
        ImmutableArray<TokenRange> ranges = Of(term);
        int first = FirstFrom(ranges, from);
        int last = first;
        while (last < ranges.Length && ranges[last].Start < to)
        {
            last++;
        }

        return ranges.AsSpan(first, last - first);
    }

    /// <summary>The places of a phrase, in order.</summary>
    public ImmutableArray<TokenRange> Of(CompiledPhrase phrase)
    {
        if (phrase.Regex is null && phrase.Sequence is null && !MayOccur(phrase))
        {
            return [];
        }

        if (!found.TryGetValue(phrase.Index, out ImmutableArray<TokenRange> ranges))
        {
            found[phrase.Index] = ranges =
                phrase.Sequence is { } sequence ? [.. sequence.FindAll(document, this).OrderBy(r => r.Start)]
                : phrase.Regex is null ? FindWords(phrase)
                : FindRegex(phrase);
        }

        return ranges;
    }

    private bool MayOccur(CompiledPhrase phrase)
    {
        if (!phrase.Words.IsEmpty)
        {
            foreach (int word in phrase.Words[0])
            {
                if (Occurs(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Occurs(int word) => word >> 6 < present.Length && (present[word >> 6] & (1UL << word)) != 0;

    private ImmutableArray<TokenRange> FindWords(CompiledPhrase phrase)
    {
        ImmutableArray<TokenRange>.Builder? ranges = null;
        foreach (int word in phrase.Words[0])
        {
            if (!Occurs(word))
            {
                continue;
            }

            int first = Array.BinarySearch(places, (long)word << 32);
            for (int p = first < 0 ? ~first : first; p < places.Length && places[p] >> 32 == word; p++)
            {
                int start = (int)places[p];
                int end = EndOfMatch(phrase, start);
                if (end > 0)
                {
                    (ranges ??= ImmutableArray.CreateBuilder<TokenRange>()).Add(new TokenRange(start, end));
                }
            }
        }

        if (ranges is null)
        {
            return [];
        }

        ranges.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return ranges.DrainToImmutable();
    }

    private int EndOfMatch(CompiledPhrase phrase, int start)
    {
        Token[] tokens = document.Tokens;
        int sentenceEnd = document.Sentences[document.SentenceOf[start]].Tokens.End;
        int i = start;
        for (int w = 0; w < phrase.Words.Length; w++)
        {
            while (
                w > 0
                && i < sentenceEnd
                && (IsSilent(document, i) || (phrase.Exact[w] is not null && document.Article.Body[tokens[i].Start] == ','))
            )
            {
                i++;
            }

            if (
                i >= sentenceEnd
                || !phrase.Words[w].Contains(tokens[i].Word)
                || (phrase.Exact[w] is { } exact && !IsSpelt(document.TextOf(i), exact))
            )
            {
                return 0;
            }

            i++;
        }

        return i;
    }

    /// <summary>
    /// Whether a word has these letters, with or without the full stops of an abbreviation. One that is read as a word may have
    /// its first in a capital alone ("Nato"); of fewer letters ("US", "WHO") it would be another.
    /// </summary>
    private static bool IsSpelt(ReadOnlySpan<char> word, string letters)
    {
        bool asWord = letters.Length >= ShortestAcronym && word.Length == letters.Length && char.IsLower(word[^1]);
        int i = 0;
        foreach (char c in word)
        {
            if (c != '.' && (i == letters.Length || (asWord && i > 0 ? char.ToLowerInvariant(letters[i++]) : letters[i++]) != c))
            {
                return false;
            }
        }

        return i == letters.Length;
    }

    private ImmutableArray<TokenRange> FindRegex(CompiledPhrase phrase)
    {
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Article.Paragraphs[sentence.Paragraph].Place == Place.Furniture)
            {
                continue;
            }

            ReadOnlySpan<char> text = sentence.Span.In(document.Article.Body);
            foreach (var match in phrase.Regex!.EnumerateMatches(text))
            {
                int start = sentence.Span.Start + match.Index;
                if (
                    match.Length > 0
                    && document.TokensAt(new TextSpan(start, start + match.Length)) is var range
                    && range.End > range.Start
                )
                {
                    ranges.Add(range);
                }
            }
        }

        return ranges.ToImmutable();
    }
}
