using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>
/// Takes articles apart. Built once from a lexicon, whose words it adds to the vocabulary; then immutable and safe from
/// many threads.
/// </summary>
internal sealed class TextAnalyzer(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly SentenceSplitter sentenceSplitter = new(lexicon, vocabulary);
    private readonly ClauseSplitter clauseSplitter = new(lexicon, vocabulary);

    public Document Analyze(Article article)
    {
        var tokens = new List<Token>(article.Body.Length / 5);
        Tokenizer.Tokenize(article.Body, vocabulary, tokens);
        Token[] array = [.. tokens];
        List<TextSpan> quotes = Quotes.Find(article);
        List<Sentence> sentences = SplitIntoSentences(article, array);
        int[] sentenceOf = new int[array.Length];
        int[] clauseOf = new int[array.Length];
        var clauses = new List<Clause>(sentences.Count * 2);
        for (int i = 0; i < sentences.Count; i++)
        {
            TokenRange range = sentences[i].Tokens;
            sentenceOf.AsSpan(range.Start, range.End - range.Start).Fill(i);
            clauseSplitter.Split(article.Body, array, range, clauses, clauseOf);
        }

        return new Document
        {
            Article = article,
            Tokens = array,
            Sentences = sentences,
            Clauses = clauses,
            SentenceOf = sentenceOf,
            ClauseOf = clauseOf,
            Quotes = quotes,
        };
    }

    private List<Sentence> SplitIntoSentences(Article article, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        int token = 0;
        for (int p = 0; p < article.Paragraphs.Length; p++)
        {
            int start = token;
            while (token < tokens.Length && tokens[token].Start < article.Paragraphs[p].Span.End)
            {
                token++;
            }

            sentenceSplitter.Split(article.Body, tokens, new TokenRange(start, token), p, sentences);
        }

        return sentences;
    }
}
