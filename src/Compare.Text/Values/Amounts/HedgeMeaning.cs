namespace Compare.Text.Values.Amounts;

/// <summary>What a hedge of a word list says of the figure that it goes with.</summary>
/// <param name="Included">Whether the figure itself is allowed: "at least 12" has 12, "more than 12" has not.</param>
internal readonly record struct HedgeMeaning(Hedge Hedge, bool Included)
{
    /// <summary>Reads the name of a hedge; null of any other word, by which a phrase is told to be no hedge at all.</summary>
    public static HedgeMeaning? Parse(string text) =>
        text switch
        {
            "about" => new(Hedge.About, true),
            "nearly" => new(Hedge.Nearly, false),
            "over" => new(Hedge.Over, false),
            "at-least" => new(Hedge.AtLeast, true),
            "at-most" => new(Hedge.AtMost, true),
            "under" => new(Hedge.AtMost, false),
            "exact" => new(Hedge.Exact, true),
            _ => null,
        };
}
