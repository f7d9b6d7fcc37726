using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>
/// A pattern made ready to be matched around a value, or, where it has no slot, anywhere in a clause. Words must follow
/// each other directly; a gap stays within the clause, but never over another value of the same kind, so that
/// in "killed 15 and hurt 200" the pattern "kill … {value}" finds 15 only.
/// </summary>
internal sealed class PatternMatcher
{
    /// <summary>A gap reaches no further than this many tokens, however long the clause.</summary>
    private const int LongestGap = 60;

    /// <summary>How many of a value's words, at either end, may be the pattern's.</summary>
    private const int LongestEnd = 3;

    private readonly ImmutableArray<CompiledTerm?> before;
    private readonly ImmutableArray<CompiledTerm?> after;

    private readonly WordSet? additions;

    /// <param name="additions">
    /// Words that belong to a figure right before them: "24 more". Null for a pattern that must not fit: it leaves a value its
    /// first words too, so that "than {value}" does not mean "more than 24".
    /// </param>
    public PatternMatcher(Pattern pattern, TermTable table, WordSet? additions = null)
    {
        Source = pattern;
        Quoted = $"“{pattern.Text}”";
        this.additions = additions;
        int slot = pattern.Parts.TakeWhile(p => p is not PatternSlot).Count();
        before = [.. pattern.Parts.Take(slot).Reverse().Select(Step)];
        after = [.. pattern.Parts.Skip(slot + 1).Select(Step)];

        // A step without a term is a gap.
        CompiledTerm? Step(PatternPart part) => part is PatternWords words ? table.Add(words.Term) : null;
    }

    public Pattern Source { get; }

    /// <summary>As messages show it.</summary>
    public string Quoted { get; }

    /// <summary>Its words; a comma is none.</summary>
    public IEnumerable<CompiledTerm> Terms => before.Concat(after).OfType<CompiledTerm>().Where(t => t.Quoted.Any(char.IsLetterOrDigit));

    /// <summary>Whether the pattern matches with <paramref name="value"/> in its slot.</summary>
    /// <param name="reach">How far gaps go: from the end of the value of this kind before, to the start of the one after.</param>
    /// <param name="clause">Where its words may stand.</param>
    public bool Matches(Document document, Occurrences occurrences, TokenRange value, TokenRange reach, Clause clause) =>
        Before(document, occurrences, value, reach, clause).End is not null
        && After(document, occurrences, value, reach, clause).End is not null;

    /// <summary>How far the pattern fits around a value that it does not match; for those who ask why.</summary>
    public PatternStop StopAt(Document document, Occurrences occurrences, TokenRange value, TokenRange reach, Clause clause)
    {
        var scene = new PatternScene(document, occurrences, value, reach, clause);
        Walked front = Before(document, occurrences, value, reach, clause);
        Walked back = After(document, occurrences, value, reach, clause);
        int fitting = front.Taken + back.Taken;
        int missing = before.Concat(after).Count(t => t is not null) - fitting;
        int parts = Terms.Count(scene.Has) + (scene.HasPart(front, back: true) || scene.HasPart(back, back: false) ? 1 : 0);
        return new PatternStop(Source, (2 * fitting) + parts, missing, front.End is null ? scene.Before(front) : scene.Behind(back));
    }

    private Walked Before(Document document, Occurrences occurrences, TokenRange value, TokenRange reach, Clause clause) =>
        Walk(before, Fronts(document, value), p => Backward(document, occurrences, clause, p.Term, p.At, p.Gap, reach.Start));

    private Walked After(Document document, Occurrences occurrences, TokenRange value, TokenRange reach, Clause clause) =>
        Walk(after, Backs(document, value), p =>
            Forward(document, occurrences, clause, p.Term, p.At, p.Gap, p.At > reach.End ? int.MaxValue : reach.End)
        );

    /// <summary>
    /// Where what stands behind the slot may begin: behind the "more" of "24 more", and a value's last words ("$82 a share") can be the
    /// pattern's.
    /// </summary>
    private List<int> Backs(Document document, TokenRange value)
    {
        var backs = new List<int> { value.End };
        if (value.End < document.Tokens.Length && additions?.Contains(document.Tokens[value.End]) == true)
        {
            backs.Add(value.End + 1);
        }

        for (int i = value.End - 1; i > value.Start && backs.Count <= LongestEnd && document.Tokens[i].Kind == TokenKind.Word; i--)
        {
            backs.Add(i);
        }

        return backs;
    }

