using Compare.Text.Language;

namespace Compare.Text.Mentions;

/// <summary>The words that tell what a time is the time of.</summary>
internal sealed class TimeWords(GrammarWords words)
{
    public WordSet Be { get; } = words.Be;

    public WordSet Of { get; } = words.List("of");

    /// <summary>Words that begin a clause of the same time: "when".</summary>
    public WordSet Simultaneous { get; } = words.List("simultaneous");

    /// <summary>Prepositions behind which another time is told: "after the collapse".</summary>
    public WordSet Apart { get; } = words.List("apart");

    /// <summary>Prepositions that hang one noun on another: "the inquiry into the collapse".</summary>
    public WordSet Complement { get; } = words.List("complement");

    /// <summary>Nouns whose time is that of what hangs on them: "the day of the collapse".</summary>
    public WordSet TimeOf { get; } = words.List("time_of");

    /// <summary>Behind a duration they make it a distance in time: "later".</summary>
    public WordSet Ago { get; } = words.List("ago");

    public WordSet Possessive { get; } = words.List("possessive");
}
