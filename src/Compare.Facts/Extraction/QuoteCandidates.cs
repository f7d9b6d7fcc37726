using System.Collections.Immutable;
using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;
using Compare.Text.Corpus;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>
/// Quotations by the rule's speaker that have all its key words, one a pair of marks. Where no speaker can be made out,
/// one who is named beside the quotation will do.
/// </summary>
internal sealed class QuoteCandidates(ImmutableArray<Term> words, Term? speaker, PhraseTable table, Attributor attributor) : ICandidateSource
{
    private readonly ImmutableArray<CompiledTerm> words = [.. words.Select(table.Add)];
    private readonly CompiledTerm? speaker = speaker is null ? null : table.Add(speaker);

    public IReadOnlyList<Candidate> Find(ReadArticle article) => [.. All(article)];

    private IEnumerable<Candidate> All(ReadArticle article)
    {
        Document document = article.Document;
        foreach (TextSpan quote in document.Quotes)
        {
            TokenRange tokens = document.TokensAt(quote);
            if (tokens.End > tokens.Start && words.All(w => article.Occurrences.StandsIn(w, [tokens])) && IsBySpeaker(article, tokens))
            {
                string? by = attributor.Of(article, tokens).Speaker;
                yield return new Candidate(new Quotation(quote, document.Article.Body[quote.Start..quote.End], by), tokens);
            }
        }
    }

    private bool IsBySpeaker(ReadArticle article, TokenRange quote)
    {
        if (speaker is null)
        {
            return true;
        }

        Document document = article.Document;
        TokenRange where = attributor.Speaker(article, quote) ?? document.Sentences[document.SentenceOf[quote.Start]].Tokens;
        foreach (TokenRange named in article.Occurrences.StartingIn(speaker, where.Start, where.End))
        {
            if (!quote.Contains(named))
            {
                return true;
            }
        }

        return false;
    }
}
