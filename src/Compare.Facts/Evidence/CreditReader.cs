using System.Collections.Immutable;
using Compare.Facts.Speakers;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Evidence;

/// <summary>An agency that an article says it is from.</summary>
/// <param name="Whole">Whether the article is the agency's report; else the agency contributed to it.</param>
internal sealed record Credit(string Agency, bool Whole);

/// <summary>
/// Reads which agencies an article is from: out of its front matter, outlet and authors, and the lines around its text
/// (byline, dateline, closing line). What a picture is credited to, or the text merely mentions, is no credit.
/// </summary>
internal sealed class CreditReader(Agencies agencies, Lexicon lexicon)
{
    /// <summary>A line longer than this is no byline or dateline.</summary>
    private const int MostWords = 14;

    /// <summary>So many paragraphs at the end may close the article.</summary>
    private const int Closing = 4;

    private readonly ImmutableArray<string> notes = lexicon[Sections.StaffNotes];
    private readonly ImmutableArray<string> copyrights = lexicon[Sections.CopyrightWords];
    private readonly ImmutableArray<string> pictures =
    [
        .. lexicon[Sections.PictureWords],
        .. lexicon[Sections.VideoWords],
        .. lexicon[Sections.CaptionStarts],
    ];
    private readonly ImmutableArray<string> leads =
    [
        .. lexicon[Sections.FurnitureLeads],
        .. lexicon[Sections.FurnitureStarts],
        .. lexicon[Sections.FurnitureOpeners],
    ];

    /// <summary>Each agency once, the reports before the contributions.</summary>
    public ImmutableArray<Credit> Read(Document document)
    {
        Article article = document.Article;
        IEnumerable<string> declared = [.. article.Credits, article.Outlet, .. article.Authors];
        return
        [
            .. declared
                .SelectMany(d => agencies.In(d))
                .Select(a => new Credit(a, Whole: true))
                .Concat(InText(document))
                .OrderByDescending(c => c.Whole)
                .DistinctBy(c => c.Agency),
        ];
    }

    private IEnumerable<Credit> InText(Document document)
    {
        ImmutableArray<Paragraph> paragraphs = document.Article.Paragraphs;
        int first = 0;
        while (first < paragraphs.Length && paragraphs[first].Place != Place.Body)
        {
            first++;
        }

        int last = paragraphs.Length - 1;
        while (last > first && paragraphs[last].Place != Place.Body)
        {
            last--;
        }

        for (int p = 0; p < paragraphs.Length; p++)
        {
            TokenRange tokens = document.TokensOfParagraph(p);
            bool closes = p >= last || p >= paragraphs.Length - Closing;
            if (tokens.End == tokens.Start || paragraphs[p].Place == Place.Caption || (p > first && !closes))
            {
                continue;
            }

            string line = document.Article.Body[paragraphs[p].Span.Start..paragraphs[p].Span.End].ToLowerInvariant();
            bool contributes = tokens.End - tokens.Start <= 4 * MostWords && notes.Any(n => line.Contains(n, StringComparison.Ordinal));
            ImmutableArray<string> named =
                contributes ? agencies.In(document.Article.Body, document.Tokens, tokens)
                : p < first ? Heading(document, tokens, paragraphs[p].Place, line)
                : p == first && Dateline(document, tokens) is { } agency ? [agency]
                : closes ? Ending(document, tokens, paragraphs[p].Place, line)
                : [];
            foreach (string name in named)
            {
                yield return new Credit(name, Whole: !contributes);
            }
        }
    }

    /// <summary>
    /// A line above the text: "By Kari Dahl, Associated Press", "AFP, 2 July 2013". A title only where it is the name alone.
    /// </summary>
    private ImmutableArray<string> Heading(Document document, TokenRange tokens, Place place, string line)
    {
        bool credits =
            place == Place.Furniture
                ? tokens.End - tokens.Start <= MostWords
                    && !pictures.Any(p => HasWord(line, p))
                    && !leads.Any(l => line.StartsWith(l, StringComparison.Ordinal))
                : IsNameOnly(document, tokens);
        return credits ? agencies.In(document.Article.Body, document.Tokens, tokens) : [];
    }

    /// <summary>The text begins with where it was sent from and by whom: "OSLO (Reuters) - ", "AFP – ".</summary>
    private string? Dateline(Document document, TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End && i < tokens.Start + MostWords; i++)
        {
            if (AgencyAt(document, i, tokens.End) is not { } named)
            {
                continue;
            }

            int next = i + named.Length;
            bool bracketed = i > tokens.Start && Mark(document, i - 1) == '(' && next < tokens.End && Mark(document, next) == ')';
            next += bracketed ? 1 : 0;
            return (bracketed || i == tokens.Start) && next < tokens.End && Mark(document, next) is '-' or '–' or '—' ? named.Agency : null;
        }

        return null;
    }

    /// <summary>The text ends in its agency's name, "(AFP)" or "— Reuters", or is followed by a line that has the rights.</summary>
    private ImmutableArray<string> Ending(Document document, TokenRange tokens, Place place, string line)
    {
        if (copyrights.Any(c => line.StartsWith(c, StringComparison.Ordinal)) || (place != Place.Body && IsNameOnly(document, tokens)))
        {
            return agencies.In(document.Article.Body, document.Tokens, tokens);
        }

        int end = tokens.End;
        while (end > tokens.Start && Mark(document, end - 1) is ')' or '.')
        {
            end--;
        }

        for (int i = end - 1; i > tokens.Start && i >= end - 4; i--)
        {
            if (AgencyAt(document, i, end) is { } named && i + named.Length == end && Mark(document, i - 1) is '(' or '—' or '–')
            {
                return [named.Agency];
            }
        }

        return [];
    }

    /// <summary>Nothing but marks and one agency's name.</summary>
    private bool IsNameOnly(Document document, TokenRange tokens)
    {
        bool named = false;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (AgencyAt(document, i, tokens.End) is { } agency && !named)
            {
                named = true;
                i += agency.Length - 1;
            }
            else if (document.Tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return named;
    }

    private (string Agency, int Length)? AgencyAt(Document document, int token, int end) =>
        agencies.At(document.Article.Body, document.Tokens.AsSpan(0, end), token);

    private static char Mark(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Mark ? document.Article.Body[document.Tokens[token].Start] : ' ';

    private static bool HasWord(string line, string word)
    {
        for (int at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return true;
            }
        }

        return false;
    }
}
