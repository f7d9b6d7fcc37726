using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Versions;

/// <summary>
/// Tells which of the figures that an article states for one fact are its version of it. A figure that the article itself
/// replaces ("earlier reports said 11"), counts in ("including six children", "another four", "six children" where people are told) or goes
/// beyond ("the toll rose to
/// 24") is not, unless it has no other.
/// </summary>
internal sealed class VersionFinder(Lexicon lexicon, TermTable table, WordSets words)
{
    /// <summary>By how much a figure in another unit may be off, as a share of it, for rounding.</summary>
    private const double Conversion = 0.05;

    /// <summary>How far from its figure a word stands that makes it a part, in tokens.</summary>
    private const int Near = 3;

    private readonly CompiledTerm replaced = table.AddLiterals(lexicon[Sections.ReplacedCues]);
    private readonly CompiledTerm first = table.AddLiterals(lexicon[Sections.FirstCues]);
    private readonly CompiledTerm later = table.AddLiterals(lexicon[Sections.LaterCues]);
    private readonly CompiledTerm former = table.AddLiterals(lexicon[Sections.FormerCues]);
    private readonly CompiledTerm totalCues = table.AddLiterals(lexicon[Sections.TotalCues]);
    private readonly CompiledTerm latest = table.AddLiterals(lexicon[Sections.LatestCues]);
    private readonly CompiledTerm parts = table.AddLiterals(lexicon[Sections.PartCues]);
    private readonly CompiledTerm shares = table.AddLiterals(lexicon[Sections.ShareCues]);
    private readonly WordSet added = words[Sections.AdditionCues];
    private readonly WordSet conjunctions = words[Sections.And];
    private readonly WordSet from = words[Sections.ChangeFrom];
    private readonly WordSet to = words[Sections.ChangeTo];

    /// <summary>
    /// Of the figures of one scope, in order of place, those that are versions of the fact, each with whether it is told as the
    /// whole or the latest, where there are others.
    /// </summary>
    public IEnumerable<(Candidate Figure, bool Total)> Choose(ReadArticle article, ImmutableArray<Candidate> found)
    {
        if (found.Length < 2 || found[0].Value is not Quantity)
        {
            return found.Select(c => (c, false));
        }

        found = [.. found.Where((c, i) => i == 0 || !Restates(article.Document, found[i - 1], c))];
        HashSet<Candidate> past = new(found.Where(c => Occasions.IsAnother(article, c)), ReferenceEqualityComparer.Instance);
        ImmutableArray<Candidate> news = found.RemoveAll(past.Contains);
        found = found.RemoveAll(c => past.Contains(c) && news.Any(o => Stated(c).Intersect(Stated(o)) is null));
        found = [.. found.Where((c, i) => i + 1 == found.Length || !Revises(article, c, found[i + 1]))];
        found = Unless(found, c => found.Any(o => IsCorrected(article, c.Tokens, o.Tokens)));
        ImmutableArray<Candidate> told = Unless(found, c => IsReplaced(article, c.Tokens, found));
        ImmutableArray<Candidate> whole = [.. told.Where((c, i) => i == 0 || !IsPart(article, told[i - 1].Tokens, c))];
        whole = Unless(whole, c => whole.Any(o => !ReferenceEquals(o, c) && AreSummands(article.Document, c, o)));
        HashSet<Candidate> totals = new(whole.Where(c => IsTotal(article, c, found[0])), ReferenceEqualityComparer.Instance);
        double? total = totals.Max(c => Stated(c).Low);
        return Unless(whole, c =>
                (Stated(c).High < total && !totals.Contains(c))
                || (
                    IsAddition(article.Document, c.Tokens)
                    && whole.Any(o => Stated(c).High < Stated(o).Low && ParagraphOf(article, o) == ParagraphOf(article, c))
                )
                || (c.Narrow && whole.Any(o => IsWiderThan(article.Document, o, c)))
            )
            .Select(c => (c, totals.Contains(c)));
    }

