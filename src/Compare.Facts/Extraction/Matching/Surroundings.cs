using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>The clause, sentence, paragraph and article that a candidate stands in, as token ranges.</summary>
internal sealed class Surroundings(Document document, Occurrences occurrences, TokenRange value)
{
    private readonly TokenRange sentences = document.SentencesAt(value);
    private readonly int paragraph = document.Sentences[document.SentenceOf[value.Start]].Paragraph;

    public Occurrences Occurrences { get; } = occurrences;

    /// <summary>The clause; of a value that runs over several, as quotations do, its sentences.</summary>
    public IReadOnlyList<TokenRange> Clause { get; } = document.Clauses[document.ClauseOf[value.Start]] is var clause && clause.Contains(value)
        ? clause.Ranges : [document.SentencesAt(value)];

    public IReadOnlyList<TokenRange> Sentence => [sentences];

    public IReadOnlyList<TokenRange> Paragraph => [ParagraphTokens(paragraph)];

    /// <summary>
    /// The paragraph, and where it is of one sentence, as news paragraphs often are, the body paragraph before it too:
    /// that is where such a paragraph has its subject.
    /// </summary>
    public IReadOnlyList<TokenRange> WideParagraph
    {
        get
        {
            TokenRange own = ParagraphTokens(paragraph);
            int before = paragraph - 1;
            while (before >= 0 && document.Article.Paragraphs[before].Place != Place.Body)
            {
                before--;
            }

            return own == sentences && before >= 0 ? [ParagraphTokens(before), own] : [own];
        }
    }

    public IReadOnlyList<TokenRange> Article => [new TokenRange(0, document.Tokens.Length)];

    private TokenRange ParagraphTokens(int index) => document.TokensAt(document.Article.Paragraphs[index].Span);
}
