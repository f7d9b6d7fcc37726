namespace Compare.Text.Lexicons;

/// <content>Durations, ages, money, measures, and what figures are not.</content>
internal static partial class Sections
{
    public static readonly TableSection TimeUnits = Table(
        "Units of time: how many of which of second, minute, hour, day, week, month, year.",
        Meaning.Unit
    );
    public static readonly ListSection Long = List("After a unit of time.");
    public static readonly ListSection WholeUnits = List("Stand for one before a unit of time.");
    public static readonly ListSection TimePointers = List(
        "Before a unit of time they tell which one, not what it is like: \"last week\"."
    );
    public static readonly ListSection TimeShifts = List("After a duration that says how far from some day something is.");
    public static readonly TableSection AgesAfter = Table("After a figure.", Meaning.Unit);
    public static readonly ListSection AgesBefore = List("Before a figure.");
    public static readonly ListSection AgesAt = List(
        "Before a figure that opens a sentence or an aside, and before whoever is that old: \"At 23, Smith\", \"who, at 23, won\"."
    );
    public static readonly ListSection AgeVerbs = List("Between somebody and a figure that nothing follows: \"she is 23\".");
    public static readonly ListSection AgeTurns = List("Between somebody and a figure, after a name too: \"Smith turned 23 on Monday\".");
    public static readonly ListSection AgeDeterminers = List("Before whoever has an age: \"the driver, 42, said\".");
    public static readonly ListSection AgeNots = List("What has no age though a figure stands behind it: \"the total, 42, is\".");
    public static readonly ListSection AgedNouns = List("Who has an age, where no name says so, in the singular.");
    public static readonly ListSection AgeAdverbs = List("Between a verb and an age: \"was only 15\".");
    public static readonly ListSection AgesShared = List("Before an age that several have: \"the twins, both 12,\".");
    public static readonly ListSection AgePluralVerbs = List("Before such a word: \"are both 12\".");
    public static readonly ListSection AgeSubjects = List("Who has an age without being named.");
    public static readonly ListSection AgeFollowers = List("What may follow an age beside a mark.");
    public static readonly ListSection PlaceOpeners = List("Before a single name they make it a place: \"In Kabul, 45\".");
    public static readonly ListSection AgeOwners = List("Before a decade of somebody's life.");
    public static readonly TableSection AgeTens = Table("Decades of a life.", Meaning.Number);
    public static readonly TableSection AgeParts = Table("Parts of a decade: first and last year.", Meaning.Interval);
    public static readonly TableSection CurrencySymbols = Table("Before or after a figure; ISO 4217 code.", Meaning.Unit);
    public static readonly TableSection CurrencyCodes = Table("Before or after a figure, in capitals.", Meaning.Unit);
    public static readonly TableSection CurrenciesBefore = Table("Before a figure only.", Meaning.Unit);
    public static readonly TableSection CurrenciesAfter = Table(
        "After a figure only. Where the word does not tell which country's, the unit is the word.",
        Meaning.Unit
    );
    public static readonly TableSection CurrenciesAmbiguous = Table(
        "Money where the figure is a thousand or more and no \"of\" follows.",
        Meaning.Unit
    );
    public static readonly TableSection CurrencyParts = Table(
        "Parts of a currency: their share of it, and their name where they stand alone.",
        Meaning.Unit
    );
    public static readonly ListSection Per = List("Before what a price or a rate is for.");
    public static readonly ListSection RateNouns = List("After \"a\": what a price is for.");
    public static readonly TableSection Units = Table("After a figure, in any case.", Meaning.Unit);
    public static readonly TableSection UnitSymbols = Table(
        "After a figure, in just these letters; with a question mark, a word besides.",
        Meaning.Symbol
    );
    public static readonly TableSection UnitMarks = Table("Signs that are quotation marks besides.", Meaning.Unit);
    public static readonly TableSection UnitsBefore = Table("Before a figure.", Meaning.Unit);
    public static readonly TableSection BareUnits = Table(
        "Units that news leaves out, each with what its figures are below: \"a 6.1 quake\".",
        Meaning.Number
    );
    public static readonly TableSection UnitPowersBefore = Table(
        "What makes a length an area or a volume, before the unit.",
        Meaning.OneOf("square", "cubic")
    );
    public static readonly TableSection UnitPowersAfter = Table(
        "What makes a length an area or a volume, after the unit.",
        Meaning.OneOf("square", "cubic")
    );
    public static readonly TableSection RateTimes = Table("After \"per\", \"a\" or \"/\".", Meaning.Unit);
    public static readonly ListSection Dimensions = List("After a length.");
    public static readonly ListSection Frequencies = List("Before \"a day\": how often.");
    public static readonly ListSection ShareIn = List("Between a part and its whole: \"one in two\".");

