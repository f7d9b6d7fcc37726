namespace Compare.Text.Lexicons;

/// <content>Who says it.</content>
internal static partial class Sections
{
    public static readonly ListSection SpeechVerbs = List(
        "Forms of verbs that report what somebody says. Forms that are nouns too (\"claims\", \"states\", \"reports\") are left out."
    );
    public static readonly ListSection SpeechSources = List("Words that lead to the speaker: \"according to police\".");
    public static readonly ListSection SpeechCiting = List("Lead to whom a speaker has it from: \"the ministry said, citing police\".");
    public static readonly ListSection SpeechTold = List("Verbs whose object hears the statement: \"told AFP\".");
    public static readonly ListSection SpeechAddressees = List("Lead to who heard a statement: \"in an interview with AFP\".");
    public static readonly ListSection SpeechBare = List(
        "Verbs of speech after which the statement may stand without \"that\": \"officials say at least 24 people died\"."
    );
    public static readonly ListSection SpeechLead = Lines(
        "Who speaks at a verb that says something, where the statement follows. The first line that fits decides."
    );
    public static readonly ListSection SpeechTail = Lines("The same where the statement stands before the verb: \"…, said the ministry\".");
    public static readonly ListSection SpeechRelatives = List("Begin what is said of a speaker: \"a nurse who met doctors said\".");
    public static readonly ListSection SpeechAdverbs = List("May stand between a speaker and the verb.");
    public static readonly ListSection SpeechAuxiliaries = List("Verbs that may stand between a speaker and the verb: \"has said\".");
    public static readonly ListSection SpeechConjunctions = List("Join a verb of speech to what stands before it.");
    public static readonly ListSection SpeechPointers = List("No speaker begins with these where nobody is meant: \"that decision\".");
    public static readonly ListSection SpeechNobodies = List("Nouns for what cannot speak, whatever stands before them.");
    public static readonly ListSection SpeechQuestions = List(
        "Verbs of speech that state nothing: only whose words stand in quotation marks is told by them."
    );
    public static readonly ListSection SpeechObjects = List("Pronouns that do not speak.");
    public static readonly ListSection PersonalTitles = List("Stand before a person's name, or for the person.");
    public static readonly ListSection SpeechPronouns = List("Stand for a speaker named before.");
    public static readonly TableSection NewsAgencies = Table("Agencies whose reports many outlets carry, and their names.", Meaning.Name);
    public static readonly ListSection CopyrightWords = List("What a line about rights begins with.");
    public static readonly ListSection StaffBylines = List("Bylines that name no person.");
    public static readonly ListSection StatementOpeners = List("Follow a verb of speech and open what is said.");
    public static readonly ListSection SpeechInverted = List("Verbs of speech whose subject may stand behind them: \"said the minister\".");
    public static readonly ListSection PassiveVerbs = List("Before a verb of speech they turn it round: \"was told by the aide\".");
    public static readonly ListSection PassiveAgents = List("Lead to who does it in the passive: \"by the aide\".");
    public static readonly ListSection SpeakerNouns = List(
        "People and bodies who speak, where neither a name nor an article nor a plural tells."
    );
    public static readonly ListSection SpeakerJoins = List("Join the parts of a noun group: \"head of the agency\".");
    public static readonly ListSection SpeakerPlaces = List("Lead to where a speaker is: \"a doctor at the clinic\".");
    public static readonly ListSection SpeakerPosts = List(
        "Lead from a title to where it is held, before the name: \"special envoy to Norway Ann Sample\"."
    );
    public static readonly ListSection SpeakerBodies = List(
        "Bodies whose name goes on behind \"of the\": \"the Office of the Chief Inspector\"."
    );
    public static readonly ListSection SpeechComplements = List(
        "Follow a verb of speech that reports what comes next: \"said that\", \"told reporters\"."
    );
}
