using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Overlap;

namespace Compare.Facts.Evidence;

/// <summary>
/// Tells how many lines of evidence a version of a fact rests on: those of the event, and articles that have the value
/// itself from each other or from one source.
/// </summary>
internal sealed class FactLines(
    ImmutableArray<Article> articles,
    LinesOfEvidence whole,
    ImmutableArray<SharedText> shared,
    Phrasing phrasing
)
{
    // By article: of thousands of versions each looks only at what its own articles have.
    private readonly ILookup<string, (Tie Tie, int Order)> ties = whole
        .Lines.SelectMany(l => l.Ties)
        .Index()
        .SelectMany(t => t.Item.Articles, (t, id) => (Id: id, Tie: (t.Item, t.Index)))
        .ToLookup(t => t.Id, t => t.Tie, StringComparer.Ordinal);

    private readonly Dictionary<string, Line> lineOf = whole
        .Lines.SelectMany(l => l.Articles, (line, id) => (Id: id, Line: line))
        .ToDictionary(l => l.Id, l => l.Line, StringComparer.Ordinal);

    private readonly Names names = new(articles, phrasing);
    private readonly Dictionary<string, Article> byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly ILookup<string, SharedText> sharedBy = shared.ToLookup(s => s.A.Id, StringComparer.Ordinal);

    /// <param name="claims">The claims that give this version, each article's primary one among them.</param>
    public VersionLines Of(VersionGroup version, IReadOnlyList<Claim> claims)
    {
        ILookup<string, Claim> byArticle = claims.ToLookup(c => c.Article.Id, StringComparer.Ordinal);
        string[] ids = [.. byArticle.Select(c => c.Key).Order(StringComparer.Ordinal)];
        if (ids.Length == 1)
        {
            ImmutableArray<Line> alone = [new Line([ids[0]], [])];
            return new VersionLines(version.Label, version.Scope, new LinesOfEvidence(alone, Summary(version, alone)));
        }

        Tie[] tied =
        [
            .. ids.SelectMany(id => ties[id])
                .GroupBy(t => t.Order, t => t.Tie)
                .Where(t => t.Skip(1).Any())
                .OrderBy(t => t.Key)
                .Select(t => t.First()),
            .. ids.SelectMany(a => sharedBy[a]).Select(s => InPassage(s, byArticle)).OfType<Tie>(),
            .. FromSpeakers(byArticle, ids),
            .. FromAgencies(byArticle, ids),
        ];
        ImmutableArray<Line> lines = Grouping.Lines(ids, tied, ids.GroupBy(id => lineOf[id]).Select(g => g.ToImmutableArray()));
        return new VersionLines(version.Label, version.Scope, new LinesOfEvidence(lines, Summary(version, lines)));
    }

    /// <summary>
    /// Both articles give the value within one passage, in their own words: one has it from the other, or both from a third.
    /// </summary>
    private Tie? InPassage(SharedText text, ILookup<string, Claim> claims)
    {
        foreach (SharedPassage passage in text.Passages)
        {
            if (claims[text.A.Id].Any(c => Stands(c, passage.InA)) && claims[text.B.Id].Any(c => Stands(c, passage.InB)))
            {
                return new Tie(
                    TieKind.Passage,
                    [text.A.Id, text.B.Id],
                    phrasing.Say(
                        "evidence.passage",
                        ("articles", names.List([text.A, text.B])),
                        ("words", phrasing.Count("words", passage.Words))
                    ) + "."
                )
                {
                    Shared = text with { Passages = [passage] },
                };
            }
        }

        return null;
    }

    /// <summary>Two articles that have it from one speaker, or from speakers who cite one, are one line.</summary>
    private IEnumerable<Tie> FromSpeakers(ILookup<string, Claim> claims, string[] ids)
    {
        var named = new List<(string Name, List<string> Ids)>();
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            foreach (
                string name in claims[id]
                    .SelectMany(c => new[] { c.Attribution.Name, c.Attribution.CitingName })
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
            )
            {
                int known = written.TryGetValue(name, out int same) ? same : named.FindIndex(n => NameMatch.Same(n.Name, name));
                if (known < 0)
                {
                    known = named.Count;
                    named.Add((name, []));
                }

                // Called by the longer name, whichever article has it.
                (string called, List<string> all) = named[known];
                named[known] = (name.Length > called.Length ? name : called, all);
                all.Add(id);
                written[name] = known;
            }
        }

        return named
            .Select(n => (n.Name, Ids: n.Ids.Distinct(StringComparer.Ordinal).ToImmutableArray()))
            .Where(n => n.Ids.Length > 1)
            .Select(n => new Tie(TieKind.Speaker, n.Ids, Heard(n.Ids, n.Name)));
    }

    /// <summary>What one agency carried is one line, too, unless two different speakers are named.</summary>
    private IEnumerable<Tie> FromAgencies(ILookup<string, Claim> claims, string[] ids) =>
        from id in ids
        from agency in claims[id]
            .Where(c => c.Attribution is { Name: null, CitingName: null })
            .Select(c => c.Attribution.Via)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
        group id by agency into same
        where same.Count() > 1
        select new Tie(TieKind.Agency, [.. same], Heard([.. same], same.Key));

    private static bool Stands(Claim claim, TextSpan passage) => claim.Place == Place.Body && passage.Contains(claim.Value.Span);

    /// <summary>"4 articles say 24, on 2 lines at most: A and B; C; D."</summary>
    private string Summary(VersionGroup version, ImmutableArray<Line> lines)
    {
        int count = lines.Sum(l => l.Articles.Length);
        string says = phrasing.Say("evidence.version", (Wordbook.Count, count), ("version", version.Label));
        return Phrasing.Sentence(
            count == 1 ? says
            : lines.Length == count ? phrasing.Say("evidence.version-apart", ("version", says))
            : phrasing.Say(
                "evidence.version-joined",
                ("version", says),
                ("lines", phrasing.Count("lines", lines.Length)),
                ("articles", string.Join("; ", lines.Select(l => NamesOf(l.Articles))))
            )
        );
    }

    private string Heard(ImmutableArray<string> ids, string speaker) =>
        phrasing.Say("evidence.heard", ("articles", NamesOf(ids)), ("speaker", Phrasing.Plain(speaker))) + ".";

    private string NamesOf(ImmutableArray<string> ids) => names.List([.. ids.Select(id => byId[id])]);
}
