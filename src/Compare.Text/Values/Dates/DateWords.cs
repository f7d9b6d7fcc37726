using System.Globalization;
using Compare.Text.Lexicons;

namespace Compare.Text.Values.Dates;

/// <summary>What the small words of dates do; one word can do several things.</summary>
[Flags]
internal enum DateRole
{
    None = 0,

    /// <summary>"the".</summary>
    Article = 1,

    /// <summary>"of".</summary>
    Of = 1 << 1,

    /// <summary>Joins the ends of "between … and …".</summary>
    And = 1 << 2,

    /// <summary>Joins the ends of a period: "to", "through", "until".</summary>
    To = 1 << 3,

    /// <summary>Opens a period: "from".</summary>
    From = 1 << 4,

    /// <summary>Opens a period whose ends "and" joins.</summary>
    Between = 1 << 5,

    /// <summary>"in".</summary>
    In = 1 << 6,

    /// <summary>"on".</summary>
    On = 1 << 7,

    /// <summary>A bare year or month can follow: "in", "since", "fiscal".</summary>
    Lead = 1 << 8,

    /// <summary>A year between it and a noun is a year: "the 2004 tsunami", "its 2012 results".</summary>
    Determiner = 1 << 9,

    /// <summary>Somebody's: "his early 30s" is an age.</summary>
    Owner = 1 << 10,

    /// <summary>After a count: so long before the reference ("ago").</summary>
    Ago = 1 << 11,

    /// <summary>After a count: so long after the reference ("from now").</summary>
    Hence = 1 << 12,

    /// <summary>After a count: so long after what was told last ("later").</summary>
    Later = 1 << 13,

    /// <summary>After a count: so long before what was told last ("earlier").</summary>
    Earlier = 1 << 14,

    /// <summary>Between a count and a date: "two days after Easter".</summary>
    After = 1 << 15,

    /// <summary>Between a count and a date: "two days before Easter".</summary>
    Before = 1 << 16,

    /// <summary>Makes a weekday a habit: "every Tuesday".</summary>
    Habit = 1 << 17,

    /// <summary>After a bounded date: "from 2018 on".</summary>
    Onward = 1 << 18,

    /// <summary>After a length: it begins on the date that follows ("two weeks starting May 20").</summary>
    Starting = 1 << 20,

    /// <summary>Before a count: at most so long from the reference.</summary>
    Within = 1 << 19,

    /// <summary>The letter before a quarter's number.</summary>
    Quarter = 1 << 21,

    /// <summary>The letter before a half year's number.</summary>
    Half = 1 << 22,

    /// <summary>After a year: of the common era.</summary>
    CommonEra = 1 << 23,

    /// <summary>After a year: before the common era, where the calendar of days does not reach.</summary>
    BeforeCommonEra = 1 << 24,

    /// <summary>What is counted in people or things after a number: "2000 troops" is no year.</summary>
    Counted = 1 << 25,

    /// <summary>"week of", "week starting".</summary>
    WeekOf = 1 << 26,

    /// <summary>"-s" after a year's digits.</summary>
    Plural = 1 << 27,

    /// <summary>"'s".</summary>
    Possessive = 1 << 28,

    /// <summary>After a length: it ends on the date that follows ("the six months ended 31 March").</summary>
    Ending = 1 << 29,

    /// <summary>Between alternatives.</summary>
    Or = 1 << 30,
}

/// <summary>A month or weekday by name.</summary>
/// <param name="Weak">It means something else too ("May", "Sat").</param>
/// <param name="Short">It is shorter than its full name, so that a full stop can belong to it.</param>
internal readonly record struct CalendarName(int Number, bool Weak, bool Short);

/// <summary>A unit, in the plural or not.</summary>
internal readonly record struct UnitWord(CalendarUnit Unit, bool Plural);

/// <summary>Units on from the current one: -1 for "last".</summary>
/// <param name="Stretch">With "the" it is a stretch of time up to now, no calendar unit ("the past year").</param>
/// <param name="FromTold">Counts from the date that the text told last ("the following week").</param>
internal readonly record struct ShiftWord(int By, bool Stretch, bool FromTold);

