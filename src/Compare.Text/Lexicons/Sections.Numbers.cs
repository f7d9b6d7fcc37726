namespace Compare.Text.Lexicons;

/// <content>Numbers and hedges.</content>
internal static partial class Sections
{
    public static readonly TableSection Numbers = Table("Cardinals below a hundred.", Meaning.Number);
    public static readonly ListSection CountedNouns = List("After \"m\": counted in millions, never measured in metres.");
    public static readonly TableSection Magnitudes = Table("What multiplies the number before it.", Meaning.Number);
    public static readonly TableSection MagnitudeMarks = Table("What multiplies, as short marks right after digits.", Meaning.Number);
    public static readonly TableSection MagnitudeLetters = Table(
        "Marks that are magnitudes as capitals, or of money; else they may be units.",
        Meaning.Number
    );
    public static readonly TableSection Ordinals = Table("Ordinals.", Meaning.Number);
    public static readonly TableSection Fractions = Table("Parts of one, by their denominator.", Meaning.Number);
    public static readonly ListSection PluralNumbers = List(
        "Plurals among the magnitudes and fractions: without a number before them they name no figure."
    );
    public static readonly ListSection Articles = List("Stand for one before a unit or a magnitude.");
    public static readonly ListSection And = List("Links the parts of a number, a range or a list.");
    public static readonly ListSection Of = List("Between a part and its whole, a vague count and what is counted.");
    public static readonly ListSection DecimalPoint = List("Between a number and its decimals.");
    public static readonly ListSection FractionOver = List("Between the two numbers of a fraction that is read out.");
    public static readonly ListSection Minus = List("Before a negative number.");
    public static readonly ListSection NumberMarks = List("Marks that a number can begin with.");
    public static readonly ListSection OrdinalEndings = List("Right after digits.");
    public static readonly ListSection UnitStops = List(
        "Words that begin something new: none is an adjective between a figure and its unit."
    );
    public static readonly TableSection VaguePlurals = Table("Name a magnitude and no figure: at least two of them.", Meaning.Number);
    public static readonly TableSection VagueCounts = Table("A figure where one is meant, then the least and the most.", Meaning.Count);
    public static readonly TableSection HedgesBefore = Table(
        "Before a figure, how it is bounded: nearly is at most and close, none takes the hedge away.",
        Meaning.Hedge
    );
    public static readonly TableSection HedgesAfter = Table("After a figure, how it is bounded.", Meaning.Hedge);
    public static readonly ListSection RangeBetween = List("Before two figures with an \"and\".");
    public static readonly ListSection RangeFrom = List("Before two figures with a \"to\".");
    public static readonly ListSection RangeVerbs = List("Before \"from\" they tell of a range, not of a change.");
    public static readonly ListSection RangeTo = List("Between the two figures of a range.");
    public static readonly ListSection RangeOr = List("Between two figures that are close.");
    public static readonly ListSection Percent = List("After a figure.");
    public static readonly ListSection MillionNots = List("After \"m\", where it is rather a length or a race.");
    public static readonly ListSection MillionBefore = List("Before \"m\", or what it is told of: counted rather than measured.");
    public static readonly ListSection MillionAfter = List("After \"m\", where it is rather a million: \"2.6m who fled\".");
    public static readonly ListSection MillionLinks = List("Between a verb of change and a figure, or between two figures.");
    public static readonly ListSection MetreVerbs = List("Before a figure in \"m\": how far somebody or something went or reaches.");
    public static readonly ListSection MetreNouns = List("Before a figure in \"m\": what has a length.");
    public static readonly ListSection MetreAfter = List("After \"m\", where it is a metre: \"2m apart\", \"100m freestyle\".");
    public static readonly ListSection CountEndings = List("Endings of nouns that are a number of people or things: \"readership\".");
    public static readonly ListSection ToldOf = List("What a number is told of, before it.");
    public static readonly ListSection PluralVerbs = List("Verbs of more than one.");
    public static readonly TableSection SlangMagnitudes = Table(
        "What multiplies after words, where nothing follows that it could describe.",
        Meaning.Number
    );
    public static readonly ListSection RangeDownTo = List("Between the two figures of a range that falls.");
    public static readonly ListSection Tolerances = List("Before how far a figure may be off.");
    public static readonly TableSection CountAdverbs = Table("How many times.", Meaning.Number);
    public static readonly ListSection MultipleWords = List("After \"twice\": it multiplies what follows.");
    public static readonly ListSection MagnitudeNames = List("Letters that after a whole number are rather a name: \"5G\".");
}
