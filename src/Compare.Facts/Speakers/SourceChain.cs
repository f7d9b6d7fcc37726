using Compare.Facts.Rules;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// Finds who stands between the article and a speaker, and who behind the speaker: "Lee told AFP" comes by way of AFP,
/// "the ministry said, citing police" from the police.
/// </summary>
internal sealed class SourceChain(Lexicon lexicon, WordSets words, TermTable table, SpeakerPhrases phrases, Agencies agencies)
{
    private readonly CompiledTerm sources = table.AddLiterals(lexicon[Sections.SpeechSources]);
    private readonly WordSet verbs = words[Sections.SpeechVerbs];
    private readonly WordSet tellers = words[Sections.SpeechTold];
    private readonly WordSet addressees = words[Sections.SpeechAddressees];
    private readonly WordSet citing = words[Sections.SpeechCiting];
    private readonly WordSet titles = words[Sections.PersonalTitles];

    /// <summary>The agency that a speaker is; null where it is none. In "Mayor Kyodo" the name is a person's.</summary>
    public string? AgencyIn(Document document, TokenRange speaker)
    {
        for (int i = speaker.Start; i < speaker.End; i++)
        {
            bool named = i > speaker.Start && document.IsCapitalised(i - 1) && !phrases.IsDeterminer(document.Tokens[i - 1]);
            if (
                AgencyAt(document, i, speaker.End) is { } agency
                && !named
                && !(i > speaker.Start && titles.Contains(document.Tokens[i - 1]))
            )
            {
                return agency.Agency;
            }
        }

        return null;
    }

    /// <summary>Who carried a statement to the article, in the sentence that names its speaker.</summary>
    public string? Via(ReadArticle article, TokenRange sentence, TokenRange speaker)
    {
        Document document = article.Document;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (AgencyAt(document, i, sentence.End) is { } named)
            {
                TokenRange range = new(i, i + named.Length);
                if (!speaker.Contains(i) && !document.IsQuoted(range) && Carries(document, range, sentence))
                {
                    return named.Agency;
                }

                i = range.End - 1;
            }
        }

        return Source(article, sentence, speaker) is { } carrier ? AgencyIn(document, carrier) ?? Text(document, carrier) : null;
    }

    /// <summary>Who a speaker cites; with an agency as the speaker, also who the news is "according to".</summary>
    public TokenRange? Citing(ReadArticle article, TokenRange sentence, TokenRange speaker, bool agency)
    {
        Document document = article.Document;
        for (int i = sentence.Start; i < sentence.End - 1; i++)
        {
            if (
                citing.Contains(document.Tokens[i])
                && !document.IsQuoted(new TokenRange(i, i + 1))
                && phrases.After(article, i + 1, sentence.End) is { } cited
            )
            {
                return cited;
            }
        }

        return agency ? Source(article, sentence, speaker) : null;
    }

    /// <summary>Who "according to" leads to, other than the speaker.</summary>
    private TokenRange? Source(ReadArticle article, TokenRange sentence, TokenRange speaker)
    {
        foreach (TokenRange source in article.Occurrences.StartingIn(sources, sentence.Start, sentence.End))
        {
            if (
                !article.Document.IsQuoted(source)
                && phrases.After(article, source.End, sentence.End) is { } named
                && !speaker.Contains(named.Start)
            )
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>"told AFP", "in an interview with the AFP", "AFP reported", "reported AFP".</summary>
    private bool Carries(Document document, TokenRange agency, TokenRange sentence)
    {
        int before = agency.Start - 1;
        while (before > sentence.Start && phrases.IsDeterminer(document.Tokens[before]))
        {
            before--;
        }

        Token? word = before >= sentence.Start ? document.Tokens[before] : null;
        return (word is { } w && (tellers.Contains(w) || addressees.Contains(w) || verbs.Contains(w)))
            || (agency.End < sentence.End && verbs.Contains(document.Tokens[agency.End]));
    }

    private (string Agency, int Length)? AgencyAt(Document document, int token, int end) =>
        agencies.At(document.Article.Body, document.Tokens.AsSpan(0, end), token);

    private static string Text(Document document, TokenRange tokens)
    {
        TextSpan span = document.SpanOf(tokens);
        return document.Article.Body[span.Start..span.End];
    }
}
