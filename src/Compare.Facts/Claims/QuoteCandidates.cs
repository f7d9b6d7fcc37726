using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Facts.Speakers;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>Quotations, one a pair of marks.</summary>
internal sealed class QuoteCandidates : ICandidateSource
{
    public IReadOnlyList<Candidate> Find(ReadArticle article)
    {
        var found = new List<Candidate>();
        foreach (TextSpan quote in article.Document.Quotes)
        {
            TokenRange tokens = article.Document.TokensAt(quote);
            if (tokens.End > tokens.Start)
            {
                found.Add(new Candidate(new Quotation(quote, quote.In(article.Document.Article.Body).ToString(), Speaker: null), tokens));
            }
        }

        return found;
    }
}

/// <summary>
/// Tells whether a quotation is by the rule's speaker and has all its key words. Where no speaker can be made out, one who
/// is named beside the quotation will do.
/// </summary>
internal sealed class QuoteMatcher(ImmutableArray<Term> words, Term? speaker, TermTable table, Attributor attributor)
{
    private readonly ImmutableArray<CompiledTerm> compiled = [.. words.Select(table.Add)];
    private readonly CompiledTerm? wanted = speaker is null ? null : table.Add(speaker);

    /// <summary>The candidate, with its speaker where it has all the words.</summary>
    public Candidate Check(ReadArticle article, Candidate candidate, ref Failures failures)
    {
        for (int i = 0; i < compiled.Length; i++)
        {
            TokenRange? by = article.Occurrences.PlaceIn(compiled[i], [candidate.Tokens]);
            failures.Add(new Unmet(Failure.Lacks, Unmet.Quotation, compiled[i].Quoted, words[i].At), by is not null, by);
        }

        if (failures.Enough)
        {
            // Who speaks is dear to find.
            return candidate;
        }

        if (wanted is not null)
        {
            TokenRange? named = Named(article, candidate.Tokens, wanted);
            failures.Add(new Unmet(Failure.NotSpeaker, "", wanted.Quoted, speaker!.At), named is not null, named);
        }

        return candidate with
        {
            Value = (Quotation)candidate.Value with { Speaker = attributor.Of(article, candidate.Tokens).Speaker },
        };
    }

    private TokenRange? Named(ReadArticle article, TokenRange quote, CompiledTerm wanted)
    {
        Document document = article.Document;
        TokenRange where = attributor.Speaker(article, quote)?.Whole ?? document.Sentences[document.SentenceOf[quote.Start]].Tokens;
        foreach (TokenRange named in article.Occurrences.StartingIn(wanted, where.Start, where.End))
        {
            if (!quote.Contains(named))
            {
                return named;
            }
        }

        return null;
    }
}
