using System.Collections.Immutable;
using Compare.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>A condition of a rule that a candidate did not meet, in words for the editor.</summary>
internal sealed record Unmet(string Reason);

/// <summary>What must, may and must not stand in a stretch of text.</summary>
internal sealed class CompiledCondition(Condition source, PhraseTable table)
{
    private readonly ImmutableArray<CompiledTerm> any = [.. source.Any.Select(table.Add)];
    private readonly ImmutableArray<CompiledTerm> none = [.. source.None.Select(table.Add)];

    public ImmutableArray<CompiledTerm> All { get; } = [.. source.All.Select(table.Add)];

    /// <summary>What it looks for; what it excludes is not among them.</summary>
    public IEnumerable<CompiledTerm> Terms => [.. All, .. any];

    public bool IsEmpty => All.IsEmpty && any.IsEmpty && none.IsEmpty;

    /// <summary>The first part of the condition that is not met; null where it is met.</summary>
    /// <param name="near">What <c>none</c> looks at; <paramref name="scope"/> is what <c>all</c> and <c>any</c> look at.</param>
    public Unmet? Check(Occurrences occurrences, IReadOnlyList<TokenRange> scope, IReadOnlyList<TokenRange> near, string name)
    {
        foreach (CompiledTerm term in All)
        {
            if (!StandsIn(occurrences, term, scope))
            {
                return new Unmet($"the {name} does not have “{term.Source}”");
            }
        }

        if (!any.IsEmpty && !any.Any(t => StandsIn(occurrences, t, scope)))
        {
            return new Unmet($"the {name} has none of “{string.Join(", ", any.Select(t => t.Source.ToString()))}”");
        }

        foreach (CompiledTerm term in none)
        {
            if (StandsIn(occurrences, term, near))
            {
                return new Unmet($"the {name} has “{term.Source}”, which the rule excludes");
            }
        }

        return null;
    }

    private static bool StandsIn(Occurrences occurrences, CompiledTerm term, IReadOnlyList<TokenRange> scope)
    {
        foreach (CompiledPhrase phrase in term.Phrases)
        {
            foreach (TokenRange place in occurrences.Of(phrase))
            {
                foreach (TokenRange range in scope)
                {
                    if (range.Contains(place))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}

/// <summary>The surroundings that a candidate must stand in.</summary>
internal sealed class CompiledContext(Context source, PhraseTable table)
{
    private readonly CompiledCondition clause = new(source.Clause, table);
    private readonly CompiledCondition sentence = new(source.Sentence, table);
    private readonly CompiledCondition paragraph = new(source.Paragraph, table);
    private readonly CompiledCondition article = new(source.Article, table);

    /// <summary>Terms without which no candidate can pass.</summary>
    public IEnumerable<CompiledTerm> Required => [.. clause.All, .. sentence.All, .. paragraph.All, .. article.All];

    /// <summary>What the clause or sentence is searched for.</summary>
    public IEnumerable<CompiledTerm> Terms => [.. clause.Terms, .. sentence.Terms];

    /// <summary>The conditions unmet by a candidate, from near to far; empty where it meets all.</summary>
    public IEnumerable<Unmet> Check(Surroundings at)
    {
        if (!clause.IsEmpty && clause.Check(at.Occurrences, at.Clause, at.Clause, "clause") is { } inClause)
        {
            yield return inClause;
        }

        if (!sentence.IsEmpty && sentence.Check(at.Occurrences, at.Sentence, at.Sentence, "sentence") is { } inSentence)
        {
            yield return inSentence;
        }

        if (!paragraph.IsEmpty && paragraph.Check(at.Occurrences, at.WideParagraph, at.Paragraph, "paragraph") is { } inParagraph)
        {
            yield return inParagraph;
        }

        if (!article.IsEmpty && article.Check(at.Occurrences, at.Article, at.Article, "article") is { } inArticle)
        {
            yield return inArticle;
        }
    }
}
