using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Bounds;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Dates;

/// <summary>The rules of <see cref="DateGrammar"/>, by what a date begins with.</summary>
[Flags]
internal enum DateForms : ushort
{
    None = 0,

    /// <summary>"Christmas".</summary>
    Feast = 1,

    /// <summary>"the third quarter", "Q3", "summer 2012", "the last Monday of May".</summary>
    Nth = 1 << 1,

    /// <summary>"yesterday".</summary>
    NamedDay = 1 << 2,

    /// <summary>"three weeks ago", "in five days".</summary>
    Counted = 1 << 3,

    /// <summary>"within the next two days".</summary>
    Within = 1 << 4,

    /// <summary>"last week", "the day after Easter".</summary>
    Shifted = 1 << 5,

    /// <summary>"the closest Monday to".</summary>
    Nearest = 1 << 6,

    /// <summary>"early July", "week 31".</summary>
    Part = 1 << 7,

    /// <summary>"7/9/2018".</summary>
    Numeric = 1 << 8,

    /// <summary>"July 9", "9 July", "Monday".</summary>
    Calendar = 1 << 9,

    /// <summary>"2018", "the nineties", "year 247".</summary>
    Years = 1 << 10,

    /// <summary>"since", "from", "between".</summary>
    Bounded = 1 << 11,

    /// <summary>A day that only the other end of a period makes one: "4 to 22 July".</summary>
    Period = 1 << 12,

    /// <summary>A name that a date word is part of.</summary>
    NotDate = 1 << 13,

    /// <summary>No rule: what follows it may begin one.</summary>
    Article = 1 << 14,

    /// <summary>What may begin with a number.</summary>
    Number = Nth | Counted | Nearest | Numeric | Calendar | Years | Period,

    All = Article - 1,
}

/// <summary>
/// Tells from two tokens which rules can find a date there, an article passed over: one array look-up a token. It rules
/// out; what it leaves is for the rules to settle.
/// </summary>
internal sealed class DateLookahead
{
    private const int DigitsOfYear = 4,
        ShortestDotted = 8;

    // After the first word or number of a date that is longer than that.
    private const string EndingMarks = ",.;:!?%)\"”";

    private readonly Word[] forms;

    public DateLookahead(Vocabulary vocabulary, DateWords words, NumberWords numbers, HedgeReader hedges)
    {
        int[] quotes = [vocabulary.Add("'"), vocabulary.Add("‘")];
        forms = new Word[vocabulary.Count];
        int[] units = [.. words.Units.FirstWords],
            shifts = [.. words.Shifts.FirstWords],
            weekdays = [.. words.Weekdays.FirstWords];
        int[] figures = [.. numbers.Starts.Except(numbers.Signs)],
            counts = [.. figures, .. words.Counts.AllWords];
        int[] days = [.. numbers.BelowHundred, .. numbers.Ordinals];
        int[] yearly = [.. words.Months.FirstWords, .. words.Seasons.FirstWords, .. words.Holidays.FirstWords];
        int[] articles = Role(DateRole.Article),
            letters = Role(DateRole.Quarter | DateRole.Half);
        int[] eras = Role(DateRole.CommonEra | DateRole.BeforeCommonEra);

        Phrases(DateForms.Feast, words.Holidays);
        Phrases(DateForms.NamedDay, words.NamedDays);
        Phrases(DateForms.NotDate, words.NotDates);
        Begin(DateForms.Article | DateForms.Calendar, articles);
        Begin(DateForms.Number, days);
        Follow(DateForms.Number, [.. days, .. numbers.OrdinalEndings]);
        Begin(DateForms.Counted | DateForms.Years, figures);
        Follow(DateForms.Counted | DateForms.Years, [.. figures, .. numbers.Joints]);
        Begin(DateForms.Counted, [.. numbers.Signs, .. words.Counts.FirstWords, .. Role(DateRole.In)]);
        Follow(DateForms.Counted, [.. counts, .. units, .. words.WeekdayCounts.FirstWords]);
        Begin(DateForms.Within, Role(DateRole.Within));
        Follow(DateForms.Within, [.. counts, .. shifts, .. articles]);
        Begin(DateForms.Nth, [.. shifts, .. letters, .. words.FiscalLetters.FirstWords, .. words.Ranks.FirstWords]);
        Follow(DateForms.Nth, [.. words.Shifts.AllWords, .. units, .. weekdays, .. articles, .. letters]);
        Whole(DateForms.Nth, words.Seasons.FirstWords);
        Begin(DateForms.Shifted, [.. shifts, .. units]);
        Follow(
            DateForms.Shifted,
            [
                .. words.Shifts.AllWords,
                .. counts,
                .. units,
                .. weekdays,
                .. yearly,
                .. letters,
                .. Role(DateRole.Before | DateRole.After | DateRole.Ending | DateRole.To),
            ]
        );
        Whole(DateForms.Shifted, words.Units.FirstWordsOf(unit => unit.Unit == CalendarUnit.Weekend));
        Begin(DateForms.Nearest, words.Closest.FirstWords);
        Follow(DateForms.Nearest, [.. words.Closest.FirstWords, .. weekdays, .. yearly]);
        Whole(DateForms.Calendar, [.. words.Months.FirstWords, .. weekdays]);
        Follow(DateForms.Calendar, [.. words.Months.FirstWords, .. shifts, .. articles, .. eras, .. Role(DateRole.Of | DateRole.In)]);
        Begin(DateForms.Years, [.. units, .. quotes, .. Role(DateRole.CommonEra)]);
        Whole(DateForms.Years, words.Decades.FirstWords);
        Follow(DateForms.Years, [.. words.Decades.FirstWords, .. eras, .. Role(DateRole.Plural)]);
        Begin(DateForms.Part, [.. words.Parts.FirstWords, .. units, .. Role(DateRole.WeekOf)]);
        Whole(DateForms.Part, words.Codes.FirstWords);
        Follow(DateForms.Part, words.Roles.AllWordsOf(role => (role & DateRole.WeekOf) != 0));

        // What these begin has a date inside, hedged or not.
        int[] dates =
        [
            .. Enumerable.Range(0, forms.Length).Where(id => (forms[id].Begins | forms[id].Whole) != DateForms.None),
            .. hedges.WordsBefore,
        ];
        Follow(DateForms.Part, [.. words.Parts.AllWords, .. dates, .. Role(DateRole.Of | DateRole.In)]);
        Begin(DateForms.Bounded, [.. words.Bounds.FirstWords, .. Role(DateRole.From | DateRole.Between)]);
        Follow(DateForms.Bounded, [.. words.Bounds.AllWords, .. dates]);
        Follow(DateForms.Period, Role(DateRole.To | DateRole.And | DateRole.Or));
        forms[0] = default;

        int[] Role(DateRole wanted) => [.. words.Roles.FirstWordsOf(role => (role & wanted) != 0)];
    }

