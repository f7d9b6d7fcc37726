using Compare.Facts.Rules;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Versions;

/// <summary>
/// Tells the date at which an article says that a value was right: one that its clause or the start of its sentence gives with
/// words such as "by" or "as of", the lexicon's list "as_of". The date of what happened is none.
/// </summary>
internal sealed class AsOfDates(Lexicon lexicon, TermTable table)
{
    private readonly CompiledTerm openers = table.AddLiterals(lexicon[Sections.AsOf]);

    /// <summary>The nearest such date, else that of publication; null where neither is given.</summary>
    public PartialDate? Of(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        TokenRange sentence = document.SentencesAt(value);
        PartialDate? nearest = null;
        int shortest = int.MaxValue;
        foreach (TokenRange opener in article.Occurrences.StartingIn(openers, sentence.Start, sentence.End))
        {
            int distance = Math.Abs(opener.Start - value.Start);
            bool governs = opener.Start == sentence.Start || document.Clauses[document.ClauseOf[value.Start]].Contains(opener);
            if (governs && distance < shortest && article.DateAt(opener)?.Partial is { } date)
            {
                (nearest, shortest) = (date, distance);
            }
        }

        return nearest ?? document.Article.Published;
    }
}
