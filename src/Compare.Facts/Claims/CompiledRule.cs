using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compare.Facts.Rules;
using Compare.Facts.Speakers;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;

namespace Compare.Facts.Claims;

/// <summary>A candidate and the conditions of the rule that it does not meet; none where it is a claim.</summary>
internal readonly record struct Trial(Candidate Candidate, Failures Failures);

/// <summary>A rule made ready to be tried on articles. Immutable once made, safe from many threads.</summary>
internal sealed class CompiledRule
{
    private readonly ICandidateSource source;
    private readonly CompiledContext context;
    private readonly ImmutableArray<PatternMatcher> patterns;
    private readonly ImmutableArray<PatternMatcher> exceptions;
    private readonly EntityMatcher? noun;
    private readonly Position nounAt;
    private readonly Limits limits;
    private readonly StandingCheck? standing;
    private readonly WordSet? bodies;
    private readonly Withdrawals withdrawals;
    private readonly Parts? parts;
    private readonly RoleMatcher? role;
    private readonly Position roleAt;
    private readonly ImmutableArray<(string Label, CompiledContext Surroundings)> scopes;
    private readonly QuoteMatcher? quote;
    private readonly bool frames;
    private readonly ImmutableArray<CompiledTerm> required;
    private readonly ImmutableArray<CompiledTerm> near;
    private readonly ImmutableArray<CompiledTerm> topic;

    /// <summary>Of which a time has to be that of one, so that the others may stand anywhere in its clause.</summary>
    private readonly ImmutableArray<CompiledTerm> verbs;

    public CompiledRule(
        FactRule rule,
        TermTable table,
        WordSets words,
        Attributor attributor,
        WrittenValues written,
        Withdrawals withdrawals
    )
    {
        Rule = rule;
        Term? of = (rule.Fact as FigureFact)?.Of;
        source = rule.Fact switch
        {
            ChoiceFact choice => new ChoiceCandidates(choice.Choices, table, words),
            NameFact name => new NameCandidates(name.Known, table, words),
            QuoteFact => new QuoteCandidates(),
            CountFact { Of: { } counted } => new CountCandidates(counted, table, words),
            _ => new QuantityCandidates(rule.Fact, words.Lexicon),
        };
        limits = new Limits(rule, written, words);
        context = new CompiledContext(rule.Find, table);
        frames = rule.Fact is FigureFact;
        Condition[] conditions = [rule.Find.Clause, rule.Find.Sentence, rule.Find.Paragraph];
        Position at = of?.At
            ?? conditions.SelectMany(c => c.All.Concat(c.Any)).FirstOrDefault()?.At
            ?? rule.Patterns.FirstOrDefault()?.At
            ?? new Position(1, 1);
        standing = rule.Fact is NameFact or QuoteFact ? null : new StandingCheck { At = at };
        bodies = rule.Fact is NameFact { Known.IsEmpty: true } ? words[Sections.BodyEndings] : null;
        this.withdrawals = withdrawals;
        patterns = [.. rule.Patterns.Select(p => new PatternMatcher(p, table, words[Sections.AdditionCues]))];
        exceptions = [.. rule.Unless.Select(p => new PatternMatcher(p, table))];
        nounAt = at;
        noun = of is null ? null : new EntityMatcher(table.Add(of), [.. context.ClauseTerms], words);
        parts = rule.Fact is CountFact ? new Parts(words) { At = at } : null;
        if (rule.Fact is NameFact { Role: { } post } named)
        {
            role = new RoleMatcher(post, known: !named.Known.IsEmpty, table, words);
            roleAt = post.At;
        }

        scopes = [.. rule.Scopes.Select(s => (s.Label, new CompiledContext(s.Surroundings, table)))];
        topic =
        [
            .. context.NearTerms,
            .. patterns.SelectMany(p => p.Terms),
            .. noun is null ? [] : new[] { noun.Noun },
            .. role is null ? [] : new[] { role.Role, role.Topic },
        ];
        verbs = [.. context.ClauseTerms, .. patterns.SelectMany(p => p.Terms)];
        near = [.. context.NearRequired];
        quote = rule.Fact is QuoteFact asked ? new QuoteMatcher(asked.Words, asked.Speaker, table, attributor) : null;
        required =
        [
            .. context.Required,
            .. noun is null or { GoesWithoutSaying: true } ? [] : new[] { noun.Noun },
            .. role is null ? [] : new[] { role.Topic },
        ];
    }

