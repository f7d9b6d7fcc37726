using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Mentions;

namespace Compare.Facts.Rules;

/// <summary>The clause, sentence, paragraph and article that a candidate stands in, as token ranges.</summary>
/// <param name="frame">What the candidate is about; null of one that is no figure.</param>
/// <param name="counts">Whether it is a count, of which a verb must be its own; an amount is read with the verbs of its clause.</param>
/// <param name="time">What the candidate is the time of; null of one that is none.</param>
/// <param name="subject">A sentence before it that says what the candidate is of, where its own does not.</param>
internal readonly struct Surroundings(
    ReadArticle article,
    TokenRange value,
    Frame? frame,
    bool counts,
    TokenRange? subject = null,
    TimeFrame? time = null
)
{
    /// <summary>How many words may stand between a value and the relative clause that says something of it: its noun.</summary>
    private const int NounWords = 2;

    private readonly Document document = article.Document;
    private readonly TokenRange sentences = article.Document.SentencesAt(value);
    private readonly int paragraph = article.Document.Sentences[article.Document.SentenceOf[value.Start]].Paragraph;

    public Occurrences Occurrences => article.Occurrences;

    /// <summary>
    /// Where words of the clause may stand: the clause, with what a relative clause right behind the value says of it ("24 people,
    /// who …"), and of a figure the clauses of its frame; of a value that runs over several clauses, as quotations do, its sentences.
    /// </summary>
    public ReadOnlySpan<TokenRange> Clause
    {
        get
        {
            Clause clause = document.Clauses[document.ClauseOf[value.Start]];
            if (!clause.Contains(value))
            {
                return new TokenRange[] { sentences };
            }

            ImmutableArray<TokenRange> wide = RelativeBehind() is { } relative ? clause.Ranges.Add(relative) : clause.Ranges;
            return (
                frame is null ? wide
                : counts && !frame.Near ? frame.Scope
                : wide.AddRange(frame.Scope)
            ).AsSpan();
        }
    }

    /// <summary>
    /// Where words must not stand that the rule excludes: of a figure the clauses of its frame, else its own part of the clause, of
    /// one with a verb of its own without what that hangs on.
    /// </summary>
    public ReadOnlySpan<TokenRange> OwnClause
    {
        get
        {
            if (frame is not null)
            {
                return frame.Scope.AsSpan();
            }

            Clause clause = document.Clauses[document.ClauseOf[value.Start]];
            return !clause.Contains(value) ? new TokenRange[] { sentences }
                : clause.Kind is ClauseKind.Statement or ClauseKind.Dependent ? clause.Ranges.AsSpan()
                : clause.Ranges.AsSpan()[^1..];
        }
    }

    public TokenRange Sentence => sentences;

    /// <summary>Whether one of the words asked for names what happened at the time, so that the others may stand anywhere.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>All words asked for in the clause and by patterns.</summary>
    public ImmutableArray<CompiledTerm> Terms { get; init; } = [];

    /// <summary>The sentence that says what the clause and sentence are about; null where they do so themselves.</summary>
    public TokenRange? Subject { get; } = subject;

    public TokenRange Paragraph => document.TokensOfParagraph(paragraph);

    /// <summary>
    /// The paragraph, and where it is of one sentence, as news paragraphs often are, the body paragraph before it too:
    /// that is where such a paragraph has its subject.
    /// </summary>
    public TokenRange[] WideParagraph
    {
        get
        {
            TokenRange own = Paragraph;
            return own == sentences && ParagraphBefore(document, paragraph) is { } before
                ? [document.TokensOfParagraph(before), own]
                : [own];
        }
    }

    public TokenRange Article => new(0, document.Tokens.Length);

    /// <summary>
    /// A place of a term in some ranges that is read with the value: a noun wherever it stands there, a verb or a state only where
    /// it is said of this value. Null where there is none.
    /// </summary>
    /// <param name="own">Whether that is asked; else a verb may stand anywhere too.</param>
    public TokenRange? PlaceIn(CompiledTerm term, ReadOnlySpan<TokenRange> scope, bool own)
    {
        if (own && time is not null)
        {
            return PlaceAtTime(term) ?? (IsAnchored || Subject is not null ? Occurrences.PlaceIn(term, scope) : null);
        }

        if (!own || frame is null || !counts)
        {
            return Occurrences.PlaceIn(term, scope);
        }

        foreach (TokenRange range in scope)
        {
            foreach (TokenRange place in Occurrences.StartingIn(term, range.Start, range.End))
            {
                if (range.Contains(place) && IsRead(place))
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a time hangs on a verb of a term.</summary>
    public bool HangsOn(CompiledTerm term) => time is { Governor: >= 0 and var verb } && Occurrences.Covers(term, verb);

    /// <summary>Whether a term names what happened at the time.</summary>
    public bool HappensThen(CompiledTerm term) => time is not null && PlaceAtTime(term) is not null;

    /// <summary>
    /// A place of a term among the verbs that what is said of a figure hangs on: "it is feared that 12 died". Null where there is none.
    /// </summary>
    public TokenRange? Above(CompiledTerm term)
    {
        foreach (int token in frame?.Outer ?? [])
        {
            if (Occurrences.Covers(term, token))
            {
                return new TokenRange(token, token + 1);
            }
        }

        return null;
    }

    /// <summary>A place of a term that the rule excludes; of a time wherever it stands.</summary>
    public TokenRange? ExcludedIn(CompiledTerm term, ReadOnlySpan<TokenRange> scope, bool own) =>
        PlaceIn(term, scope, own && time is null) ?? (own && time is not null ? PlaceAtTime(term) : null);

    /// <summary>A place of a term that names what happened at the time; null where there is none.</summary>
    private TokenRange? PlaceAtTime(CompiledTerm term)
    {
        foreach (TokenRange place in Occurrences.StartingIn(term, sentences.Start, sentences.End))
        {
            if (time!.Reads(place) || IsOfWhatHappens(place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"The collapse of the bridge": what happened is asked for, too.</summary>
    private bool IsOfWhatHappens(TokenRange place)
    {
        if (time!.HeadOf(place) is not { } head || !time.Reads(head))
        {
            return false;
        }

        foreach (CompiledTerm term in Terms)
        {
            if (Occurrences.PlaceIn(term, [head]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRead(TokenRange place)
    {
        if (frame!.IsOwn(place) || (Subject is { } before && before.Contains(place)))
        {
            return true;
        }

        for (int i = place.Start; i < place.End; i++)
        {
            if (article.Mentions.IsPredicate(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"24 people, who …", "Ann Doe of Utopia, 51, who …"; in "24 people fell and Ann Doe, who …" it is another's.</summary>
    private TokenRange? RelativeBehind()
    {
        int end = Math.Min(sentences.End - 1, value.End + NounWords + 1);
        for (int mark = value.End; mark < end; mark++)
        {
            if (document.Tokens[mark].Kind == TokenKind.Word)
            {
                if (article.Mentions.IsPredicate(mark))
                {
                    return null;
                }

                continue;
            }

            // Past how old somebody is.
            bool aged =
                mark + 3 < sentences.End
                && document.Tokens[mark + 1].Kind == TokenKind.Number
                && document.Tokens[mark + 2].Kind == TokenKind.Mark;
            mark += aged ? 2 : 0;
            Clause behind = document.Clauses[document.ClauseOf[mark + 1]];
            return behind.Kind == ClauseKind.Relative && behind.Ranges[^1].Start == mark + 1 ? behind.Ranges[^1] : null;
        }

        return null;
    }

    /// <summary>
    /// The sentence before a value's own, in its paragraph or at the end of the body paragraph before; null where there is none.
    /// </summary>
    public static TokenRange? SentenceBefore(Document document, TokenRange value)
    {
        int sentence = document.SentenceOf[value.Start];
        int paragraph = document.Sentences[sentence].Paragraph;
        return
            sentence > 0
            && (
                document.Sentences[sentence - 1].Paragraph is var other
                && (other == paragraph || other == ParagraphBefore(document, paragraph))
            )
            ? document.Sentences[sentence - 1].Tokens
            : null;
    }

    private static int? ParagraphBefore(Document document, int paragraph)
    {
        int before = paragraph - 1;
        while (before >= 0 && document.Article.Paragraphs[before].Place != Place.Body)
        {
            before--;
        }

        return before >= 0 ? before : null;
    }
}
