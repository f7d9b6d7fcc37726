namespace Compare.Text.Lexicons;

/// <content>Sentences, clauses and word forms.</content>
public static partial class Sections
{
    public static readonly ListSection Abbreviations = List("A full stop after one of these does not end the sentence.");
    public static readonly ListSection SentenceStarters = List(
        "Words that begin a new sentence when they follow an initialism with a capital (\"in the U.S. The …\").");
    public static readonly ListSection ClauseJoiners = List("Begin a statement of their own, with or without a comma before them.");
    public static readonly ListSection ClauseOpeners = List("At the head of a sentence they open a clause that ends at the first comma.");
    public static readonly ListSection ClauseRelatives = List("After a comma they open a clause that hangs on the one before it.");
    public static readonly ListSection RelativePronouns = List(
        "Of the clause relatives, what says something of the word right before the comma.");
    public static readonly ListSection ClauseAdditions = List(
        "After a comma and before one of the clause subjects, they begin a statement of their own.");
    public static readonly ListSection ClauseSubjects = List("Behind an addition they are the subject of a new statement: \"and he\".");
    public static readonly ListSection FiniteHelpers = List(
        "With a figure before them they make a statement: \"and more than 50 were taken\".");
    public static readonly ListSection Conjunctions = List(
        "Join two statements: \"killed 24 people and injured 249\", \"12 died as 300 marched\".");
    public static readonly ListSection NotParticiples = List("Words in -ing that open no participle clause after a comma.");
    public static readonly TableSection IrregularForms = Table("Forms that do not follow the rule, apart by spaces.", Meaning.Forms);
    public static readonly TableSection IrregularPlurals = Table("Nouns whose plural does not follow the rule.", Meaning.Forms);
    public static readonly ListSection Uninflected = List(
        "Words that have no other forms, or whose looked-for forms would be other words.");
}
