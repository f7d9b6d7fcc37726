using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Rules;

/// <summary>
/// Tells whether a figure counts a noun: the noun follows it ("15,000 young Soviet soldiers", "hundreds of thousands of
/// Afghans"), leads to it ("a death toll of 24", "the toll from the blast rose to 24"), or goes without saying ("killing 24").
/// </summary>
/// <param name="beside">The rule's own words for what is said of the noun: "kill", "dead".</param>
internal sealed class NounMatcher(CompiledTerm noun, ImmutableArray<CompiledTerm> beside, WordSets words)
{
    /// <summary>How many words, adjectives mostly, may stand between a figure and what it counts.</summary>
    private const int WordsBetween = 3;

    /// <summary>How many words may stand between a noun and what leads from it to its figure: "toll from the blast rose to".</summary>
    private const int WordsOnTheWay = 8;

    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet movers = words[Sections.CountMovers];
    private readonly WordSet verbs = words[Sections.CountVerbs];
    private readonly BareFigures bare = new(words);
    private readonly WordSet understood = words[Sections.UnderstoodNouns];
    private readonly WordSet tolls = words[Sections.TollNouns];
    private readonly WordSet links = words[Sections.CountLinks];
    private readonly WordSet of = words[Sections.Of];
    private readonly WordSet shares = words[Sections.ShareWords];
    private readonly WordSet definiteShares = words[Sections.DefiniteShareWords];
    private readonly WordSet relatives = words[Sections.CountRelatives];
    private readonly WordSet helpers = words[Sections.StateHelpers];
    private readonly WordSet numbers = words[Sections.NumberWords];
    private readonly WordSet members = words[Sections.MemberWords];
    private readonly WordSet from = words[Sections.ChangeFrom];
    private readonly WordSet partitives = words[Sections.Partitives];

    public CompiledTerm Noun { get; } = noun;

    public bool Counts(Document document, Occurrences occurrences, TokenRange value, Neighbours by)
    {
        if (IsOfThem(document, occurrences, value))
        {
            return false;
        }

        // Of "one of the 24 people who died" the 24 died, and the one is any of them.
        if (IsWhole(document, value, by.Before) ? !IsSaidOf(document, occurrences, value)
            : by.After is { } whole && IsWhole(document, whole, value) && IsSaidOf(document, occurrences, whole))
        {
            return false;
        }

        // "Of the 300 people aboard, 15 died": the part counts what the whole does.
        bool part = by.Before is { } before && document.SentenceOf[before.Start] == document.SentenceOf[value.Start]
            && IsWhole(document, before, null) && Follows(document, occurrences, before, value);
        return part || Follows(document, occurrences, value, by.After) || Leads(document, occurrences, value, by.Reach.Start)
            || (ChangesFrom(document, value, by.Before) is { } former && Leads(document, occurrences, value with { Start = former }, 0))
            || (GoesWithoutSaying && bare.StandsBy(document, occurrences, value, beside));
    }

    /// <summary>
    /// "Officials counted the dead. There were 24.": the sentence before, where the figure is of the noun in it, and so is what is
    /// said of that; else null.
    /// </summary>
    public TokenRange? SubjectBefore(Document document, Occurrences occurrences, TokenRange value) =>
        bare.PointsBack(document, occurrences, value, beside) && Surroundings.SentenceBefore(document, value) is { } before
        && occurrences.PlaceIn(Noun, [before]) is not null ? before : null;

    /// <summary>Whether a figure without a noun counts what the rule asks for: people.</summary>
    public bool GoesWithoutSaying { get; } = IsUnderstood(noun, words[Sections.UnderstoodNouns]);

    private static bool IsUnderstood(CompiledTerm noun, WordSet understood) =>
        noun.Phrases.Any(p => p.Words.Length == 1 && p.Words[0].Any(understood.Contains));

    /// <summary>Whether a figure counts some of the people whom the rule asks for: children.</summary>
    public bool CountsSome(Document document, Occurrences occurrences, TokenRange value, Neighbours by) =>
        GoesWithoutSaying && NounAfter(document, occurrences, value, by.After) is { } some && !understood.Contains(document.Tokens[some.End - 1]);

    /// <summary>Where "from 11 to 24" begins that a figure closes; null where it closes none.</summary>
    private int? ChangesFrom(Document document, TokenRange value, TokenRange? before) =>
        before is { Start: > 0 } former && value.Start == former.End + 1 && links.Contains(document.Tokens[former.End]) && from.Contains(document.Tokens[former.Start - 1])
            ? former.Start - 1 : null;

    /// <summary>
    /// "Five of the dead were his brothers" and "five were among the dead" tell who five of them were, and not how many died:
    /// what the rule asks for stands in what the figure is a part of, and nowhere else in the clause.
    /// </summary>
    private bool IsOfThem(Document document, Occurrences occurrences, TokenRange value)
    {
        int end = document.Sentences[document.SentenceOf[value.Start]].Tokens.End;
        if (value.End + 1 < end && of.Contains(document.Tokens[value.End]) && partitives.Contains(document.Tokens[value.End + 1])
            && IsSaidOnlyIn(document, occurrences, value, new TokenRange(value.End, NounAfter(document, occurrences, value, null)?.End ?? value.End + 2 + WordsBetween)))
        {
            return true;
        }

        for (int i = value.End + 1; i < end && i - value.End <= WordsOnTheWay; i++)
        {
            if (members.Contains(document.Tokens[i]) && helpers.Contains(document.Tokens[i - 1]))
            {
                return IsSaidOnlyIn(document, occurrences, value, new TokenRange(i, end));
            }
        }

        return false;
    }

