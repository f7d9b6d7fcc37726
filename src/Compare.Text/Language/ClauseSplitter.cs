using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>
/// Divides a sentence into clauses by its punctuation and joining words. Not a parser: it asks only which words a reader
/// would take together, well enough to keep two statements in one sentence apart.
/// </summary>
internal sealed class ClauseSplitter
{
    /// <summary>How far from an "and" the two statements it joins are looked for, in tokens.</summary>
    private const int LongestStatement = 60;

    /// <summary>How many words the subject of a statement may have, "and more than 50 of them were".</summary>
    private const int LongestSubject = 6;

    /// <summary>How long a bracket that says the same in another way may be, in tokens: "(about $3.2 billion)".</summary>
    private const int LongestEquivalent = 6;

    private readonly WordSet joiners;
    private readonly WordSet openers;
    private readonly WordSet relatives;
    private readonly WordSet finites;
    private readonly WordSet pronouns;
    private readonly WordSet additions;
    private readonly WordSet subjects;
    private readonly WordSet conjunctions;
    private readonly WordSet figures;
    private readonly WordSet irregularVerbs;
    private readonly WordSet parts;
    private readonly WordSet notParticiples;
    private readonly Contrasts contrasts;

    public ClauseSplitter(Lexicon lexicon, Vocabulary vocabulary)
    {
        joiners = new WordSet(lexicon[Sections.ClauseJoiners], vocabulary);
        openers = new WordSet(lexicon[Sections.ClauseOpeners], vocabulary);
        relatives = new WordSet(lexicon[Sections.ClauseRelatives], vocabulary);
        finites = new WordSet(lexicon[Sections.FiniteHelpers], vocabulary);
        pronouns = new WordSet(lexicon[Sections.RelativePronouns], vocabulary);
        additions = new WordSet(lexicon[Sections.ClauseAdditions], vocabulary);
        subjects = new WordSet(lexicon[Sections.ClauseSubjects], vocabulary);
        conjunctions = new WordSet(lexicon[Sections.Conjunctions], vocabulary);
        figures = new WordSet(
            [.. lexicon[Sections.Numbers].Keys, .. lexicon[Sections.PluralNumbers], .. lexicon[Sections.VaguePlurals].Keys],
            vocabulary
        );
        irregularVerbs = new WordSet(lexicon[Sections.IrregularForms].Values.SelectMany(f => f.Split(' ')), vocabulary);
        parts = new WordSet([.. lexicon[Sections.Partitives], .. lexicon[Sections.PartCues].SelectMany(cue => cue.Split(' '))], vocabulary);
        notParticiples = new WordSet(lexicon[Sections.NotParticiples], vocabulary);
        var stops = new WordSet(
            [.. lexicon[Sections.ClauseJoiners], .. lexicon[Sections.ClauseRelatives], .. lexicon[Sections.Conjunctions]],
            vocabulary
        );
        contrasts = new Contrasts(lexicon, vocabulary, stops, IsVerb);
    }

    private enum Insertion
    {
        None,
        Comma,
        Dash,
        Bracket,
    }

    /// <summary>Adds the clauses of a sentence and sets <paramref name="clauseOf"/> for its tokens.</summary>
    public void Split(string text, Token[] tokens, TokenRange sentence, List<Clause> clauses, int[] clauseOf)
    {
        var builder = new ClauseBuilder(clauses, clauseOf, sentence.Start);
        var insertion = Insertion.None;
        bool opened = openers.Contains(tokens[sentence.Start]);
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            Token token = tokens[i];
            char c = token.Kind == TokenKind.Mark ? text[token.Start] : '\0';
            int next = i + 1;
            if (next >= sentence.End)
            {
                break;
            }

            if (c == ';' || IsEndOfSpeech(text, tokens, i, sentence))
            {
                builder.StartClause(next);
                insertion = Insertion.None;
            }
            else if (c == ':' && token.End < tokens[next].Start)
            {
                builder.StartDependent(next);
            }
            else if (IsDash(text, tokens, i))
            {
                insertion = Toggle(builder, insertion, Insertion.Dash, next);
            }
            else if (c == ')' && insertion == Insertion.Bracket)
            {
                builder.Resume(next, joined: IsEquivalent(tokens, builder.Start, i));
                insertion = Insertion.None;
            }
            else if (c == '(')
            {
                insertion = Toggle(builder, insertion, Insertion.Bracket, next);
            }
            else if (c == ',' && JoinsStatements(text, tokens, i, builder.Start, sentence.End) && !IsParticiple(text, tokens[next]))
            {
                builder.StartStatement(next, SubjectEnd(text, tokens, builder.Start, i));
                insertion = Insertion.None;
            }
            else if (c == ',')
            {
                insertion = AtComma(text, tokens, next, builder, insertion, opened, sentence);
                opened = false;
            }
            else if (conjunctions.Contains(token) && JoinsStatements(text, tokens, i, builder.Start, sentence.End))
            {
                builder.StartStatement(next, SubjectEnd(text, tokens, builder.Start, i));
                insertion = Insertion.None;
            }
            else if (
                token.Kind == TokenKind.Word
                && i > sentence.Start + 1
                && joiners.Contains(token)
                && builder.Start < i - 1
                && StartContrast(text, tokens, i, builder, sentence)
            )
            {
                insertion = Insertion.None;
            }
        }

