namespace Compare.Text.Lexicons;

/// <content>What words allow where versions are set side by side.</content>
internal static partial class Sections
{
    public static readonly TableSection VagueExtents = Table(
        "What a vague word allows, in its own ones: of \"several hundred\" it is 300 to 900.",
        Meaning.Reach
    );
    public static readonly TableSection HedgeExtents = Table(
        "What a hedge allows that says how near, as multiples of its figure: \"just over 100\".",
        Meaning.Reach
    );
    public static readonly TableSection WrittenWords = Table(
        "What in a value that a rule writes by itself stands for a figure: none of a count, a teenager of ages.",
        Meaning.Name
    );
    public static readonly TableSection WrittenFrames = Table(
        "Where values of a kind stand in a sentence, for one that a rule writes by itself: for … of durations.",
        Meaning.Name
    );
    public static readonly ListSection Dozens = List("Words for a figure that is never exact.");
    public static readonly ListSection DateAbout = List("Before a date that is only about right.");
    public static readonly ListSection DateBy = List("Before a date that ends the time in which something happened.");
    public static readonly ListSection DateNotBefore = List("Before a date that something did not happen before.");
    public static readonly ListSection Nights = List("Before a day that goes on into the next.");
    public static readonly ListSection Weekends = List("Before a day of a weekend that is meant as a whole.");
    public static readonly ListSection CenturyTurns = List(
        "The years around the end of a century, which may be the last or the one before."
    );
    public static readonly ListSection FiscalYears = List("A year that need not be the calendar's.");
    public static readonly TableSection MinorUnits = Table(
        "A hundredth of a currency where the words do not say of which: the codes that it may be of.",
        Meaning.Words
    );
    public static readonly TableSection ShortNames = Table(
        "What people are called for short: the names that it can stand for.",
        Meaning.Words
    );
    public static readonly TableSection NameSounds = Table(
        "Letters of names from other alphabets that are written in two ways: what stands for both.",
        Meaning.Name
    );
    public static readonly ListSection NamesAtBirth = List("Before the name that somebody was born with.");
    public static readonly TableSection Contractions = Table(
        "What is told short, or spelt in two ways, where words of quotations are compared: what it stands for.",
        Meaning.Words
    );
}
