using Compare.Facts.Rules;
using Compare.Text.Language;

namespace Compare.Facts.Speakers;

/// <summary>The sentence that a pattern of speech is matched in.</summary>
internal sealed class SpeechScene(ReadArticle article, TokenRange sentence, SpeakerPhrases phrases)
{
    public Document Document => article.Document;

    public bool Has(int token) => sentence.Contains(token);

    public TokenRange? Group(int at, bool back) =>
        back ? phrases.Before(article, at, sentence.Start) : phrases.After(article, at, sentence.End);

    /// <summary>
    /// The run of capitals that begins the stretch between marks, "Doe" of "Doe went so far as to say"; it ends or starts at a token.
    /// </summary>
    public TokenRange? Name(int at, bool back)
    {
        if (!back)
        {
            return phrases.Leading(article, at, sentence.End);
        }

        int start = at;
        while (!IsStop(start - 1))
        {
            start--;
        }

        return phrases.Leading(article, start, at) is { } name && name.End == at ? name : null;
    }

    public bool IsVerb(int token) => phrases.IsVerb(Document, token);

    /// <summary>Whether a mark that ends a stretch of words stands there, or the sentence is over.</summary>
    public bool IsStop(int token) => !sentence.Contains(token) || IsStop(Document, token);

    public static bool IsStop(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Mark
        && (
            document.Article.Body[document.Tokens[token].Start] is ',' or ';' or ':' or '—' or '–' or '(' or ')' or '!' or '?'
            || (document.Article.Body[document.Tokens[token].Start] == '.' && EndsSentence(document, token))
            || document.IsQuotationMark(token)
        );

    private static bool EndsSentence(Document document, int stop) =>
        stop + 1 >= document.Tokens.Length
        || document.SentenceOf[stop + 1] != document.SentenceOf[stop]
        || document.IsQuotationMark(stop + 1);
}