    public static readonly ListSection ShareInEvery = List(
        "The same where what is shared stands before it: \"two users in every thousand\"."
    );
    public static readonly ListSection ShareChanges = List("Before a fraction by which something changes: \"by a third\".");
    public static readonly ListSection ShareComparisons = List("After a fraction by which something is compared: \"a third more\".");
    public static readonly ListSection ShareNots = List(
        "Right after a fraction they make it one of no whole: \"by half time\", \"up a quarter point\", \"down half a point\"."
    );
    public static readonly ListSection ShareOf = List("After a fraction of a whole.");
    public static readonly ListSection NotNumbers = List("Digits that count nothing.");
    public static readonly ListSection WebAddresses = List("Begin an address, which runs to the next space.");
    public static readonly ListSection ClockMarks = List("After a time of day.");
    public static readonly ListSection NumberedThings = List("Before a number that is a name.");
    public static readonly ListSection StreetWords = List("After a house number and a name.");
    public static readonly ListSection NumberPrefixes = List("Before a hyphen and a figure.");
    public static readonly ListSection PronounOneAfter = List("Before \"one\" as a pronoun.");
    public static readonly ListSection PronounOneBefore = List("After \"one\" as a pronoun.");
    public static readonly ListSection During = List("Hedges that before a duration say \"during\" too.");
    public static readonly ListSection BeforeDurations = List("Before a hedge that says \"during\" too, where it is one.");
    public static readonly ListSection UnitsAlsoNouns = List("Units that are nouns of another kind after \"a\": \"a bit\", \"a yard\".");
    public static readonly ListSection BoundLinks = List("Between a floor and a ceiling.");
    public static readonly ListSection ListLinks = List("Before the last of a list.");
    public static readonly ListSection DefiniteArticles = List("Before an ordinal.");
    public static readonly ListSection ChangeWords = List("Before \"from 5 to 10\", where two times are told, not a range.");
    public static readonly TableSection TimeLetters = Table(
        "Units of time as one letter, right after digits behind a larger unit: \"1h 45m\".",
        Meaning.Unit
    );
    public static readonly ListSection AgesOf = List("Before a figure: somebody of that age.");
    public static readonly TableSection CurrencyLetters = Table(
        "One letter right before digits, where they are a thousand or more.",
        Meaning.Unit
    );
    public static readonly TableSection CurrencyOwners = Table(
        "After an amount: the currency said and the one meant, \"Canadian\" dollars.",
        Meaning.Unit
    );
    public static readonly ListSection CodesAlsoWords = List("Currency codes that name something else before a small figure: \"COP28\".");
    public static readonly ListSection PaymentWords = List("Before an amount they tell that pounds and won are money.");
    public static readonly ListSection HalfOrdinals = List("Before \"half\" they make it a part of a match or a year.");
    public static readonly ListSection SeatsAndFlats = List("Before a figure with a letter: where somebody lives or sits.");
    public static readonly ListSection NumberedBehind = List("After a figure that is a name.");
    public static readonly ListSection CalibreNouns = List("After \".38\" and the like.");
    public static readonly ListSection PronounOneThat = List("Before \"one\", a pronoun unless what it counts follows.");
    public static readonly ListSection AgeSpans = List("Between \"between\" and two ages.");
    public static readonly TableSection AgeGroups = Table("Before an age in the plural: \"over-65s\".", Meaning.Hedge);
    public static readonly ListSection VagueUnits = List("Units of time that without a count are some of them.");
    public static readonly ListSection VagueUnitLeads = List("Before units of time without a count: \"it took weeks\".");
    public static readonly ListSection NumberSigns = List("Before a number that is a name, with a capital: \"No 10\".");
    public static readonly TableSection ScaleLetters = Table("A letter right before a figure with a decimal: its scale.", Meaning.Unit);
    public static readonly TableSection ScaleWords = Table("Before a figure with a decimal, where a quake is told of.", Meaning.Unit);
    public static readonly ListSection QuakeWords = List("What is measured on a scale that its words do not name.");
}