    public FactRule Rule { get; }

    /// <summary>The terms that no claim can do without and that the article does not have.</summary>
    public ImmutableArray<CompiledTerm> Missing(ReadArticle article)
    {
        int count = 0;
        foreach (CompiledTerm term in required)
        {
            count += article.Occurrences.Any(term) ? 0 : 1;
        }

        // Most rules miss some in most articles, so the list is made once and of its size.
        var missing = count == 0 ? [] : new CompiledTerm[count];
        for (int i = 0; count > 0; i++)
        {
            if (!article.Occurrences.Any(required[i]))
            {
                missing[^count--] = required[i];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(missing);
    }

    /// <summary>The candidates in the article that meet every condition, in order of place.</summary>
    public IEnumerable<Candidate> Accepted(ReadArticle article)
    {
        SentenceSet? fit = near.IsEmpty ? null : article.Occurrences.SentencesWithAll(near);
        if (fit is { IsEmpty: true })
        {
            return [];
        }

        IEnumerable<Candidate> accepted = Try(article, fit, Failures.Any).Where(t => t.Failures.Count == 0).Select(t => t.Candidate);
        accepted = role is null ? accepted : Holding([.. accepted]);
        return bodies is null ? accepted : Persons(article.Document, [.. accepted]);
    }

    /// <summary>Of names without a list those that do not end as a place or a body does, where there are any: "Central High".</summary>
    private IEnumerable<Candidate> Persons(Document document, IReadOnlyList<Candidate> names)
    {
        return names.Any(IsPerson) ? names.Where(IsPerson) : names;

        bool IsPerson(Candidate name) => !bodies!.Contains(document.Tokens[name.Tokens.End - 1]);
    }

    /// <summary>Of names those that hold the role still, where there are any.</summary>
    private static IEnumerable<Candidate> Holding(IReadOnlyList<Candidate> names) =>
        names.Any(n => !n.Ended) ? names.Where(n => !n.Ended) : names;

    /// <summary>The label of the first scope whose surroundings a value stands in; null where it stands in those of none.</summary>
    public string? ScopeOf(ReadArticle article, TokenRange value)
    {
        foreach ((string label, CompiledContext surroundings) in scopes)
        {
            var failures = new Failures(Failures.Any);
            surroundings.Check(new Surroundings(article, value, frame: null, counts: false), ref failures);
            if (failures.Count == 0)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>The candidates whose sentence has any word that the rule looks for, with what they fail, in order of place.</summary>
    public IEnumerable<Trial> Nearby(ReadArticle article) => Try(article, article.Occurrences.SentencesWithAny(topic), Failures.Several);

    /// <summary>Every candidate in the article with every condition's outcome, in order of place.</summary>
    public IEnumerable<Trial> All(ReadArticle article) => Try(article, sentences: null, Failures.Never, why: true);

    /// <summary>Whether the article has a value of the rule's kind.</summary>
    public bool HasCandidate(ReadArticle article) => source.Find(article).Count > 0;

    private IEnumerable<Trial> Try(ReadArticle article, SentenceSet? sentences, int enough, bool why = false)
    {
        IReadOnlyList<Candidate> candidates = source.Find(article);
        int[] sentenceOf = article.Document.SentenceOf;
        for (int i = 0; i < candidates.Count; i++)
        {
            TokenRange tokens = candidates[i].Tokens;
            if (
                sentences is not { } some
                || some.Any(sentenceOf[tokens.Start], sentenceOf[tokens.End - 1])
                || noun?.SubjectBefore(article, tokens) is not null
            )
            {
                yield return Try(article, candidates, i, new Failures(enough, why ? [] : null));
            }
        }
    }

    private Trial Try(ReadArticle article, IReadOnlyList<Candidate> candidates, int index, Failures failures)
    {
        bool toll = IsToll(article, candidates, index);
        Trial trial = TryAlone(article, candidates, index, failures, toll);
        if (
            parts is not null
            && !trial.Failures.Enough
            && (parts.WholeOf(article, candidates, index, Counts, noun) ?? parts.AddedTo(article, candidates, index, Counts, noun))
                is { } whole
        )
        {
            Failures all = trial.Failures;
            all.Add(new Unmet(Failure.Part, "", whole, parts.At), met: false);
            return trial with { Failures = all };
        }

        return trial;

        bool Counts(int i) => TryAlone(article, candidates, i, new Failures(Failures.Any)).Failures.Count == 0;
    }

    /// <summary>
    /// "Six people were killed, the police said, but later raised the toll to nine": the toll of what was told before in the sentence;
    /// "it was later cut to four" goes on from the sentence before, too.
    /// </summary>
    private bool IsToll(ReadArticle article, IReadOnlyList<Candidate> candidates, int index)
    {
        if (
            noun is null
            || article.Mentions.Of(candidates[index].Tokens) is not { Predicates.Length: < 2 } frame // none "killed"
            || !(frame.Revises || (noun.GoesWithoutSaying && frame.Container is not null && noun.IsToll(article, frame)))
        )
        {
            return false;
        }

        int sentence = article.Document.SentenceOf[candidates[index].Tokens.Start];
        int first = frame.Revises ? sentence - 1 : sentence;
        for (int i = index - 1; i >= 0 && article.Document.SentenceOf[candidates[i].Tokens.Start] >= first; i--)
        {
            if (TryAlone(article, candidates, i, new Failures(Failures.Any)).Failures.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static TokenRange SentencesOfToll(ReadArticle article, Candidate candidate)
    {
        TokenRange own = article.Document.SentencesAt(candidate.Tokens);
        return Surroundings.SentenceBefore(article.Document, candidate.Tokens) is { } before ? own with { Start = before.Start } : own;
    }

    /// <summary>A candidate by itself, whatever else the article tells.</summary>
    /// <param name="toll">Whether what is said of the figure is said of the one before it in the sentence.</param>
    private Trial TryAlone(ReadArticle article, IReadOnlyList<Candidate> candidates, int index, Failures failures, bool toll = false)
    {
        Candidate candidate = candidates[index];
        if (role is not null)
        {
            Candidate? beside = role.Beside(article, candidate);
            failures.Add(new Unmet(Failure.NoRole, "", role.Role.Quoted, roleAt), beside is not null);
            candidate = beside ?? candidate;
        }

        Frame? frame = frames ? article.Mentions.Of(candidate.Tokens) : null;
        TokenRange? subject = toll ? SentencesOfToll(article, candidate) : noun?.SubjectBefore(article, candidate.Tokens);
        TimeFrame? time = Rule.Fact is DateFact or TimeFact ? article.Mentions.TimeAt(candidate.Tokens) : null;
        var at = new Surroundings(article, candidate.Tokens, frame, Rule.Fact is CountFact, subject, time) { Terms = verbs };
        if (time is not null)
        {
            at = at with { IsAnchored = patterns.IsEmpty ? verbs.Any(at.HangsOn) : verbs.Any(at.HappensThen) };
        }

        context.Check(at, ref failures);
        if (quote is not null && !failures.Enough)
        {
            candidate = quote.Check(article, candidate, ref failures);
        }

        // What a sentence before says is counted there, and "a child" has its noun.
        if (noun is not null && subject is null && !candidate.Implied && !failures.Enough)
        {
            bool counts = Rule.Fact is not CountFact
                ? noun.IsOf(article, candidate.Tokens, frame)
                : frame is not null && noun.Counts(article, frame);
            failures.Add(new Unmet(Failure.CountsOther, "", noun.Noun.Quoted, nounAt), counts);
        }

        if (standing is not null && !failures.Enough)
        {
            standing.Check(article, candidate, frame, ref failures);
        }

        if (!failures.Enough && withdrawals.Cover(article, candidate.Tokens))
        {
            failures.Add(new Unmet(Failure.Unreal, "told-as-error", "", nounAt), met: false);
        }

        if (!limits.IsEmpty && !failures.Enough)
        {
            limits.Check(article, candidate, ref failures);
        }

        if (!(patterns.IsEmpty && exceptions.IsEmpty) && !failures.Enough)
        {
            var wide = new Clause([.. at.Clause]);
            var own = frame is null ? wide : new Clause(frame.Scope);
            CheckPatterns(article, candidate, (own, wide), ReachOf(article.Document, candidates, index), ref failures);
        }

        bool narrow = failures.Count == 0 && frame is not null && noun?.CountsSome(article, frame) == true;
        return new Trial(narrow ? candidate with { Narrow = true } : candidate, failures);
    }

    /// <summary>
    /// How far the gaps of patterns go: to the next figures of the clause; what an aside counts ("24 people, 10 of them crew, died") is
    /// passed over.
    /// </summary>
    private static TokenRange ReachOf(Document document, IReadOnlyList<Candidate> candidates, int index)
    {
        Clause clause = document.Clauses[document.ClauseOf[candidates[index].Tokens.Start]];
        int before = index - 1;
        while (before >= 0 && IsAside(candidates[before]))
        {
            before--;
        }

        int after = index + 1;
        while (after < candidates.Count && IsAside(candidates[after]))
        {
            after++;
        }

        return new TokenRange(
            before < 0 ? 0 : candidates[before].Tokens.End,
            after < candidates.Count ? candidates[after].Tokens.Start : document.Tokens.Length
        );

        bool IsAside(Candidate other) =>
            document.SentenceOf[other.Tokens.Start] == document.SentenceOf[candidates[index].Tokens.Start]
            && !clause.Contains(other.Tokens);
    }

    /// <param name="clause">Where words may stand that must not fit, and those that must.</param>
    private void CheckPatterns(
        ReadArticle article,
        Candidate candidate,
        (Clause Own, Clause Wide) clause,
        TokenRange reach,
        ref Failures failures
    )
    {
        (Clause own, Clause wide) = clause;
        foreach (PatternMatcher exception in exceptions)
        {
            bool fits = exception.Matches(article.Document, article.Occurrences, candidate.Tokens, reach, own);
            failures.Add(new Unmet(Failure.Fits, "", exception.Quoted, exception.Source.At), !fits);
        }

        foreach (PatternMatcher pattern in patterns)
        {
            if (pattern.Matches(article.Document, article.Occurrences, candidate.Tokens, reach, wide))
            {
                failures.Add(new Unmet(Failure.NoPattern, "", pattern.Quoted, pattern.Source.At), met: true);
                return;
            }
        }

        if (patterns.IsEmpty)
        {
            return;
        }

        PatternStop? nearest =
            failures.Outcomes is null ? null
            : patterns
                .Select(p => p.StopAt(article.Document, article.Occurrences, candidate.Tokens, reach, wide))
                .MaxBy(s => (s.Nearness, -s.Missing))
                is { Nearness: > 0 } some
                ? some
            : null;
        string more =
            nearest is null ? ""
            : patterns is [_] ? $": {nearest.Why}"
            : $"; “{nearest.Pattern.Text}” comes nearest: {nearest.Why}";
        failures.Add(
            new Unmet(Failure.NoPattern, "", $"“{patterns[0].Source.Text}”", (nearest?.Pattern ?? patterns[0].Source).At)
            {
                Patterns = patterns.Length,
                More = more,
            },
            met: false,
            nearest is null ? null : candidate.Tokens
        );
    }
}