    /// <summary>What the words of a figure allow; nothing is known of any other value.</summary>
    private static Interval Stated(Candidate candidate) => (candidate.Value as Quantity)?.Stated ?? default;

    /// <summary>
    /// Whether a figure is told as the latest, or beside the first figure as the whole. A total further on is as likely that of
    /// something else.
    /// </summary>
    private bool IsTotal(ReadArticle article, Candidate candidate, Candidate first) =>
        article.Occurrences.PlaceIn(latest, [Around(article, candidate.Tokens) with { End = candidate.Tokens.Start }]) is not null
        || (
            ParagraphOf(article, candidate) == ParagraphOf(article, first)
            && article.Occurrences.PlaceIn(totalCues, ClauseOf(article, candidate.Tokens).Ranges.AsSpan()) is not null
        );

    /// <summary>"60 metres (200 feet)": the same figure again, in brackets right behind it.</summary>
    private static bool Restates(Document document, Candidate told, Candidate again) =>
        again.Tokens.Start == told.Tokens.End + 1
        && document.TextOf(told.Tokens.End)[0] is '(' or '['
        && told.Value is Quantity { Nominal: { } one } a
        && again.Value is Quantity { Nominal: { } other } b
        && a.Unit == b.Unit
        && Math.Abs(one - other) <= Math.Max(Math.Abs(one), Math.Abs(other)) * Conversion;

    private static int ParagraphOf(ReadArticle article, Candidate candidate) =>
        article.Document.Sentences[article.Document.SentenceOf[candidate.Tokens.Start]].Paragraph;

    /// <summary>"24 people" against "six children"; not against "15 soldiers and 20 other people".</summary>
    private bool IsWiderThan(Document document, Candidate other, Candidate some) =>
        !other.Narrow && Stated(some).High < Stated(other).Low && !Joined(document, some.Tokens, other.Tokens);

    /// <summary>All but some; all where these are all there are.</summary>
    private static ImmutableArray<Candidate> Unless(ImmutableArray<Candidate> all, Func<Candidate, bool> dropped) =>
        all.RemoveAll(c => dropped(c)) is { IsEmpty: false } kept ? kept : all;

    private static Clause ClauseOf(ReadArticle article, TokenRange value) =>
        article.Document.Clauses[article.Document.ClauseOf[value.Start]];

    private static TokenRange Around(ReadArticle article, TokenRange value)
    {
        TokenRange sentence = article.Document.Sentences[article.Document.SentenceOf[value.Start]].Tokens;
        return new TokenRange(Math.Max(sentence.Start, value.Start - Near), Math.Min(sentence.End, value.End + Near));
    }

    /// <summary>"earlier reports said 11", "up from 11", "from 11 to 24", "to 24 from 11".</summary>
    private bool IsReplaced(ReadArticle article, TokenRange value, ImmutableArray<Candidate> found) =>
        article.Occurrences.PlaceIn(former, [Around(article, value) with { End = value.Start }]) is not null
        || (
            value.Start > 0
            && from.Contains(article.Document.Tokens[value.Start - 1])
            && (
                found.Any(o => ChangesTo(article.Document, value, o.Tokens))
                || article.Occurrences.PlaceIn(later, [BeforeInSentence(article, value)]) is not null // "revising the toll from 14"
            )
        )
        || (StretchOf(article, value) is { } stretch && article.Occurrences.PlaceIn(replaced, [stretch]) is not null);

    /// <summary>"15 people died. The figure was later cut to 12."</summary>
    private static bool Revises(ReadArticle article, Candidate told, Candidate next) =>
        article.Mentions.Of(next.Tokens) is { Revises: true }
        && article.Document.SentenceOf[next.Tokens.Start] - article.Document.SentenceOf[told.Tokens.Start] <= 1;