/// <summary>Initials for a part of the present unit: "EOM".</summary>
internal readonly record struct PeriodCode(TimePart Part, CalendarUnit Unit);

/// <summary>The words that dates are made of, from the lexicon.</summary>
internal sealed class DateWords
{
    private readonly HashSet<string> pastEndings;

    public DateWords(Lexicon lexicon, Vocabulary vocabulary)
    {
        Months = CalendarBounds(Sections.Months);
        Weekdays = CalendarBounds(Sections.Weekdays);
        WeekdayCounts = CalendarBounds(Sections.WeekdayPlurals);
        Seasons = Table(Sections.Seasons, Integer);
        Units = Table(Sections.DateUnits, meaning => new UnitWord(
            Enumerated<CalendarUnit>(meaning.Split(' ')[0]),
            meaning.EndsWith("plural", StringComparison.Ordinal)
        ));
        Shifts = Table(Sections.DateShifts, meaning => new ShiftWord(
            Number(meaning),
            meaning.EndsWith("stretch", StringComparison.Ordinal),
            meaning.EndsWith("told", StringComparison.Ordinal)
        ));
        NamedDays = Table(Sections.NamedDays, Integer);
        Parts = Table(Sections.DateParts, Enumerated<TimePart>);
        Codes = Table(Sections.DateCodes, meaning => new PeriodCode(
            Enumerated<TimePart>(meaning.Split(' ')[0]),
            Enumerated<CalendarUnit>(meaning.Split(' ')[1])
        ));
        Closest = PhraseTable.Of(vocabulary, lexicon[Sections.Closest]);
        Bounds = Table(Sections.DateBounds, Enumerated<DateBound>);
        Decades = Table(Sections.DecadeNames, Integer);
        Counts = Table(Sections.DateCounts, Integer);
        Ranks = Table(Sections.DateRanks, Integer);
        PersonVerbs = PhraseTable.Of(vocabulary, lexicon[Sections.PersonVerbs]);
        DayParts = PhraseTable.Of(vocabulary, lexicon[Sections.DayParts]);
        Comparisons = PhraseTable.Of(vocabulary, lexicon[Sections.DateComparisons]);
        Speech = lexicon.Grammar.Words;
        Cues = Table(Sections.TenseCues, Enumerated<Direction>);
        WorkingDays = PhraseTable.Of(vocabulary, lexicon[Sections.WorkingDays]);
        Presents = PhraseTable.Of(vocabulary, lexicon[Sections.PresentDays]);
        YearZeros = PhraseTable.Of(vocabulary, lexicon[Sections.YearZeros]);
        FiscalLetters = PhraseTable.Of(vocabulary, lexicon[Sections.FiscalLetters]);
        Business = PhraseTable.Of(vocabulary, lexicon[Sections.QuarterWords]);
        Fiscal = PhraseTable.Of(vocabulary, lexicon[Sections.FiscalYears]);
        Ahead = PhraseTable.Of(vocabulary, lexicon[Sections.DateDeadlines]);
        Relatives = PhraseTable.Of(vocabulary, lexicon[Sections.RelativeWords]);
        Holidays = Table(Sections.Holidays, rule => Holiday.Parse(rule, lexicon[Sections.FeastDates]));
        NotDates = PhraseTable.Of(vocabulary, lexicon[Sections.NotDates]);
        Roles = Table(Sections.DateRoles, Enumerated<DateRole>);
        pastEndings = [.. lexicon[Sections.PastEndings]];

        PhraseTable<CalendarName> CalendarBounds(TableSection section)
        {
            Dictionary<int, int> longest = lexicon[section]
                .GroupBy(e => Number(e.Value))
                .ToDictionary(g => g.Key, g => g.Max(e => e.Key.Length));
            return new PhraseTable<CalendarName>(
                vocabulary,
                lexicon[section]
                    .Select(e =>
                        KeyValuePair.Create(
                            e.Key,
                            new CalendarName(
                                Number(e.Value),
                                e.Value.EndsWith("weak", StringComparison.Ordinal),
                                e.Key.Length < longest[Number(e.Value)]
                            )
                        )
                    )
            );
        }

        PhraseTable<T> Table<T>(TableSection section, Func<string, T> read) => PhraseTable.Of(vocabulary, lexicon[section], read);
    }

