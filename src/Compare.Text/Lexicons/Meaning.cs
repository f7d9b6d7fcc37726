using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Compare.Text.Lexicons;

/// <summary>What may stand as the meaning of a table's phrases, so that whoever reads the table can take it as written.</summary>
/// <param name="Pattern">A regular expression that the whole meaning matches; JSON Schema and .NET read it alike.</param>
/// <param name="Says">What to write, with an example.</param>
internal sealed record Meaning([StringSyntax(StringSyntaxAttribute.Regex)] string Pattern, string Says)
{
    private const string Units = "second|minute|hour|day|weekend|week|fortnight|month|quarter|season|half|year|decade|century";
    private const string Parts = "whole|early|middle|late|firstHalf|secondHalf|soFar|rest";
    private const string Weekdays = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";
    private const string Roles =
        "article|of|and|to|from|between|in|on|lead|determiner|owner|ago|hence|later|earlier|after|before|habit"
        + "|onward|starting|within|quarter|half|commonEra|beforeCommonEra|counted|weekOf|plural|possessive|ending|or";

    private const string Factor = @"\d{1,9}(\.\d{1,9})?(e\d{1,2})?";

    private const string SpeechStep = @"(\{(speaker|same|name|acts|doing)\}|\[[a-z_]+\]\*?|~|\^|,)";

    // Made where a list is checked by it: every run reads word lists, and patterns without backtracking take longer to make than to match.
    private readonly Lazy<Regex> regex = new(() => new Regex(Pattern, RegexOptions.CultureInvariant));

    /// <summary>Other forms of a word, apart by spaces.</summary>
    public static readonly Meaning Forms = new(@"^\S+( \S+)*$", "forms apart by spaces: arose arisen");

    /// <summary>A line of the grammar of speech.</summary>
    public static readonly Meaning SpeechLine = new(
        $"^({SpeechStep} )*says(\\[[a-z_]+\\])?( {SpeechStep})*$",
        "steps around says: {speaker}, {same}, {name}, {acts}, {doing}, [a list of this file], ~, ^ or a comma, as in \"{speaker} , "
            + "{same} , says\""
    );

    /// <summary>A name as it is to be shown.</summary>
    public static readonly Meaning Name = new(@"^\S(.*\S)?$", "a name: Reuters");

    /// <summary>A number that is not negative.</summary>
    public static readonly Meaning Number = new($"^{Factor}$", "a number: 12, 0.5 or 1e6");

    /// <summary>A whole number, negative ones included.</summary>
    public static readonly Meaning Integer = new(@"^-?\d{1,3}$", "a whole number: 2 or -1");

    /// <summary>Minutes of a day.</summary>
    public static readonly Meaning Minutes = new(@"^\d{1,4}$", "minutes from midnight: 720");

    /// <summary>A zone of time, and minutes ahead of Greenwich.</summary>
    public static readonly Meaning Zone = new(@"^\S+( -?\d{1,3})?$", "a zone, and minutes ahead of Greenwich where they are known: CET 60");

    /// <summary>The least and the greatest number.</summary>
    public static readonly Meaning Interval = new(@"^\d{1,9}\.\.\d{1,9}$", "the least and the most: 4..6");

    /// <summary>A number where one is meant, then the least and the most, which may be left open.</summary>
    public static readonly Meaning Count = new(
        @"^(\d{1,9} )?\d{1,9}\.\.(\d{1,9})?$",
        "the least and the most, a figure before them where one is meant: 3..9, 3.. or 2 2..3"
    );

    /// <summary>A unit, or how many of it.</summary>
    public static readonly Meaning Unit = new(@"^\S(.*\S)?$", "a unit, or how many of it: year or 10 year");

    /// <summary>The letters of a sign and its unit, several apart by a bar.</summary>
    public static readonly Meaning Symbol = new(
        @"^\S+ [^\s|]([^|]*[^\s|])?( \| \S+ [^\s|]([^|]*[^\s|])?)*$",
        "letters and unit, several apart by |: kB kilobyte | kb kilobit; in? inch where the letters are a word besides"
    );

    /// <summary>What a word reaches: tightly, then at a stretch.</summary>
    public static readonly Meaning Reach = new(
        $@"^[\[(]({Factor})?, ?({Factor})?[\])] [\[(]({Factor})?, ?({Factor})?[\])]$",
        "what it reaches, tightly and then at a stretch, a round bracket where an end is left out: [3, 9] [3, 11] or (1, 1.1] (1, 1.25]"
    );

    /// <summary>Words, apart by spaces.</summary>
    public static readonly Meaning Words = new(@"^\S+( \S+)*$", "words apart by spaces: edward theodore");

    /// <summary>How a figure is bounded.</summary>
    public static readonly Meaning Hedge = OneOf("about", "nearly", "over", "at-least", "at-most", "under", "exact", "none");

    /// <summary>A month by number, and whether its name is another word besides.</summary>
    public static readonly Meaning Month = new(
        "^([1-9]|1[0-2])( weak)?$",
        "the month's number, weak where the name is another word besides: 5 weak"
    );

    /// <summary>A weekday by number from Sunday, 0, and whether its name is another word besides.</summary>
    public static readonly Meaning Weekday = new(
        "^[0-6]( weak)?$",
        "the weekday's number from Sunday, 0, weak where the name is another word besides: 6 weak"
    );

    /// <summary>Units on from the present one.</summary>
    public static readonly Meaning Shift = new(
        @"^-?\d{1,3}( stretch| told)?$",
        "units on from the present one, then stretch or told where they are: -1 stretch"
    );

    /// <summary>A unit that dates are counted in, in the plural or not.</summary>
    public static readonly Meaning CalendarUnit = new($"^({Units})( plural)?$", "a unit, plural where the phrase is: week plural");

    /// <summary>A part of a time.</summary>
    public static readonly Meaning DatePart = new($"^({Parts})$", $"one of: {Parts.Replace("|", ", ", StringComparison.Ordinal)}");

    /// <summary>A part of the present unit.</summary>
    public static readonly Meaning DateCode = new($"^({Parts}) ({Units})$", "a part and a unit: late month");

    /// <summary>What the small words of dates do, several apart by commas.</summary>
    public static readonly Meaning DateRoles = new(
        $"^({Roles})(, ({Roles}))*$",
        $"some of these, apart by commas: {Roles.Replace("|", ", ", StringComparison.Ordinal)}"
    );

    /// <summary>Days, apart by spaces.</summary>
    public static readonly Meaning Dates = new(
        @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])( \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))*$",
        "days apart by spaces: 2024-03-31 2025-04-20"
    );

    /// <summary>Where a feast begins, days on from there, how many it lasts.</summary>
    public static readonly Meaning Holiday = new(
        $@"^(((\d{{4}}-)?([1-9]|1[0-2])-([1-9]|[12]\d|3[01]))|([1-9]|1[0-2])-({Weekdays})-(last-)?[1-5]|[a-z][a-z_-]*)"
            + @"( [+-]\d{1,3})?( for \d{1,3})?( weak)?$",
        "where it begins, days on, how long: 12-25, 2001-9-11, 11-thursday-4 +1, 5-monday-last-1, or a feast of feast_dates: easter -2 "
            + "for 4 weak"
    );

    /// <summary>Whether a meaning can be taken as written.</summary>
    public bool Fits(string meaning) => regex.Value.IsMatch(meaning);

    /// <summary>One of some words.</summary>
    public static Meaning OneOf(params string[] words) => new($"^({string.Join('|', words)})$", $"one of: {string.Join(", ", words)}");
}