    /// <summary>Whether what the rule asks for stands in some words of a figure's clause, and nowhere else in it.</summary>
    private bool IsSaidOnlyIn(Document document, Occurrences occurrences, TokenRange value, TokenRange words)
    {
        bool inside = false;
        foreach (CompiledTerm term in beside)
        {
            foreach (TokenRange range in document.Clauses[document.ClauseOf[value.Start]].Ranges)
            {
                foreach (TokenRange place in occurrences.StartingIn(term, range.Start, range.End))
                {
                    if (!words.Contains(place.Start))
                    {
                        return false;
                    }

                    inside = true;
                }
            }
        }

        return inside;
    }

    /// <summary>"the 300" of "fifteen of the 300 people", "half of the 300 people" and "of the 300 people aboard, …" is what the figure asked for is a part of.</summary>
    private bool IsWhole(Document document, TokenRange value, TokenRange? before)
    {
        int i = value.Start;
        int start = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        while (i > start && partitives.Contains(document.Tokens[i - 1]) && !of.Contains(document.Tokens[i - 1]))
        {
            i--;
        }

        return i > start && of.Contains(document.Tokens[i - 1])
            && (i - 1 == start || before?.End == i - 1 || shares.Contains(document.Tokens[i - 2])
                || (i < value.Start && definiteShares.Contains(document.Tokens[i - 2])));
    }

    /// <summary>Whether what the rule asks for is said of a whole in a relative clause of its own: "the 24 people who had died".</summary>
    private bool IsSaidOf(Document document, Occurrences occurrences, TokenRange whole)
    {
        if (NounAfter(document, occurrences, whole, null) is not { } noun || noun.End >= document.Tokens.Length || !relatives.Contains(document.Tokens[noun.End]))
        {
            return false;
        }

        int end = document.Sentences[document.SentenceOf[whole.Start]].Tokens.End;
        int verb = noun.End + 1;
        while (verb < end && (helpers.Contains(document.Tokens[verb]) || functionWords.Contains(document.Tokens[verb]))
            && !beside.Any(t => occurrences.StartsAt(t, verb)))
        {
            verb++;
        }

        return verb < end && beside.Any(t => occurrences.StartsAt(t, verb));
    }

    private bool Follows(Document document, Occurrences occurrences, TokenRange value, TokenRange? after) =>
        NounAfter(document, occurrences, value, after) is not null;

    private TokenRange? NounAfter(Document document, Occurrences occurrences, TokenRange value, TokenRange? after)
    {
        int limit = after?.Start ?? document.Tokens.Length;
        int last = value.End;
        for (int between = 0; last < document.Tokens.Length; last++)
        {
            if (last == limit)
            {
                // "Fifteen of the 300 people" counts people; any other figure on the way counts for itself.
                if (between > 0 || last == value.End)
                {
                    break;
                }

                last = after!.Value.End - 1;
                continue;
            }

            Token token = document.Tokens[last];
            if (partitives.Contains(token) || Occurrences.IsHyphen(document.Article.Body, token) || IsEmphasis(document, token))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || functionWords.Contains(token) || ++between > WordsBetween)
            {
                break;
            }
        }

        // The noun may begin inside the value's own words ("a child") and reaches from there.
        int sentenceEnd = document.Sentences[document.SentenceOf[value.Start]].Tokens.End;
        foreach (TokenRange noun in occurrences.StartingIn(Noun, value.Start, Math.Min(last + 1, sentenceEnd)))
        {
            if (noun.End > value.Start)
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>Marks of Markdown and quotation marks around a word: "**12** people", "12 ‘people’".</summary>
    private static bool IsEmphasis(Document document, Token token) =>
        token.Kind == TokenKind.Mark && document.Article.Body[token.Start] is '*' or '_' or '‘' or '’' or '“' or '”' or '"';

    private bool Leads(Document document, Occurrences occurrences, TokenRange value, int limit)
    {
        int first = value.Start;
        while (first > limit && (links.Contains(document.Tokens[first - 1])
            || document.Article.Body[document.Tokens[first - 1].Start] == ':'))
        {
            first--;
        }

        if (first == value.Start)
        {
            return false;
        }

        // "The toll from the blast has risen to 24", "bringing the toll from the blast to 24": a verb takes the noun to its figure.
        bool far = bare.IsBare(document, occurrences, value.End, beside);
        bool moves = far && verbs.ContainsAny(document.Tokens.AsSpan()[first..value.Start]);
        int sentenceStart = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        bool LeadsFrom(TokenRange noun) => noun.End == first
            || (far && (first - noun.End <= WordsOnTheWay || IsNumbered(document, noun)) && document.ClauseOf[noun.Start] == document.ClauseOf[value.Start]
                && (moves || movers.ContainsAny(document.Tokens.AsSpan()[Math.Max(sentenceStart, noun.Start - WordsOnTheWay)..noun.Start])));

        int reach = Math.Max(sentenceStart, limit);
        foreach (TokenRange noun in occurrences.StartingIn(Noun, reach, first))
        {
            if (LeadsFrom(noun))
            {
                return true;
            }
        }

        // What a toll counts goes without saying where the rule asks for people.
        for (int i = first - 1; GoesWithoutSaying && far && i >= Math.Max(reach, first - 1 - WordsOnTheWay); i--)
        {
            if (tolls.Contains(document.Tokens[i]) && LeadsFrom(new TokenRange(i, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumbered(Document document, TokenRange noun) =>
        noun.Start > 1 && of.Contains(document.Tokens[noun.Start - 1]) && numbers.Contains(document.Tokens[noun.Start - 2]);
}
