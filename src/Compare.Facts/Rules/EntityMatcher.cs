using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;

namespace Compare.Facts.Rules;

/// <summary>
/// Tells whether a figure counts a noun: the noun is what its frame says it measures, or what holds its figure ("a toll of 24"); of people
/// it goes without saying where the figure has no noun and the rule's own words are said of it.
/// </summary>
/// <param name="beside">The rule's own words for what is said of the noun: "kill", "dead".</param>
internal sealed class EntityMatcher(CompiledTerm noun, ImmutableArray<CompiledTerm> beside, WordSets words)
{
    private readonly WordSet understood = words[Sections.UnderstoodNouns];
    private readonly WordSet others = words[Sections.AdditionCues];
    private readonly WordSet prepositions = words[Sections.StatePrepositions];
    private readonly WordSet agents = words[Sections.PassiveAgents];
    private readonly WordSet tolls = words[Sections.TollNouns];

    public CompiledTerm Noun { get; } = noun;

    /// <summary>Whether a figure without a noun counts what the rule asks for: people.</summary>
    public bool GoesWithoutSaying { get; } =
        noun.Phrases.Any(p => p.Words.Length == 1 && p.Words[0].Any(words[Sections.UnderstoodNouns].Contains));

    public bool Counts(ReadArticle article, Frame frame)
    {
        if (frame.IsWhole && !beside.IsEmpty && !IsSaid(article.Occurrences, frame))
        {
            return false;
        }

        return Measured(article.Occurrences, frame) is not null
            || (frame.Container is { } container && article.Occurrences.PlaceIn(Noun, [container]) is not null)
            || (
                GoesWithoutSaying
                && IsBare(article, frame)
                && IsPlaced(article.Document, frame)
                && (IsSaid(article.Occurrences, frame) || IsSaidBehind(article, frame) || IsToll(article, frame))
            );
    }

    /// <summary>Whether an amount is of the noun: it measures it, or the noun stands in its clause ("wind of 50 km/h").</summary>
    public bool IsOf(ReadArticle article, TokenRange value, Frame? frame) =>
        article.Occurrences.PlaceIn(
            Noun,
            (frame?.Scope ?? article.Document.Clauses[article.Document.ClauseOf[value.Start]].Ranges).AsSpan()
        )
            is not null;

    /// <summary>Whether a figure is of the noun, or of people where that goes without saying, whatever is said of it.</summary>
    public bool MayCount(ReadArticle article, Frame frame) =>
        Measured(article.Occurrences, frame) is not null || (GoesWithoutSaying && IsBare(article, frame));

    /// <summary>Whether it counts some of the people whom the rule asks for: children.</summary>
    public bool CountsSome(ReadArticle article, Frame frame) =>
        GoesWithoutSaying
        && frame.Standing != Standing.Zero
        && Measured(article.Occurrences, frame) is { } some
        && !understood.Contains(article.Document.Tokens[some.End - 1]);

    /// <summary>
    /// "Officials counted the dead. There were 24.": the sentence before, where the figure is of the noun in it, and so is what is
    /// said of that; else null.
    /// </summary>
    public TokenRange? SubjectBefore(ReadArticle article, TokenRange value) =>
        article.Mentions.Of(value) is { Role: "exist" } frame
        && IsBare(article, frame)
        && !frame.Inherited
        && Surroundings.SentenceBefore(article.Document, value) is { } before
        && article.Occurrences.PlaceIn(Noun, [before]) is not null
            ? before
            : null;

    /// <summary>The noun, where it is what the figure measures.</summary>
    private TokenRange? Measured(Occurrences occurrences, Frame frame)
    {
        if (frame.Entity is { } entity)
        {
            foreach (TokenRange place in occurrences.StartingIn(Noun, entity.Start, entity.End))
            {
                if (frame.Measures(place))
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>Whether nothing but the sentence's sense tells what a figure counts.</summary>
    private bool IsBare(ReadArticle article, Frame frame) =>
        frame.EntityHead < 0
        || frame.Inherited
        || frame.IsBare
        || article.Mentions.IsPredicate(frame.EntityHead)
        || others.Contains(article.Document.Tokens[frame.EntityHead]);

    /// <summary>Of "at nine" nobody is counted, of "by nine" they may be; nor where nearness alone tells what is said.</summary>
    private bool IsPlaced(Document document, Frame frame) =>
        !frame.Near
        && (
            frame.Role != "oblique"
            || frame.Container is not null
            || (frame.Phrase.Start > 0 && agents.Contains(document.Tokens[frame.Phrase.Start - 1]))
        );

    /// <summary>
    /// "24 were taken to hospital", "24 were treated for injuries": the noun behind the verb and its preposition says it.
    /// </summary>
    private bool IsSaidBehind(ReadArticle article, Frame frame)
    {
        foreach (CompiledTerm term in beside)
        {
            foreach (int predicate in frame.Predicates)
            {
                foreach (TokenRange place in article.Occurrences.StartingIn(term, predicate + 2, predicate + 3))
                {
                    if (
                        prepositions.Contains(article.Document.Tokens[predicate + 1])
                        && article.Mentions.Of(place) is { } noun
                        && noun.Phrase == place
                    )
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsSaid(Occurrences occurrences, Frame frame)
    {
        foreach (CompiledTerm term in beside)
        {
            foreach (int predicate in frame.Predicates)
            {
                if (occurrences.Covers(term, predicate))
                {
                    return true;
                }
            }

            if (
                (frame.Container is { } container && occurrences.PlaceIn(term, [container]) is not null)
                || (frame is { IsBare: true, Entity: { } entity } && occurrences.PlaceIn(term, [entity]) is not null)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure is that of a toll: "raised the toll to 24".</summary>
    public bool IsToll(ReadArticle article, Frame frame) =>
        frame.Container is { } container && tolls.ContainsAny(article.Document.Tokens.AsSpan()[container.Start..container.End]);
}
