namespace Compare.Facts.Comparison;

/// <summary>Numbers from 0 that are put together into groups (union-find); the least of a group stands for it.</summary>
internal sealed class Union(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public bool Same(int a, int b) => Root(a) == Root(b);

    public void Join(int a, int b)
    {
        (int kept, int joined) = (Math.Min(Root(a), Root(b)), Math.Max(Root(a), Root(b)));
        parents[joined] = kept;
    }

    /// <summary>For every number the least of its group.</summary>
    public int[] Numbers() => [.. parents.Select((_, i) => Root(i))];

    private int Root(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }
}