    public PhraseTable<CalendarName> Months { get; }

    /// <summary>Sunday is 0.</summary>
    public PhraseTable<CalendarName> Weekdays { get; }

    /// <summary>Weekdays as they are counted: "three Fridays from now".</summary>
    public PhraseTable<CalendarName> WeekdayCounts { get; }

    /// <summary>Spring is 1.</summary>
    public PhraseTable<int> Seasons { get; }

    public PhraseTable<UnitWord> Units { get; }

    public PhraseTable<ShiftWord> Shifts { get; }

    /// <summary>Days on from the reference: -1 for "yesterday".</summary>
    public PhraseTable<int> NamedDays { get; }

    public PhraseTable<TimePart> Parts { get; }

    public PhraseTable<PeriodCode> Codes { get; }

    /// <summary>Before the one of many days that is next to another: "the closest Monday to Oct 5".</summary>
    public PhraseTable<bool> Closest { get; }

    public PhraseTable<DateBound> Bounds { get; }

    /// <summary>The first year within its century: 90 for "nineties".</summary>
    public PhraseTable<int> Decades { get; }

    /// <summary>How many a loose count is read as: 3 for "a few".</summary>
    public PhraseTable<int> Counts { get; }

    /// <summary>The first or the last of a longer time: 1 for "opening", -1 for "final".</summary>
    public PhraseTable<int> Ranks { get; }

    /// <summary>Before a month that is somebody's name.</summary>
    public PhraseTable<bool> PersonVerbs { get; }

    /// <summary>"night", after a weekday.</summary>
    public PhraseTable<bool> DayParts { get; }

    /// <summary>Before a date they set no day to come.</summary>
    public PhraseTable<bool> Comparisons { get; }

    public PartsOfSpeech Speech { get; }

    public PhraseTable<Direction> Cues { get; }

    /// <summary>Days that weekends are no part of.</summary>
    public PhraseTable<bool> WorkingDays { get; }

    /// <summary>After "from … to": the day of the article.</summary>
    public PhraseTable<bool> Presents { get; }

    /// <summary>The nought of a year that is read out: "nineteen oh five".</summary>
    public PhraseTable<bool> YearZeros { get; }

    /// <summary>Right before the digits of a business year: "FY22".</summary>
    public PhraseTable<bool> FiscalLetters { get; }

    /// <summary>What is told by the quarter of a year, so that a quarter near it is none of a match.</summary>
    public PhraseTable<bool> Business { get; }

    /// <summary>Before a year that need not be the calendar's.</summary>
    public PhraseTable<bool> Fiscal { get; }

    /// <summary>Before a date, or first in its words, they make it a deadline or a beginning.</summary>
    public PhraseTable<bool> Ahead { get; }

    /// <summary>What opens a clause that hangs on a noun.</summary>
    public PhraseTable<bool> Relatives { get; }

    public PhraseTable<Holiday> Holidays { get; }

    /// <summary>Names that a date word is part of.</summary>
    public PhraseTable<bool> NotDates { get; }

    /// <summary>What the small words do.</summary>
    public PhraseTable<DateRole> Roles { get; }

    /// <summary>The phrase at <paramref name="i"/> does one of these things; <paramref name="next"/> is past it.</summary>
    public bool Has(in Passage passage, int i, DateRole wanted, out int next) =>
        Roles.TryMatch(passage, i, out DateRole role, out next) && (role & wanted) != 0;

    public bool Has(in Passage passage, int i, DateRole wanted) => Has(passage, i, wanted, out _);

    /// <summary>A phrase that ends right before <paramref name="end"/> does one of these things.</summary>
    public bool HasBefore(in Passage passage, int end, DateRole wanted, out int start) =>
        Roles.TryMatchBefore(passage, end, out DateRole role, out start) && (role & wanted) != 0;

    /// <summary>A word with the ending of a past tense.</summary>
    public bool IsPastForm(ReadOnlySpan<char> word)
    {
        foreach (string ending in pastEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(string meaning) => Integer(meaning.Split(' ')[0]);

    private static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static T Enumerated<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text, ignoreCase: true);
}
