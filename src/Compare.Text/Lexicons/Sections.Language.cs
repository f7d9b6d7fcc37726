namespace Compare.Text.Lexicons;

/// <content>Sentences, clauses and word forms.</content>
internal static partial class Sections
{
    public static readonly ListSection Abbreviations = List("A full stop after one of these does not end the sentence.");
    public static readonly ListSection AbbreviationsInCapitals = List(
        "The same of words that are others where they are written small: \"Springfield, Ill.\"."
    );
    public static readonly ListSection AbbreviationsBeforeFigures = List(
        "A full stop after one of these does not end the sentence where a figure stands behind it: \"(pop. 120,000)\"."
    );
    public static readonly ListSection LetteredThings = List("With a letter behind them they are no person's name: \"it was plan B.\".");
    public static readonly ListSection SentenceStarters = List(
        "Words that begin a new sentence when they follow an initialism with a capital (\"in the U.S. The …\")."
    );
    public static readonly ListSection ClauseJoiners = List("Begin a statement of their own, with or without a comma before them.");
    public static readonly ListSection ClauseContrasts = List(
        "Of the joiners, those that go on with the same subject where none of its own stands behind: \"slipped but held on\"."
    );
    public static readonly ListSection ClauseAdverbs = List("May stand before the verb or the subject behind a contrast.");
    public static readonly ListSection ClauseAuxiliaries = List("Verbs that make a statement of what stands behind a contrast.");
    public static readonly ListSection ClauseOpeners = List("At the head of a sentence they open a clause that ends at the first comma.");
    public static readonly ListSection ClauseRelatives = List("After a comma they open a clause that hangs on the one before it.");
    public static readonly ListSection RelativePronouns = List(
        "Of the clause relatives, what says something of the word right before the comma."
    );
    public static readonly ListSection ClauseAdditions = List(
        "After a comma and before one of the clause subjects, they begin a statement of their own."
    );
    public static readonly ListSection ClauseSubjects = List("Behind an addition they are the subject of a new statement: \"and he\".");
    public static readonly ListSection FiniteHelpers = List(
        "With a figure before them they make a statement: \"and more than 50 were taken\"."
    );
    public static readonly ListSection Conjunctions = List(
        "Join two statements: \"killed 24 people and injured 249\", \"12 died as 300 marched\"."
    );
    public static readonly ListSection NotParticiples = List("Words in -ing that open no participle clause after a comma.");
    public static readonly TableSection SpellingEndings = Table(
        "British endings of words in their base form, behind three letters or more, with the American ones.",
        Meaning.Forms
    );
    public static readonly TableSection SpellingWords = Table(
        "Words with two spellings of their own, from British to American.",
        Meaning.Forms
    );
    public static readonly TableSection SameWords = Table(
        "What is written in two ways in this form only: a tyre is not tired, and an abbreviation has no plural.",
        Meaning.Forms
    );
    public static readonly TableSection IrregularForms = Table("Forms that do not follow the rule, apart by spaces.", Meaning.Forms);
    public static readonly TableSection IrregularPlurals = Table(
        "Nouns whose plural does not follow the rule, alone or at the end of another: policemen.",
        Meaning.Forms
    );

    public static readonly TableSection PluralEndings = Table("Endings of nouns and of their plurals.", Meaning.Forms);
    public static readonly ListSection Uninflected = List(
        "Words that have no other forms, or whose looked-for forms would be other words."
    );
}
