namespace Compare.Text.Lexicons;

/// <content>Nouns, names and roles.</content>
internal static partial class Sections
{
    public static readonly ListSection NameParticles = List("Lower-case words inside a name.");
    public static readonly ListSection NameStops = List(
        "Capitalised words that are no part of a name beside them: \"said on Tuesday Jane Doe would go\"."
    );
    public static readonly ListSection FunctionWords = List(
        "Words that end a noun group: what stands behind them is not counted by the figure before them."
    );
    public static readonly ListSection Negations = List("Turn a statement round.");
    public static readonly ListSection Negators = List(
        "Turn round the verb or figure that follows shortly, unless one of the exceptions stands between."
    );
    public static readonly ListSection Denials = List("Say that something is not so; what follows at once is what is denied.");
    public static readonly ListSection Nobody = List("Nobody.");
    public static readonly ListSection No = List("What before a noun says that there is none.");
    public static readonly ListSection Comparisons = List("Before \"a child\" they compare: \"as a child\".");
    public static readonly ListSection CollectiveNouns = List("Nouns that stand for many, or for none in particular.");
    public static readonly ListSection ChangeFrom = List("Before the figure that a change begins with: \"from 11 to 24\".");
    public static readonly ListSection ChangeTo = List("Before the figure that a change ends with: \"from 11 to 24\".");
    public static readonly ListSection UnderstoodNouns = List("What a figure without a noun counts: \"killing 24\".");
    public static readonly ListSection StatePrepositions = List("Behind a figure and its verb: \"24 were taken to hospital\".");
    public static readonly ListSection TollNouns = List("Lead to a figure without a noun: \"the toll rose to 24\".");
    public static readonly ListSection ReplacedCues = List("A figure by one of these is replaced by another: \"an earlier toll of 12\".");
    public static readonly ListSection FirstCues = List(
        "Before a figure they say that it was told first; one told later in the same or the next sentence replaces it."
    );
    public static readonly ListSection LaterCues = List("Before a figure they say that it was told later: it replaces one told first.");
    public static readonly ListSection BackReferences = List(
        "At the beginning or the end of a sentence they go on about what the one before tells."
    );
    public static readonly ListSection FormerCues = List("A figure shortly behind one of these is replaced by another: \"up from 12\".");
    public static readonly ListSection TotalCues = List("A figure by one of these stands for the whole.");
    public static readonly ListSection LatestCues = List(
        "In the clause of a figure or shortly before it, they make it the one that stands."
    );
    public static readonly ListSection PartCues = List("A figure by one of these is a part of one told before.");
    public static readonly ListSection ShareCues = List("Behind a figure they make it a part of one told before.");
    public static readonly ListSection AdditionCues = List("Before or behind a figure: it adds to one told before.");
    public static readonly ListSection Partitives = List(
        "Stand between a figure and what it is a part or a number of: \"three of the hostages\", \"15,000 more troops\"."
    );
    public static readonly ListSection AsOf = List("Begin a date at which a figure was right: \"by Wednesday\", \"as of 3 July\".");
    public static readonly ListSection Determiners = List("Stand before a noun.");
}
