using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>What must, may and must not stand in a stretch of text.</summary>
internal sealed class CompiledCondition(Condition source, TermTable table)
{
    private readonly ImmutableArray<CompiledTerm> any = [.. source.Any.Select(table.Add)];
    private readonly string anyQuoted = string.Join(", ", source.Any.Select(t => $"“{t}”"));
    private readonly ImmutableArray<CompiledTerm> none = [.. source.None.Select(table.Add)];

    public ImmutableArray<CompiledTerm> All { get; } = [.. source.All.Select(table.Add)];

    /// <summary>What it looks for; what it excludes is not among them.</summary>
    public IEnumerable<CompiledTerm> Terms => [.. All, .. any];

    public bool IsEmpty => All.IsEmpty && any.IsEmpty && none.IsEmpty;

    /// <summary>Adds the first part of the condition that is not met.</summary>
    /// <param name="near">What <c>none</c> looks at; <paramref name="scope"/> is what <c>all</c> and <c>any</c> look at.</param>
    /// <param name="own">Whether a verb or a state must be the candidate's own.</param>
    public void Check(
        in Surroundings at,
        ReadOnlySpan<TokenRange> scope,
        ReadOnlySpan<TokenRange> near,
        bool own,
        string place,
        ref Failures failures
    )
    {
        for (int i = 0; i < All.Length; i++)
        {
            TokenRange? by = at.PlaceIn(All[i], scope, own);
            if (!failures.Add(new Unmet(Failure.Lacks, place, All[i].Quoted, source.All[i].At), by is not null, by))
            {
                return;
            }
        }

        if (!any.IsEmpty)
        {
            TokenRange? by = PlaceOfAny(at, scope, own);
            if (!failures.Add(new Unmet(Failure.LacksAny, place, anyQuoted, source.Any[0].At), by is not null, by))
            {
                return;
            }
        }

        for (int i = 0; i < none.Length; i++)
        {
            TokenRange? by = at.ExcludedIn(none[i], near, own) ?? (own ? at.Above(none[i]) : null);
            if (!failures.Add(new Unmet(Failure.Has, place, none[i].Quoted, source.None[i].At), by is null, by))
            {
                return;
            }
        }
    }

    private TokenRange? PlaceOfAny(in Surroundings at, ReadOnlySpan<TokenRange> scope, bool own)
    {
        foreach (CompiledTerm term in any)
        {
            if (at.PlaceIn(term, scope, own) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}

/// <summary>The surroundings that a candidate must stand in.</summary>
internal sealed class CompiledContext(Context source, TermTable table)
{
    private readonly CompiledCondition clause = new(source.Clause, table);
    private readonly CompiledCondition sentence = new(source.Sentence, table);
    private readonly CompiledCondition paragraph = new(source.Paragraph, table);
    private readonly CompiledCondition article = new(source.Article, table);

    /// <summary>Terms without which no candidate can pass.</summary>
    public IEnumerable<CompiledTerm> Required => [.. clause.All, .. sentence.All, .. paragraph.All, .. article.All];

    /// <summary>What the clause is searched for.</summary>
    public IEnumerable<CompiledTerm> ClauseTerms => clause.Terms;

    /// <summary>Of these, the terms that must stand in the clause or sentence.</summary>
    public IEnumerable<CompiledTerm> NearRequired => [.. clause.All, .. sentence.All];

    /// <summary>What the clause or sentence is searched for.</summary>
    public IEnumerable<CompiledTerm> NearTerms => [.. clause.Terms, .. sentence.Terms];

    /// <summary>Adds the conditions unmet by a candidate, from near to far, until there are enough; none where it meets all.</summary>
    public void Check(in Surroundings at, ref Failures failures)
    {
        if (!clause.IsEmpty && !failures.Enough)
        {
            clause.Check(
                at,
                at.Subject is { } before ? [before, .. at.Clause] : at.Clause,
                at.OwnClause,
                own: true,
                "clause",
                ref failures
            );
        }

        if (!sentence.IsEmpty && !failures.Enough)
        {
            sentence.Check(
                at,
                at.Subject is { } before ? [before, at.Sentence] : [at.Sentence],
                [at.Sentence],
                own: false,
                "sentence",
                ref failures
            );
        }

        if (!paragraph.IsEmpty && !failures.Enough)
        {
            paragraph.Check(at, at.WideParagraph, [at.Paragraph], own: false, "paragraph", ref failures);
        }

        if (!article.IsEmpty && !failures.Enough)
        {
            article.Check(at, [at.Article], [at.Article], own: false, "article", ref failures);
        }
    }
}
