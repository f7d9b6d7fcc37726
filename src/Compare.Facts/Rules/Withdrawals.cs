using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Rules;

/// <summary>
/// What an article tells as an error of its own or of others: "an earlier version of this article said that …", "we wrongly reported
/// that …", "Correction: we said that …".
/// </summary>
internal sealed class Withdrawals(TermTable table, WordSets words)
{
    /// <summary>
    /// How many tokens may stand between "version" and the verb of what it said: "of this article, published on Monday,".
    /// </summary>
    private const int Reach = 10;

    private readonly CompiledTerm openers = table.AddLiterals(words.Lexicon[Sections.WithdrawalOpeners]);
    private readonly CompiledTerm errors = table.AddLiterals(words.Lexicon[Sections.WithdrawalErrors]);
    private readonly CompiledTerm texts = table.AddLiterals(words.Lexicon[Sections.WithdrawalTexts]);
    private readonly CompiledTerm ends = table.AddLiterals(words.Lexicon[Sections.WithdrawalEnds]);
    private readonly WordSet verbs = words[Sections.WithdrawalVerbs];

    /// <summary>Whether a value stands behind such words in its sentence, and in nothing that sets it right again.</summary>
    public bool Cover(ReadArticle article, TokenRange value)
    {
        TokenRange before = article.Document.SentencesAt(value) with { End = value.Start };
        return Last(article, before) is >= 0 and var said
            && article.Occurrences.PlaceIn(ends, [before with { Start = said }]) is null
            && !HasSemicolon(article.Document, said, value.Start);
    }

    /// <summary>The token behind the last words that withdraw; -1 where there are none.</summary>
    private int Last(ReadArticle article, TokenRange before)
    {
        int last = -1;
        foreach (TokenRange error in article.Occurrences.StartingIn(errors, before.Start, before.End))
        {
            last = Math.Max(last, error.End);
        }

        foreach (TokenRange opener in article.Occurrences.StartingIn(openers, before.Start, before.End))
        {
            // "wrongly said", "said wrongly"; "an earlier version of this article said"
            bool version = article.Occurrences.StartsAt(texts, opener.End);
            int from = version ? opener.End : Math.Max(before.Start, opener.Start - 1);
            for (int i = from; i < Math.Min(before.End, version ? opener.End + Reach : opener.End + 1); i++)
            {
                if (verbs.Contains(article.Document.Tokens[i]))
                {
                    last = Math.Max(last, Math.Max(i + 1, opener.End));
                    break;
                }
            }
        }

        return last;
    }

    private static bool HasSemicolon(Document document, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (document.Article.Body[document.Tokens[i].Start] == ';')
            {
                return true;
            }
        }

        return false;
    }
}
