using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>The clause, sentence, paragraph and article that a candidate stands in, as token ranges.</summary>
internal readonly struct Surroundings(Document document, Occurrences occurrences, TokenRange value)
{
    private readonly TokenRange sentences = document.SentencesAt(value);
    private readonly int paragraph = document.Sentences[document.SentenceOf[value.Start]].Paragraph;

    public Occurrences Occurrences { get; } = occurrences;

    /// <summary>The clause; of a value that runs over several, as quotations do, its sentences.</summary>
    public ReadOnlySpan<TokenRange> Clause => document.Clauses[document.ClauseOf[value.Start]] is var clause && clause.Contains(value)
        ? clause.Ranges.AsSpan() : new TokenRange[] { sentences };

    public TokenRange Sentence => sentences;

    public TokenRange Paragraph => document.TokensOfParagraph(paragraph);

    /// <summary>
    /// The paragraph, and where it is of one sentence, as news paragraphs often are, the body paragraph before it too:
    /// that is where such a paragraph has its subject.
    /// </summary>
    public TokenRange[] WideParagraph
    {
        get
        {
            TokenRange own = Paragraph;
            int before = paragraph - 1;
            while (before >= 0 && document.Article.Paragraphs[before].Place != Place.Body)
            {
                before--;
            }

            return own == sentences && before >= 0 ? [document.TokensOfParagraph(before), own] : [own];
        }
    }

    public TokenRange Article => new(0, document.Tokens.Length);
}
