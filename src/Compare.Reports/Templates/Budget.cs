namespace Compare.Reports.Templates;

/// <summary>
/// What rendering a page may cost. It grows with what there is to show, so that a text or an event of any size has its page, while
/// loops and parts that multiply are stopped: a template may go over the same list some times, but not once for each of its items.
/// </summary>
internal static class Budget
{
    /// <summary>Every page may cost so much, whatever it shows.</summary>
    private const long Least = 100_000_000;

    private const long ForItem = 20_000;

    private const long ForCharacter = 100;

    /// <summary>In steps, as <see cref="PageContext"/> counts them.</summary>
    public static long Steps(ModelObject model)
    {
        var (items, characters) = Size(model);
        return Least + (ForItem * items) + (ForCharacter * characters);
    }

    private static (long Items, long Characters) Size(object? value)
    {
        switch (value)
        {
            case string text:
                return (0, text.Length);
            case ModelObject members:
                return Sum(members.Select(member => member.Value));
            case IReadOnlyList<object?> list:
                return Sum(list);
            default:
                return (0, 0);
        }
    }

    private static (long Items, long Characters) Sum(IEnumerable<object?> values)
    {
        var (items, characters) = (0L, 0L);
        foreach (object? value in values)
        {
            var (inner, text) = Size(value);
            (items, characters) = (items + inner + 1, characters + text);
        }

        return (items, characters);
    }
}
