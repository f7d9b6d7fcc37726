using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>The clause, sentence, paragraph and article that a candidate stands in, as token ranges.</summary>
internal sealed class Surroundings(Document document, Occurrences occurrences, TokenRange value)
{
    private readonly Sentence sentence = document.Sentences[document.SentenceOf[value.Start]];

    public Occurrences Occurrences { get; } = occurrences;

    public IReadOnlyList<TokenRange> Clause { get; } = document.Clauses[document.ClauseOf[value.Start]].Ranges;

    public IReadOnlyList<TokenRange> Sentence => [sentence.Tokens];

    public IReadOnlyList<TokenRange> Paragraph => [ParagraphTokens(sentence.Paragraph)];

    /// <summary>
    /// The paragraph, and where it is of one sentence, as news paragraphs often are, the body paragraph before it too:
    /// that is where such a paragraph has its subject.
    /// </summary>
    public IReadOnlyList<TokenRange> WideParagraph
    {
        get
        {
            TokenRange own = ParagraphTokens(sentence.Paragraph);
            int before = sentence.Paragraph - 1;
            while (before >= 0 && document.Article.Paragraphs[before].Place != Place.Body)
            {
                before--;
            }

            return own == sentence.Tokens && before >= 0 ? [ParagraphTokens(before), own] : [own];
        }
    }

    public IReadOnlyList<TokenRange> Article => [new TokenRange(0, document.Tokens.Length)];

    private TokenRange ParagraphTokens(int paragraph) => document.TokensAt(document.Article.Paragraphs[paragraph].Span);
}
