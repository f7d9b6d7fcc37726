namespace Compare.Text.Lexicons;

/// <content>Dates.</content>
internal static partial class Sections
{
    public static readonly TableSection DateRanks = Table(
        "Before a unit of a longer time: the first, 1, or the last, -1: \"the opening quarter of 2019\".",
        Meaning.Integer
    );
    public static readonly ListSection PersonVerbs = List("Before a month that is somebody's name: \"told April\".");
    public static readonly ListSection DayParts = List("After a weekday, with a capital of its own: \"Saturday Night Fever\".");
    public static readonly ListSection DateComparisons = List("Before a date they set no day to come: \"compared to March\".");
    public static readonly TableSection Months = Table(
        "Months by number. A weak name is also another word: alone it is a month only after a word like \"in\" " + "and with a capital.",
        Meaning.Month
    );
    public static readonly TableSection Weekdays = Table("Weekdays from Sunday, 0; weak as above.", Meaning.Weekday);
    public static readonly TableSection WeekdayPlurals = Table(
        "Weekdays as they are counted (\"three Fridays from now\").",
        Meaning.Weekday
    );
    public static readonly TableSection Seasons = Table("Seasons of the north, from spring, 1.", Meaning.OneOf("1", "2", "3", "4"));
    public static readonly TableSection DateUnits = Table("Units that dates are counted and named in.", Meaning.CalendarUnit);
    public static readonly TableSection DateShifts = Table(
        "Words before a unit, weekday, month or feast, as units on from the present one; a stretch with \"the\" "
            + "runs up to now, told ones count from the date that the text told last.",
        Meaning.Shift
    );
    public static readonly TableSection NamedDays = Table("Days on from the reference.", Meaning.Integer);
    public static readonly TableSection DateParts = Table("Parts of what follows.", Meaning.DatePart);
    public static readonly TableSection DateCodes = Table("Initials for a part of the present month or year.", Meaning.DateCode);
    public static readonly ListSection Closest = List("Before a day of which there are many, and \"to\".");
    public static readonly TableSection DateBounds = Table(
        "Words before a date that make it one end of a " + "time.",
        Meaning.OneOf("after", "before", "since", "throughout", "until", "within")
    );
    public static readonly TableSection DecadeNames = Table("Decades as words, by their first year within the century.", Meaning.Integer);
    public static readonly TableSection DateCounts = Table("How many a loose count before a unit is read as.", Meaning.Integer);
    public static readonly TableSection DateRoles = Table(
        "What the small words of dates do; one word can do several things.",
        Meaning.DateRoles
    );
    public static readonly ListSection PastEndings = List("Endings of a past tense: a word with one looks back.");
    public static readonly TableSection TenseCues = Table(
        "Words that tell which way a sentence looks.",
        Meaning.OneOf("future", "past", "present", "said", "unsaid")
    );
    public static readonly ListSection NotDates = List("Names that a date word is part of.");
    public static readonly TableSection FeastDates = Table(
        "Feasts whose day the moon or another calendar sets: the day in each year; of several days the first.",
        Meaning.Dates
    );
    public static readonly TableSection Holidays = Table(
        "Feasts and named days: where they begin, days on from there, how many they last; a \"weak\" name needs a " + "capital.",
        Meaning.Holiday
    );
    public static readonly ListSection WorkingDays = List("Days that weekends are no part of.");
    public static readonly ListSection PresentDays = List("After \"from … to\": the day of the article.");
    public static readonly ListSection YearZeros = List("The nought of a year that is read out.");
    public static readonly ListSection FiscalLetters = List("Right before the digits of a business year.");
    public static readonly ListSection QuarterWords = List(
        "What is told by the quarter of a year: without one of them a quarter may be of a match."
    );
    public static readonly ListSection DateDeadlines = List(
        "Before a date they make it a deadline or a beginning, whatever the verb looks to."
    );
    public static readonly ListSection RelativeWords = List("What opens a clause that hangs on a noun.");
    public static readonly TableSection ClockHalves = Table(
        "After a time of day: minutes to add to the hour of a half day.",
        Meaning.Integer
    );
    public static readonly TableSection ClockNames = Table("Times of day by name, in minutes from midnight.", Meaning.Minutes);
    public static readonly TableSection ClockParts = Table("After an hour: minutes to add to it.", Meaning.Integer);
    public static readonly TableSection ClockHedges = Table(
        "Before a time of day, how it is bounded.",
        Meaning.OneOf("about", "after", "before", "shortly-after", "shortly-before")
    );
    public static readonly ListSection ClockLeads = List("Before digits that are then a time of day.");
    public static readonly TableSection ClockSteps = Table("Before an hour: minutes from it.", Meaning.Integer);
    public static readonly ListSection ClockHours = List("After an hour.");
    public static readonly TableSection ClockZones = Table(
        "After a time of day: the zone, and minutes ahead of Greenwich where they are known.",
        Meaning.Zone
    );
    public static readonly ListSection ClockLongHours = List("After an hour of four digits.");
}
