using Compare.Text.Common;
using Compare.Text.Values.Bounds;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Dates;

/// <summary>
/// Reads the date that begins at a token: recursive descent over the tokens, each rule looking a bounded number of tokens
/// ahead, so that a text costs time in proportion to its length. Each part of this type holds one family of dates.
/// </summary>
internal ref partial struct DateGrammar
{
    // "the rest of the first half of the second week of …": no sentence nests deeper.
    private const int DeepestNesting = 4;

    private readonly Passage passage;
    private readonly DateWords words;
    private readonly NumberReader numbers;
    private readonly NumberWords numberWords;
    private readonly HedgeReader hedges;
    private readonly DateLookahead lookahead;
    private readonly Reference reference;
    private int depth;

    /// <summary>What the date read last was made from.</summary>
    public Mention Last { get; private set; }

    // The rules for bounds, periods and single dates all begin by reading one date at the same place.
    private int triedAt = -1,
        triedDepth;
    private bool triedFound;
    private Mention tried;
    private DaySpan? told;
    private int lastEnd;
    private bool? hasNoCapitals;

    public DateGrammar(
        Passage passage,
        DateWords words,
        NumberReader numbers,
        NumberWords numberWords,
        HedgeReader hedges,
        DateLookahead lookahead,
        Reference reference
    )
    {
        this.passage = passage;
        this.words = words;
        this.numbers = numbers;
        this.numberWords = numberWords;
        this.hedges = hedges;
        this.lookahead = lookahead;
        this.reference = reference;
    }

    /// <summary>
    /// Reads the longest date at <paramref name="i"/>. The value is null where the words are none, or are part of a name, or
    /// name a day that does not exist or cannot be told; <paramref name="next"/> is past them all the same.
    /// </summary>
    public bool TryRead(int i, out DateRange? value, out int next)
    {
        value = null;
        next = i;
        triedAt = -1;
        DateForms can = lookahead.At(passage, i);
        if (can == DateForms.None)
        {
            return false;
        }

        if ((can & DateForms.NotDate) != 0 && words.NotDates.TryMatch(passage, i, out _, out next))
        {
            return true;
        }

        if (!TryBounded(i, out Mention mention) && !TryPeriod(i, can, out mention) && !TryDate(i, out mention))
        {
            return false;
        }

        next = mention.End;
        if (Resolve(mention) is { } days)
        {
            if (mention.Counted && hedges.TryBefore(passage, mention.Start, out Hedge hedge, out int start) && start >= lastEnd)
            {
                mention = mention with { Start = start, Hedge = hedge };
            }

            told = days;
            Last = mention;
            lastEnd = mention.End;
            var span = new TextSpan(passage[mention.Start].Start, passage[mention.End - 1].End);
            value = new DateRange(span, mention.Hedge, days.First, days.Last, mention.Precision, mention.Bound);
        }

        return true;
    }

    private DaySpan? Resolve(in Mention mention)
    {
        DaySpan? whole = mention.Days ?? mention.Fields?.Resolve(reference, Tense.Around(passage, words, mention.Start, mention.End));
        return whole is not { } days
            ? null
            : mention.Part switch
            {
                TimePart.SoFar when reference.Days is { } now => DaySpan.Between(days.First, Earlier(now.Last, days.Last)),
                TimePart.Rest when reference.Days is { } now => DaySpan.Between(now.First > days.First ? now.First : days.First, days.Last),
                TimePart.SoFar or TimePart.Rest => null,
                var part => days.Part(part),
            };
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>"since 2018", "until the end of July", "2018 onwards".</summary>
    private bool TryBounded(int i, out Mention mention)
    {
        if (words.Bounds.TryMatch(passage, i, out DateBound bound, out int next) && TryInner(next = SkipLoose(i, bound, next), out mention))
        {
            // "hit by 2004 tsunami": the year says which, the preposition is not of time.
            bool names = mention.Fields is { Year: not null, Month: null }
                ? next + 1 == mention.End && bound != DateBound.Since && !passage.IsHyphen(next - 1)
                : mention.Holiday && bound == DateBound.Until;
            bool describes =
                names
                && passage.IsWord(mention.End)
                && !passage.IsCapitalised(mention.End)
                && !numberWords.IsFunction(passage.Word(mention.End));
            mention = mention with { Start = describes ? mention.Start : i, Bound = describes ? DateBound.Within : bound };
            return true;
        }

        if (
            TryDate(words.Has(passage, i, DateRole.From, out next) ? next : i, out mention)
            && words.Has(passage, mention.End, DateRole.Onward, out int end)
        )
        {
            mention = mention with { Start = i, End = end, Bound = DateBound.Since };
            return true;
        }

        return false;
    }

    /// <summary>Past a hedge: "since at least 2017"; but "by" and "up to" can say how much ("by about 2000").</summary>
    private int SkipLoose(int i, DateBound bound, int next) =>
        passage.IsHyphen(next) ? next + 1
        : bound != DateBound.Until || (next == i + 1 && words.Has(passage, i, DateRole.To)) ? hedges.SkipLoose(passage, next)
        : next;

    private bool TryDate(int i, out Mention mention)
    {
        if (i == triedAt && depth == triedDepth)
        {
            mention = tried;
            return triedFound;
        }

        mention = default;
        if (depth >= DeepestNesting)
        {
            return false;
        }

        depth++;
        DateForms can = lookahead.At(passage, i);
        bool found =
            ((can & DateForms.Feast) != 0 && TryHoliday(i, out mention))
            || ((can & (DateForms.Counted | DateForms.Shifted | DateForms.Nth)) != 0 && TryCountedPeriod(i, out mention))
            || ((can & DateForms.Nth) != 0 && TryNth(i, out mention))
            || ((can & DateForms.NamedDay) != 0 && TryNamedDay(i, out mention))
            || ((can & (DateForms.Counted | DateForms.Within)) != 0 && TryCounted(i, out mention))
            || ((can & DateForms.Shifted) != 0 && (TryDayNextTo(i, out mention) || TryShifted(i, out mention)))
            || ((can & DateForms.Nearest) != 0 && TryNearestTo(i, out mention))
            || ((can & DateForms.Part) != 0 && TryPart(i, out mention))
            || ((can & DateForms.Numeric) != 0 && TryNumeric(i, out mention))
            || ((can & DateForms.Calendar) != 0 && TryCalendar(i, out mention))
            || ((can & DateForms.Years) != 0 && TryYears(i, out mention));
        depth--;
        (triedAt, triedDepth, triedFound, tried) = (i, depth, found, mention);
        return found;
    }

    /// <summary>A date within a larger expression, whose words vouch for it: "pre-2014".</summary>
    private bool TryInner(int i, out Mention mention)
    {
        depth++;
        bool found = TryDate(i, out mention);
        depth--;
        return found;
    }

    private int SkipArticle(int i) => words.Has(passage, i, DateRole.Article, out int next) ? next : i;

    private int Skip(int i, DateRole role) => words.Has(passage, i, role, out int next) ? next : i;

    private int SkipComma(int i) => passage.Is(i, ',') ? i + 1 : i;

    /// <summary>A noun in the plural follows, so that the number before it counts ("2000 troops").</summary>
    private bool CountsWhatFollows(int i)
    {
        if (!passage.IsWord(i) || passage.IsCapitalised(i) || numberWords.IsFunction(passage.Word(i)))
        {
            return false;
        }

        ReadOnlySpan<char> word = passage.Chars(i);
        return words.Has(passage, i, DateRole.Counted)
            || (word.Length > 3 && word[^1] == 's' && word[^2] != 's' && !words.Has(passage, i, DateRole.Onward));
    }
}