        builder.Finish(sentence.End);
    }

    /// <summary>
    /// "killed 24 people and injured 249", "24 were killed, 249 injured": a figure and a verb on either side, so each
    /// figure goes with its own verb. In "killed 24 soldiers and 249 others" the second has none, and shares the first.
    /// </summary>
    private bool JoinsStatements(string text, Token[] tokens, int conjunction, int start, int end)
    {
        start = Math.Max(start, conjunction - LongestStatement);
        end = Math.Min(end, conjunction + LongestStatement);
        int stop = conjunction + 1;
        while (
            stop < end
            && !(tokens[stop].Kind == TokenKind.Mark && text[tokens[stop].Start] is ',' or ';' or ':' or '—' or '"' or '”')
            && !joiners.Contains(tokens[stop])
            && !conjunctions.Contains(tokens[stop])
            && !relatives.Contains(tokens[stop])
        )
        {
            stop++;
        }

        bool opens = IsVerb(text, tokens[conjunction + 1]) || Has(tokens, conjunction + 1, Math.Min(stop, conjunction + 4), IsFigure);
        return opens
            && (Has(tokens, start, conjunction, IsFigure) || HasOwnSubject(tokens, conjunction + 1, stop))
            && Has(tokens, conjunction + 1, stop, IsFigure)
            && Has(tokens, start, conjunction, t => IsVerb(text, t))
            && Has(tokens, conjunction + 1, stop, t => IsVerb(text, t));
    }

    /// <summary>
    /// "… and more than 50 were taken": a figure with a finite verb of its own begins a statement whatever stands before.
    /// </summary>
    private bool HasOwnSubject(Token[] tokens, int start, int stop)
    {
        int verb = start;
        while (verb < stop && verb - start <= LongestSubject && !finites.Contains(tokens[verb]))
        {
            verb++;
        }

        return verb < stop && finites.Contains(tokens[verb]) && Has(tokens, start, verb, IsFigure);
    }

    private static bool Has(Token[] tokens, int start, int end, Func<Token, bool> test)
    {
        for (int i = start; i < end; i++)
        {
            if (test(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A short bracket says what stands before it in another way, and all of the clause is about it: "€3 billion ($3.2 billion)
    /// offer"; but "(three of them children)" is of a part.
    /// </summary>
    private bool IsEquivalent(Token[] tokens, int start, int end) =>
        end - start <= LongestEquivalent && !Has(tokens, start, end, t => parts.Contains(t) || conjunctions.Contains(t));

    private bool IsFigure(Token token) => token.Kind == TokenKind.Number || figures.Contains(token);

    private bool IsVerb(string text, Token token) =>
        token.Kind == TokenKind.Word
        && char.IsLower(text[token.Start])
        && (
            irregularVerbs.Contains(token)
            || (token.Length > 4 && text.AsSpan(token.Start, token.Length) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'])
        );

    /// <summary>
    /// Where the first verb stands: what is before it is the subject, which a second statement shares. A subject that is
    /// counted itself, as in "24 were killed", is not shared.
    /// </summary>
    private int SubjectEnd(string text, Token[] tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsFigure(tokens[i]))
            {
                return start;
            }

            if (IsVerb(text, tokens[i]))
            {
                return i;
            }
        }

        return start;
    }

    private Insertion AtComma(
        string text,
        Token[] tokens,
        int next,
        ClauseBuilder builder,
        Insertion insertion,
        bool opened,
        TokenRange sentence
    )
    {
        Token word = tokens[next];
        bool addition = additions.Contains(word) && next + 1 < tokens.Length && subjects.Contains(tokens[next + 1]);
        if (!opened && joiners.Contains(word) && IsAside(text, tokens, next, builder.Start, sentence))
        {
            builder.StartDependent(next);
            return Insertion.Comma;
        }

        if (!opened && joiners.Contains(word))
        {
            return StartContrast(text, tokens, next, builder, sentence) ? Insertion.None : insertion;
        }

        if (addition || opened || text[word.Start] is '"' or '“' or '‘' or '„' or '«' or '`')
        {
            builder.StartClause(next);
            return Insertion.None;
        }

        if (relatives.Contains(word) || IsParticiple(text, word))
        {
            builder.StartDependent(
                next,
                pronouns.Contains(word) ? ClauseKind.Relative
                    : relatives.Contains(word) ? ClauseKind.Dependent
                    : ClauseKind.Participle
            );
            return Insertion.Comma;
        }

        if (insertion == Insertion.Comma)
        {
            builder.Resume(next);
            return Insertion.None;
        }

        return insertion;
    }

    /// <summary>
    /// "Ann Example, though tired, fell": between two commas, and neither what stands before nor the aside is a statement.
    /// </summary>
    private bool IsAside(string text, Token[] tokens, int joiner, int start, TokenRange sentence)
    {
        int close = joiner + 1;
        while (close < sentence.End && text[tokens[close].Start] != ',')
        {
            close++;
        }

        return close < sentence.End - 1
            && !contrasts.HasVerb(text, tokens, start, joiner)
            && !contrasts.HasSubject(text, tokens, joiner + 1, close);
    }

    /// <summary>
    /// Begins the clause of a "but": with its own subject a statement; without one it shares the subject of the verb before it
    /// ("slipped but held on"); where there is no such verb, nothing begins ("from Westport but living in Eastport"), and false is told.
    /// </summary>
    private bool StartContrast(string text, Token[] tokens, int joiner, ClauseBuilder builder, TokenRange sentence)
    {
        bool shares =
            contrasts.Contains(tokens[joiner])
            && joiner + 1 < sentence.End
            && !contrasts.HasSubject(text, tokens, joiner + 1, sentence.End);
        if (!shares || (contrasts.HasVerb(text, tokens, builder.Start, joiner) && contrasts.IsSubject(text, tokens[joiner + 1])))
        {
            builder.StartClause(joiner);
            return true;
        }

        if (!contrasts.HasVerb(text, tokens, builder.Start, joiner))
        {
            return false;
        }

        builder.StartStatement(joiner, SubjectEnd(text, tokens, builder.Start, joiner));
        return true;
    }

    private static Insertion Toggle(ClauseBuilder builder, Insertion now, Insertion kind, int next)
    {
        if (now == kind)
        {
            builder.Resume(next);
            return Insertion.None;
        }

        builder.StartDependent(next);
        return kind;
    }

    private bool IsParticiple(string text, Token word) =>
        word.Kind == TokenKind.Word
        && word.Length > 5
        && char.IsLower(text[word.Start])
        && text.AsSpan(word.Start, word.Length).EndsWith("ing", StringComparison.Ordinal)
        && !notParticiples.Contains(word);

    /// <summary>A dash that parts words: an em dash, or a shorter one with spaces around it.</summary>
    private static bool IsDash(string text, Token[] tokens, int i)
    {
        Token token = tokens[i];
        return token.Kind == TokenKind.Mark
            && (
                text[token.Start] == '—'
                || (
                    text[token.Start] is '–' or '-'
                    && token.Start > 0
                    && char.IsWhiteSpace(text[token.Start - 1])
                    && token.End < text.Length
                    && (char.IsWhiteSpace(text[token.End]) || text[token.End] == '-')
                )
            );
    }

    /// <summary>A closing quotation mark after a comma or the end of a sentence: the speech is over, who said it follows.</summary>
    private static bool IsEndOfSpeech(string text, Token[] tokens, int i, TokenRange sentence) =>
        i > sentence.Start
        && tokens[i].Kind == TokenKind.Mark
        && (text[tokens[i].Start] is '"' or '”' or '’' or '»' or '“' || tokens[i].Length == 2)
        && tokens[i].Start == tokens[i - 1].End
        && text[tokens[i].Start - 1] is ',' or '.' or '!' or '?' or '…';
}