    private static TokenRange BeforeInSentence(ReadArticle article, TokenRange value)
    {
        TokenRange sentence = article.Document.Sentences[article.Document.SentenceOf[value.Start]].Tokens;
        return new TokenRange(Math.Max(sentence.Start, value.Start - (2 * Near)), value.Start);
    }

    /// <summary>"First put at 4.6 but later downgraded to 4.4", "at first the police spoke of 11. Now they say 24".</summary>
    private bool IsCorrected(ReadArticle article, TokenRange told, TokenRange other)
    {
        Document document = article.Document;
        int sentence = document.SentenceOf[told.Start];
        int apart = document.SentenceOf[other.Start] - sentence;
        if (other.Start < told.End || apart > 1)
        {
            return false;
        }

        TokenRange before = document.Sentences[sentence].Tokens with { End = told.Start };
        TokenRange between =
            apart == 0 ? new TokenRange(told.End, other.Start) : document.Sentences[sentence + 1].Tokens with { End = other.Start };
        TokenRange behind = document.Sentences[sentence].Tokens with { Start = told.End };
        return article.Occurrences.PlaceIn(later, [between]) is not null
            && (
                article.Occurrences.PlaceIn(first, [before]) is not null
                || (apart == 1 && article.Occurrences.PlaceIn(first, [behind]) is not null)
            );
    }

    /// <summary>The value's own stretch of its clause, without what that hangs on; null of a value over several clauses.</summary>
    private static TokenRange? StretchOf(ReadArticle article, TokenRange value)
    {
        foreach (TokenRange range in ClauseOf(article, value).Ranges)
        {
            if (range.Contains(value))
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>Whether another figure stands by a first and behind a "to": "from 11 dead to 24", "to 24 from 11".</summary>
    private bool ChangesTo(Document document, TokenRange value, TokenRange other) =>
        other.Start > 0
        && to.Contains(document.Tokens[other.Start - 1])
        && (other.Start > value.End ? other.Start - value.End <= Near : value.Start >= other.End && value.Start - other.End <= Near);

    /// <summary>Whether a figure counts in, or adds to, the one told before it.</summary>
    private bool IsPart(ReadArticle article, TokenRange before, Candidate part)
    {
        Document document = article.Document;
        TokenRange value = part.Tokens;
        TokenRange sentence = document.Sentences[document.SentenceOf[value.Start]].Tokens;

        // What counts says by itself what it is a part of.
        if (part.Value.Kind == ValueKind.Number)
        {
            return false;
        }

        // Of people it is some of them that are counted; an amount of an amount is a share.
        TokenRange around = Around(article, value);
        bool share =
            part.Value.Kind == ValueKind.Money && article.Occurrences.PlaceIn(shares, [around with { Start = value.End }]) is not null;
        return share
            || (
                before.Start >= sentence.Start
                && article.Occurrences.PlaceIn(parts, [around with { Start = Math.Max(around.Start, before.End) }]) is not null
            );
    }

    /// <summary>"Another four", "four more".</summary>
    private bool IsAddition(Document document, TokenRange value)
    {
        TokenRange sentence = document.Sentences[document.SentenceOf[value.Start]].Tokens;
        return (value.Start > sentence.Start && added.Contains(document.Tokens[value.Start - 1]))
            || (value.End < sentence.End && added.Contains(document.Tokens[value.End]));
    }

    /// <summary>"$3 million in cash and $2 million in stock": two figures that one clause joins and that exclude each other.</summary>
    private bool AreSummands(Document document, Candidate one, Candidate other) =>
        Joined(document, one.Tokens, other.Tokens) && Stated(one).Intersect(Stated(other)) is null;

    private bool Joined(Document document, TokenRange one, TokenRange other)
    {
        if (document.ClauseOf[one.Start] != document.ClauseOf[other.Start])
        {
            return false;
        }

        for (int i = Math.Min(one.End, other.End); i < Math.Max(one.Start, other.Start); i++)
        {
            if (conjunctions.Contains(document.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
