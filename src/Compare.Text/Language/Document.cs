using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>A run of tokens, <paramref name="End"/> exclusive.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    public bool Contains(int token) => Start <= token && token < End;
}

/// <param name="Span">From its first token to its last, closing quotation mark included.</param>
/// <param name="Paragraph">Index into the article's paragraphs.</param>
internal sealed record Sentence(TokenRange Tokens, TextSpan Span, int Paragraph);

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum ClauseKind
{
    /// <summary>It stands by itself.</summary>
    Statement,

    /// <summary>"including …", a parenthesis: its own words are the last of its ranges.</summary>
    Dependent,

    /// <summary>Such a one that says something by a verb of its own: "killing …".</summary>
    Participle,

    /// <summary>Such a one that says it of the word right before it: "who …", "which …".</summary>
    Relative,
}

/// <summary>
/// What a reader takes together with a word. A dependent clause ("which killed …", "killing …", a parenthesis) is read
/// with the clause it hangs on, so its ranges hold that too; the main clause does not hold its dependents.
/// </summary>
internal sealed record Clause(ImmutableArray<TokenRange> Ranges, ClauseKind Kind = ClauseKind.Statement)
{
    public bool Contains(TokenRange tokens)
    {
        foreach (TokenRange range in Ranges)
        {
            if (range.Contains(tokens))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An article taken apart: tokens, sentences, clauses and quotations. Immutable once made.</summary>
internal sealed class Document
{
    /// <summary>``</summary>
    private const int LongestMark = 2;

    private TokenRange[]? paragraphs;

    public required Article Article { get; init; }

    /// <summary>All tokens of the body, in order.</summary>
    public required Token[] Tokens { get; init; }

    /// <summary>In order; each lies in one paragraph.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>For every token the index of its sentence.</summary>
    public required int[] SentenceOf { get; init; }

    /// <summary>For every token the index of its clause.</summary>
    public required int[] ClauseOf { get; init; }

    /// <summary>What stands between quotation marks, marks excluded; in order.</summary>
    public required IReadOnlyList<TextSpan> Quotes { get; init; }

    /// <summary>The tokens that a span covers, wholly or in part.</summary>
    public TokenRange TokensAt(TextSpan span)
    {
        int start = FirstBehind(span.Start, ends: true);
        return new TokenRange(start, Math.Max(start, FirstBehind(span.End, ends: false)));
    }

    /// <summary>The tokens of a paragraph, by its index in the article; looked up once, as every rule asks for them.</summary>
    public TokenRange TokensOfParagraph(int paragraph) => (paragraphs ??= [.. Article.Paragraphs.Select(p => TokensAt(p.Span))])[paragraph];

    /// <summary>The sentences that tokens stand in, as one range.</summary>
    public TokenRange SentencesAt(TokenRange range) =>
        new(Sentences[SentenceOf[range.Start]].Tokens.Start, Sentences[SentenceOf[range.End - 1]].Tokens.End);

    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Start, Tokens[range.End - 1].End);

    /// <summary>Whether tokens stand between quotation marks.</summary>
    public bool IsQuoted(TokenRange range) => QuoteAround(range) is not null;

    /// <summary>The quotation that tokens stand in; null where they stand in none.</summary>
    public TextSpan? QuoteAround(TokenRange range)
    {
        TextSpan span = SpanOf(range);
        int quote = QuoteEndingFrom(span.End);
        return quote < Quotes.Count && Quotes[quote].Contains(span) ? Quotes[quote] : null;
    }

    /// <summary>Whether a token is a mark that opens or closes a quotation.</summary>
    public bool IsQuotationMark(int token)
    {
        Token mark = Tokens[token];
        if (mark.Kind != TokenKind.Mark)
        {
            return false;
        }

        int quote = QuoteEndingFrom(mark.Start);
        return (quote < Quotes.Count && (Quotes[quote].End == mark.Start || Quotes[quote].Start == mark.End))
            || (quote + 1 < Quotes.Count && Quotes[quote + 1].Start == mark.End);
    }

    /// <summary>Whether a quotation goes on in the next one, at the start of the paragraph behind its own: it was not closed.</summary>
    /// <param name="quote">Its index.</param>
    public bool GoesOn(int quote)
    {
        if (quote < 0 || quote + 1 >= Quotes.Count)
        {
            return false;
        }

        TokenRange own = TokensAt(Quotes[quote]);
        TokenRange next = TokensAt(Quotes[quote + 1]);
        int paragraph = own.End > own.Start ? Sentences[SentenceOf[own.End - 1]].Paragraph : -1;
        return paragraph >= 0
            && next.End > next.Start
            && Quotes[quote].End == Article.Paragraphs[paragraph].Span.End
            && Sentences[SentenceOf[next.Start]].Paragraph == paragraph + 1
            && Quotes[quote + 1].Start - Article.Paragraphs[paragraph + 1].Span.Start <= LongestMark;
    }

    /// <summary>The index of the first quotation that ends at a place or behind it.</summary>
    public int QuoteEndingFrom(int place)
    {
        int low = 0;
        int high = Quotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Quotes[middle].End < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public ReadOnlySpan<char> TextOf(int token) => Article.Body.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether a token begins with a capital letter.</summary>
    public bool IsCapitalised(int token) => Tokens[token].Kind == TokenKind.Word && char.IsUpper(Article.Body[Tokens[token].Start]);

    /// <summary>The first token that ends behind a place, or that starts at it or behind it.</summary>
    private int FirstBehind(int place, bool ends)
    {
        int low = 0;
        int high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ends ? Tokens[middle].End > place : Tokens[middle].Start >= place)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
