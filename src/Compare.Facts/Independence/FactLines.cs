using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Reconciliation;
using Compare.Text.Corpus;
using Compare.Text.Overlap;

namespace Compare.Facts.Independence;

/// <summary>
/// Tells how many lines of evidence a version of a fact rests on: those of the event, and articles that have the value
/// itself from each other or from one source.
/// </summary>
internal sealed class FactLines(ImmutableArray<Article> articles, LinesOfEvidence whole, ImmutableArray<SharedText> shared)
{
    private readonly Names names = new(articles);
    private readonly ILookup<string, SharedText> sharedBy = shared.ToLookup(s => s.A.Id, StringComparer.Ordinal);

    /// <param name="claims">The claims that give this version, each article's primary one among them.</param>
    public VersionLines Of(VersionGroup version, IReadOnlyList<Claim> claims)
    {
        ILookup<string, Claim> byArticle = claims.ToLookup(c => c.Article.Id, StringComparer.Ordinal);
        string[] ids = [.. byArticle.Select(c => c.Key).Order(StringComparer.Ordinal)];
        Tie[] ties =
        [
            .. whole.Lines.SelectMany(l => l.Ties).Where(t => t.Articles.Count(byArticle.Contains) > 1),
            .. ids.SelectMany(a => sharedBy[a]).Select(s => InPassage(s, byArticle)).OfType<Tie>(),
        ];
        ImmutableArray<Line> lines = Grouping.Lines(ids, ties, whole.Lines.Select(l => l.Articles));
        return new VersionLines(version.Label, version.Scope, new LinesOfEvidence(lines, Summary(version, lines)));
    }

    /// <summary>Both articles give the value within one passage, in their own words: one has it from the other, or both from a third.</summary>
    private Tie? InPassage(SharedText text, ILookup<string, Claim> claims)
    {
        foreach (SharedPassage passage in text.Passages)
        {
            if (claims[text.A.Id].Any(c => Stands(c, passage.InA)) && claims[text.B.Id].Any(c => Stands(c, passage.InB)))
            {
                return new Tie(TieKind.Passage, [text.A.Id, text.B.Id],
                    $"{names.List([text.A, text.B])} state it in a passage of {Wording.Count(passage.Words, "word")} that both have.")
                {
                    Shared = text with { Passages = [passage] },
                };
            }
        }

        return null;
    }

    private static bool Stands(Claim claim, TextSpan passage) => claim.Place == Place.Body && passage.Contains(claim.Value.Span);

    /// <summary>"4 articles say 24, on 2 lines at most: A and B; C; D."</summary>
    private string Summary(VersionGroup version, ImmutableArray<Line> lines)
    {
        int count = lines.Sum(l => l.Articles.Length);
        string says = $"{Wording.Count(count, "article")} {(count == 1 ? "says" : "say")} {version.Label}";
        return Wording.Sentence(count == 1 ? says
            : lines.Length == count ? $"{says}; nothing shows that one rests on another"
            : $"{says}, resting on {Wording.Count(lines.Length, "line")} at most: {string.Join("; ", lines.Select(Told))}");
    }

    private string Told(Line line) => names.List([.. line.Articles.Select(id => articles.First(a => a.Id == id))]);
}
