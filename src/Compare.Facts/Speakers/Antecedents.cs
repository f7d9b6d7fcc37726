using Compare.Facts.Rules;
using Compare.Text.Articles;
using Compare.Text.Language;

namespace Compare.Facts.Speakers;

/// <summary>Finds whom the sentences before a statement let speak: the subject of a line that ends in a colon, and who "she" is.</summary>
internal sealed class Antecedents(SpeakerPhrases phrases)
{
    /// <summary>A full name has so many words.</summary>
    private const int FewestNames = 2;

    /// <summary>
    /// The subject of what stands before a colon right before some words: "The port gave this notice:"; null where there is none.
    /// </summary>
    public TokenRange? BeforeColon(ReadArticle article, int quote)
    {
        Document document = article.Document;
        int colon = quote - 1;
        while (colon >= 0 && document.IsQuotationMark(colon))
        {
            colon--;
        }

        if (colon < 1 || document.Article.Body[document.Tokens[colon].Start] != ':')
        {
            return null;
        }

        int start = document.Sentences[document.SentenceOf[colon]].Tokens.Start;
        for (int i = start; i < colon; i++)
        {
            if ((i == start || SpeechScene.IsStop(document, i - 1)) && phrases.After(article, i, colon) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>The person with a full name who does something in a sentence; null where nobody does.</summary>
    public TokenRange? PersonIn(ReadArticle article, int sentence)
    {
        Document document = article.Document;
        TokenRange range = document.Sentences[sentence].Tokens;
        if (document.Article.Paragraphs[document.Sentences[sentence].Paragraph].Place != Place.Body)
        {
            return null;
        }

        for (int i = range.Start; i < range.End; i++)
        {
            if (document.IsCapitalised(i) && phrases.Leading(article, i, range.End) is { } name)
            {
                if (
                    name.End - name.Start >= FewestNames
                    && name.End < range.End
                    && !document.IsQuoted(name)
                    && (
                        phrases.IsVerb(document, name.End)
                        || SpeechScene.IsStop(document, name.End)
                        || phrases.IsRelative(document.Tokens[name.End])
                    )
                )
                {
                    return name;
                }

                i = name.End;
            }
        }

        return null;
    }
}