    /// <summary>The rules that can find a date at <paramref name="i"/>.</summary>
    public DateForms At(in Passage p, int i)
    {
        DateForms can = Pair(p, i);
        return (Of(p, i).Begins & DateForms.Article) != 0 ? can | Pair(p, i + 1) : can;
    }

    private DateForms Pair(in Passage p, int i)
    {
        Word first = Of(p, i);
        if (p.IsNumber(i))
        {
            first.Begins |= DateForms.Number;
            first.Whole |=
                p[i].Length == DigitsOfYear ? DateForms.Years | DateForms.Calendar | DateForms.Period
                : p[i].Length >= ShortestDotted ? DateForms.Numeric
                : p.Is(i + 1, ',') && p.IsNumber(i + 2) ? DateForms.Period
                : DateForms.None;
        }

        return first.Begins == DateForms.None ? first.Whole : first.Whole | (first.Begins & Second(p, SkipLink(p, i + 1)));
    }

    private DateForms Second(in Passage p, int i) =>
        i >= p.Count
            ? DateForms.None
            : p[i].Kind switch
            {
                TokenKind.Number => DateForms.All,
                TokenKind.Mark when !EndingMarks.Contains(p.Chars(i)[0]) => DateForms.All,
                _ => Of(p, i) is var word && (word.Begins & DateForms.Article) != 0 && IsForeign(p, i + 1) ? DateForms.None : word.Second,
            };

    /// <summary>A word that no date has: what an article before it belongs to ("by the river") is none.</summary>
    private bool IsForeign(in Passage p, int i) =>
        p.IsWord(i) && Of(p, i) is { Begins: DateForms.None, Whole: DateForms.None, Second: DateForms.None };

    private static int SkipLink(in Passage p, int i) => p.IsHyphen(i) && p.IsJoined(i) && p.IsJoined(i + 1) ? i + 1 : i;

    private Word Of(in Passage p, int i) => p.Word(i) is var word && word < forms.Length ? forms[word] : default;

    private void Phrases<T>(DateForms form, PhraseTable<T> phrases)
    {
        Begin(form, phrases.FirstWords);
        Follow(form, phrases.AllWords);
        Whole(form, phrases.Singles);
    }

    private void Begin(DateForms form, IEnumerable<int> words) => Mark(words, new Word { Begins = form });

    private void Whole(DateForms form, IEnumerable<int> words) => Mark(words, new Word { Whole = form });

    private void Follow(DateForms form, IEnumerable<int> words) => Mark(words, new Word { Second = form });

    private void Mark(IEnumerable<int> words, Word with)
    {
        foreach (int id in words)
        {
            ref Word word = ref forms[id];
            word = new Word
            {
                Begins = word.Begins | with.Begins,
                Whole = word.Whole | with.Whole,
                Second = word.Second | with.Second,
            };
        }
    }

    /// <summary>What a word does: the rules it begins, those it begins whatever follows, and those it stands second in.</summary>
    private record struct Word(DateForms Begins, DateForms Whole, DateForms Second);
}
