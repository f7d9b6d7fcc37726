namespace Compare.Text.Values.Amounts;

/// <summary>Reads the unit that follows a figure and makes an amount of the two. One reader a kind.</summary>
internal interface IUnitReader
{
    /// <summary>The words and marks that may stand first after a figure for this reader to find anything.</summary>
    IEnumerable<int> Triggers { get; }

    /// <summary>Reads a unit at token <paramref name="at"/>, right after the figure or after the "of a" of a fraction.</summary>
    /// <param name="joinAnd">What follows an "and" may belong to it: "three years and two months".</param>
    bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount);
}
