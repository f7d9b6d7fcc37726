using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Text.Articles;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;

namespace Compare.Facts.Evidence;

/// <summary>What is known of an article's origin.</summary>
internal sealed record Origin(Article Article, ImmutableArray<Credit> Credits);

/// <summary>
/// Tells which articles of an event rest on each other: what they declare (taken from, agency, author) and shared text that
/// makes up half of one of them. Two that merely have a passage in common stay apart, as do two that name several agencies:
/// to call one source two is a lesser fault than to call two one.
/// </summary>
internal sealed class EventLines(Lexicon lexicon, Phrasing phrasing)
{
    /// <summary>The part of an article's own words that makes it another's. Half of a text cannot come from two sources.</summary>
    private const double Share = 0.5;

    /// <summary>Fewer common words tell nothing of a short note.</summary>
    private const int FewestWords = 30;

    private readonly HashSet<string> nobody = [.. lexicon[Sections.StaffBylines]];

    public LinesOfEvidence Of(ImmutableArray<Origin> origins, ImmutableArray<SharedText> shared)
    {
        var names = new Names([.. origins.Select(o => o.Article)], phrasing);
        Tie[] ties = [.. Derived(origins, names), .. Credited(origins, names), .. Written(origins, names), .. Copied(shared, names)];
        ImmutableArray<Line> lines = Grouping.Lines(origins.Select(o => o.Article.Id), ties, []);
        return new LinesOfEvidence(lines, Phrasing.Sentence(Counted(origins.Length, lines.Length)));
    }

    private string Counted(int articles, int lines) =>
        lines == articles
            ? phrasing.Say("evidence.apart", (Wordbook.Count, articles))
            : phrasing.Say(
                "evidence.joined",
                ("articles", phrasing.Count("articles", articles)),
                ("lines", phrasing.Count("independent-lines", lines))
            );

    /// <summary>A sentence that begins with a name, which is left as it is written.</summary>
    private string Say(string key, params ReadOnlySpan<(string Name, object Value)> details) => phrasing.Say(key, details) + ".";

    private IEnumerable<Tie> Derived(ImmutableArray<Origin> origins, Names names)
    {
        var declared = origins
            .SelectMany(o => o.Article.DerivedFrom, (o, from) => (o.Article, From: from, Source: names.Find(from, o.Article)))
            .ToArray();
        foreach ((Article article, _, Article? source) in declared.Where(d => d.Source is not null))
        {
            yield return new Tie(
                TieKind.DerivedFrom,
                Ids([article, source!]),
                Say("evidence.taken", ("article", names.Of(article)), ("source", names.Of(source!)))
            );
        }

        foreach (var same in declared.Where(d => d.Source is null).GroupBy(d => d.From, StringComparer.OrdinalIgnoreCase))
        {
            if (Together(same.Select(s => s.Article)) is { Length: > 1 } both)
            {
                yield return new Tie(
                    TieKind.DerivedFrom,
                    Ids(both),
                    Say("evidence.taken-together", ("articles", names.List(both)), ("source", Phrasing.Plain(same.First().From)))
                );
            }
        }
    }

    private IEnumerable<Tie> Credited(ImmutableArray<Origin> origins, Names names) =>
        from origin in origins
        let whole = origin.Credits.Where(c => c.Whole).ToArray()
        where whole.Length == 1
        group origin.Article by whole[0].Agency into same
        let both = Together(same)
        where both.Length > 1
        select new Tie(TieKind.Agency, Ids(both), Say("evidence.credited", ("articles", names.List(both)), ("agency", same.Key)));

    private IEnumerable<Tie> Written(ImmutableArray<Origin> origins, Names names) =>
        from origin in origins
        from author in origin.Article.Authors
        where author.Contains(' ', StringComparison.Ordinal) && !nobody.Contains(author.ToLowerInvariant())
        group (origin.Article, Author: author) by author.ToUpperInvariant() into same
        let both = Together(same.Select(s => s.Article))
        where both.Length > 1
        select new Tie(
            TieKind.Author,
            Ids(both),
            Say(
                "evidence.written",
                ("articles", names.List(both)),
                ("author", Phrasing.Plain(same.Select(s => s.Author).Min(StringComparer.Ordinal)!))
            )
        );

    private IEnumerable<Tie> Copied(ImmutableArray<SharedText> shared, Names names) =>
        from text in shared
        where text.Words >= FewestWords && Math.Max(text.ShareOfA, text.ShareOfB) >= Share
        select new Tie(TieKind.SharedText, [text.A.Id, text.B.Id], Explain(text, names)) { Shared = text };

    private string Explain(SharedText text, Names names) =>
        Say(
            "evidence.copied",
            ("articles", names.List([text.A, text.B])),
            ("words", phrasing.Count("words", text.Words)),
            ("first", Percent(text.ShareOfA)),
            ("second", Percent(text.ShareOfB))
        );

    private string Percent(double share) => phrasing.Numbers.Number(Math.Round(100 * share));

    private static Article[] Together(IEnumerable<Article> articles) =>
        [.. articles.DistinctBy(a => a.Id).OrderBy(a => a.Id, StringComparer.Ordinal)];

    private static ImmutableArray<string> Ids(IEnumerable<Article> articles) =>
        [.. articles.Select(a => a.Id).Order(StringComparer.Ordinal)];
}
