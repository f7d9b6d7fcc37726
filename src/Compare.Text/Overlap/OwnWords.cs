using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;

namespace Compare.Text.Overlap;

/// <summary>
/// The words that an article says itself: its body without what stands in quotation marks, which two articles may both
/// carry without either having the other's text; without captions, headings and furniture.
/// </summary>
internal sealed class OwnWords
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private OwnWords(Document document, int[] tokens, ulong[] words, ulong[] shapes) =>
        (Document, Tokens, Words, Shapes) = (document, tokens, words, shapes);

    public Document Document { get; }

    /// <summary>For every word the index of its token.</summary>
    public int[] Tokens { get; }

    /// <summary>A hash of every word, case folded.</summary>
    public ulong[] Words { get; }

    /// <summary>The same, all figures being one: a text with newer figures is still the same text.</summary>
    public ulong[] Shapes { get; }

    public int Count => Words.Length;

    public static OwnWords Of(Document document)
    {
        var tokens = new List<int>(document.Tokens.Length);
        var words = new List<ulong>(document.Tokens.Length);
        var shapes = new List<ulong>(document.Tokens.Length);
        int quote = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Article.Paragraphs[sentence.Paragraph].Place != Place.Body)
            {
                continue;
            }

            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                Token token = document.Tokens[i];
                while (quote < document.Quotes.Count && document.Quotes[quote].End <= token.Start)
                {
                    quote++;
                }

                bool quoted = quote < document.Quotes.Count && document.Quotes[quote].Contains(token.Start);
                if (token.Kind != TokenKind.Mark && !quoted)
                {
                    ulong word = Hash(document.TextOf(i));
                    tokens.Add(i);
                    words.Add(word);
                    shapes.Add(token.Kind == TokenKind.Number ? Prime : word);
                }
            }
        }

        return new OwnWords(document, [.. tokens], [.. words], [.. shapes]);
    }

    /// <summary>The place in the body of the words from one to another, the last included.</summary>
    public TextSpan SpanOf(int first, int last) => new(Document.Tokens[Tokens[first]].Start, Document.Tokens[Tokens[last]].End);

    /// <summary>FNV-1a over the folded letters: the same in every run, and no table to share between articles.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Basis;
        foreach (char c in word)
        {
            hash = (hash ^ (c == '’' ? '\'' : char.ToLowerInvariant(c))) * Prime;
        }

        return hash;
    }
}
