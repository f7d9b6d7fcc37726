using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Extraction;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Facts;

/// <summary>Finds what a change of an article did to the facts, and whether the article says so.</summary>
internal sealed class RevisionFinder(ImmutableArray<FactRule> rules, Lexicon lexicon)
{
    private readonly ImmutableArray<string> noteStarts = lexicon[Sections.CorrectionStarts];

    /// <summary>The changes of one article, the earliest first.</summary>
    /// <param name="read">What is read in each text of an article, for each rule; null where a rule is not for its event, or the text
    /// cannot be read.</param>
    public IEnumerable<Revision> Of(Article article, Func<Article, ImmutableArray<Extracted?>?> read)
    {
        Article[] texts = [.. article.Earlier, article];
        foreach ((Article before, Article after) in texts.Zip(texts.Skip(1)))
        {
            if (read(before) is not { } was || read(after) is not { } now)
            {
                continue;
            }

            yield return new Revision(
                before,
                after,
                [.. rules.SelectMany((rule, r) => was[r] is { } a && now[r] is { } b ? Changes(rule, a, b) : [])],
                Notes(after).Except(Notes(before), StringComparer.Ordinal).FirstOrDefault()
            );
        }
    }

    /// <summary>The facts on which the texts of one article differ, each with what every text said.</summary>
    public static IEnumerable<RevisionTimeline> Timelines(IReadOnlyList<Revision> revisions) =>
        from changed in revisions.SelectMany(r => r.Facts).Select(f => (f.Rule, f.Scope)).Distinct()
        let changes = revisions
            .Select(r => (Revision: r, Fact: r.Facts.FirstOrDefault(f => f.Rule == changed.Rule && f.Scope == changed.Scope)))
            .Where(c => c.Fact is not null)
            .ToArray()
        select new RevisionTimeline(
            revisions[^1].After,
            changed.Rule,
            changed.Scope,
            [Step(changes[0].Revision.Before, changes[0].Fact!.Before), .. changes.Select(c => Step(c.Revision.After, c.Fact!.After))],
            changes.All(c => c.Revision.Note is not null)
        );

    private static RevisionStep Step(Article text, Claim? claim) => new(text, text.Origin.Instant, claim);

    private IEnumerable<FactChange> Changes(FactRule rule, Extracted before, Extracted after)
    {
        Dictionary<string, Claim> was = Primary(before);
        Dictionary<string, Claim> now = Primary(after);
        foreach (string scope in was.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            (Claim? a, Claim? b) = (was.GetValueOrDefault(scope), now.GetValueOrDefault(scope));
            bool same =
                a is not null
                && b is not null
                && Reconciler.Relate(rule, Reconciliations.Version(a), Reconciliations.Version(b), lexicon).Kind == RelationKind.Agree;
            if (!same)
            {
                yield return new FactChange(rule, scope.Length == 0 ? null : scope, a, b);
            }
        }
    }

    private static Dictionary<string, Claim> Primary(Extracted found) =>
        found.Claims.Where(c => c.Primary).GroupBy(c => c.Scope ?? "").ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private IEnumerable<string> Notes(Article article) =>
        article
            .Paragraphs.Select(p => p.Span.In(article.Body).ToString().Trim('*', '_', ' ', '>'))
            .Where(text => noteStarts.Any(s => text.Replace('’', '\'').StartsWith(s, StringComparison.OrdinalIgnoreCase)));
}
