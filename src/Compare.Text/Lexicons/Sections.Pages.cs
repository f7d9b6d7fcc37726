namespace Compare.Text.Lexicons;

/// <content>How web pages name their parts, and what they say of the article on them.</content>
internal static partial class Sections
{
    public static readonly ListSection PageFurniture = List(
        "Words in the names (class, id) of a web page's parts that stand around an article; two words with a hyphen are meant where they "
            + "stand together."
    );
    public static readonly ListSection PageLayers = List("The same of layers over a page: of consent, of an offer.");
    public static readonly ListSection PageCaptions = List("The same of captions.");
    public static readonly ListSection PagePullQuotes = List("The same of pull quotes.");
    public static readonly ListSection PageCorrections = List("The same of notes on what was corrected.");
    public static readonly ListSection PaywallPhrases = List("What a page shows in place of the rest of an article.");
    public static readonly ListSection BylineJoins = List("What stands between the names of a byline.");
    public static readonly ListSection CorrectionStarts = List("What a note begins with that says what was changed in an article.");
}