    /// <summary>
    /// Where what stands before the slot may end: the first words of a value ("by May", "about 24") can be the pattern's.
    /// </summary>
    private List<int> Fronts(Document document, TokenRange value)
    {
        var fronts = new List<int> { value.Start };
        for (
            int i = value.Start;
            additions is not null
                && i < value.End - 1
                && fronts.Count <= LongestEnd
                && document.Tokens[i].Kind == TokenKind.Word
                && !document.IsCapitalised(i);
            i++
        )
        {
            fronts.Add(i + 1);
        }

        return fronts;
    }

    /// <summary>All places where a pattern without a slot stands within a clause, shortest match from each start.</summary>
    public IEnumerable<TokenRange> FindAll(Document document, Occurrences occurrences)
    {
        if (before.IsEmpty || before[^1] is not { } first)
        {
            yield break;
        }

        ImmutableArray<CompiledTerm?> rest = [.. before.Reverse().Skip(1)];
        foreach (TokenRange start in occurrences.Of(first))
        {
            Clause clause = document.Clauses[document.ClauseOf[start.Start]];
            if (Walk(rest, [start.End], p => Forward(document, occurrences, clause, p.Term, p.At, p.Gap, int.MaxValue)).End is { } end)
            {
                yield return new TokenRange(start.Start, end);
            }
        }
    }

    /// <summary>
    /// Takes the steps one after the other, keeping every position reached, and gives the first of the last; no end where
    /// some step leads nowhere.
    /// </summary>
    private static Walked Walk(
        ImmutableArray<CompiledTerm?> steps,
        List<int> from,
        Func<(CompiledTerm Term, int At, bool Gap), IEnumerable<int>> step
    )
    {
        List<int> at = from;
        bool gap = false;
        int taken = 0;
        foreach (CompiledTerm? term in steps)
        {
            if (term is null)
            {
                gap = true;
                continue;
            }

            List<int> next = [.. at.SelectMany(p => step((term, p, gap))).Distinct()];
            if (next.Count == 0)
            {
                return new Walked(null, taken, at[0], term, gap);
            }

            (at, gap) = (next, false);
            taken++;
        }

        return new Walked(at.MinBy(p => Math.Abs(p - from[0])), taken, from[0], null, gap);
    }

    // Behind a figure that the pattern itself spells ("{value} of 11 … struck") a gap is not kept from passing it.
    private static List<int> Forward(
        Document document,
        Occurrences occurrences,
        Clause clause,
        CompiledTerm term,
        int at,
        bool gap,
        int limit
    )
    {
        var ends = new List<int>();
        at = gap ? at : SkipHyphens(document, at);
        foreach (
            TokenRange place in occurrences.StartingIn(
                term,
                at,
                gap ? Math.Min(at > limit ? int.MaxValue : limit, at + LongestGap) : at + 1
            )
        )
        {
            if (clause.Contains(place))
            {
                ends.Add(place.End);
            }
        }

        return ends;
    }

    private static List<int> Backward(
        Document document,
        Occurrences occurrences,
        Clause clause,
        CompiledTerm term,
        int at,
        bool gap,
        int limit
    )
    {
        var starts = new List<int>();
        at = gap ? at : SkipHyphensBack(document, at);
        foreach (TokenRange place in occurrences.StartingIn(term, Math.Max(gap && at >= limit ? limit : 0, at - LongestGap), at))
        {
            if (clause.Contains(place) && (gap ? place.End <= at : place.End == at))
            {
                starts.Add(place.Start);
            }
        }

        return starts;
    }

    private static int SkipHyphens(Document document, int at)
    {
        while (at < document.Tokens.Length && Occurrences.IsSilent(document, at))
        {
            at++;
        }

        return at;
    }

    private static int SkipHyphensBack(Document document, int at)
    {
        while (at > 0 && Occurrences.IsSilent(document, at - 1))
        {
            at--;
        }

        return at;
    }
}
