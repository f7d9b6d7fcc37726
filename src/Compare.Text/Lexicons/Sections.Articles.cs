namespace Compare.Text.Lexicons;

/// <content>What surrounds an article: furniture, captions, headings.</content>
internal static partial class Sections
{
    public static readonly TextSection Language = Text("The language of the lists, as a tag: en.");
    public static readonly ListSection FurnitureLines = List("Lines that consist of nothing else, apart from a closing mark.");
    public static readonly ListSection FurnitureStarts = List("What a line of furniture begins with.");
    public static readonly ListSection LinkLeads = List(
        "What stands before a bar, a dash or a colon and the headline of another story: \"read also | …\"."
    );
    public static readonly ListSection FurnitureOpeners = List("What opens the part below an article's end, where only teasers follow.");
    public static readonly ListSection FurnitureLeads = List(
        "What a line says that runs on about a link elsewhere: names stand between it and a colon (\"More from Reuters: …\")."
    );
    public static readonly ListSection StaffNotes = List("What a note about the staff says somewhere.");
    public static readonly ListSection BiographyVerbs = List("What follows the writer's name in a note about them.");
    public static readonly ListSection Bylines = List("What the writers' names follow.");
    public static readonly ListSection VideoWords = List("What stands beside a video's running time.");
    public static readonly ListSection DatelineWords = List("What stands beside the date in a line that says when an article appeared.");
    public static readonly ListSection CaptionStarts = List("What a caption or a picture's credit begins with.");
    public static readonly ListSection CaptionVerbs = List("What people and things in pictures do, in the present tense.");
    public static readonly ListSection PictureAgencies = List("Whom pictures are credited to.");
    public static readonly ListSection PictureWords = List("Words that a picture's credit has and a sentence seldom.");
    public static readonly ListSection SmallWords = List(
        "Words that stay lower case in titles. Between names the particles of names do, too."
    );
    public static readonly ListSection NameTitles = List("Stand before a name and are no part of it.");
    public static readonly ListSection NameSuffixes = List("Stand behind a name; the last tell a father from his son.");
    public static readonly ListSection RoleWords = List("What people are called by their office.");

    public static readonly ListSection WithdrawalTexts = List("Behind an earlier version: what it is one of.");
    public static readonly ListSection WithdrawalOpeners = List(
        "Before or behind a verb of what was said, or with one shortly behind: that was an error. \"an earlier version\", \"wrongly\"."
    );
    public static readonly ListSection WithdrawalVerbs = List("Verbs of what was said in error.");
    public static readonly ListSection WithdrawalErrors = List("Say alone that what follows was said in error: \"misstated\".");
    public static readonly ListSection WithdrawalEnds = List("Behind what was said in error, before what is right.");
}
