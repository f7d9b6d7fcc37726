namespace Compare.Reports.Templates;

/// <summary>
/// A function of templates. <paramref name="Least"/> and <paramref name="Most"/> count its arguments, of which the first may be piped
/// into it.
/// </summary>
internal sealed record Function(string Name, int Least, int Most, Function.Body Apply)
{
    /// <summary>The statement that writes a part; it is no value, and no function for <see cref="All"/>.</summary>
    public const string Include = "include";

    /// <summary>The statement that asks for a stylesheet or a script.</summary>
    public const string Use = "use";

    /// <summary>The function that says something in the language of the report.</summary>
    public const string SayName = "say";

    /// <summary>What the layout includes to have the page itself.</summary>
    public const string OwnPage = "page";

    /// <summary>The functions that let an address into a page.</summary>
    public static readonly IReadOnlySet<string> Addresses = new HashSet<string> { "safe_url", "link" };

    /// <summary>The work: arguments give a value. What it throws as <see cref="FormatException"/> is told with the place.</summary>
    public delegate object? Body(PageContext page, object?[] arguments, (string Name, object Value)[] named);

    /// <summary>All functions by name. Those with a dot are as Scriban's, the others ours.</summary>
    public static readonly IReadOnlyDictionary<string, Function> All = new Function[]
    {
        new("array.size", 1, 1, static (_, a, _) => List(a[0]).Count),
        new("array.first", 1, 1, static (_, a, _) => List(a[0]) is [var first, ..] ? first : null),
        new("array.last", 1, 1, static (_, a, _) => List(a[0]) is [.., var last] ? last : null),
        new("array.join", 2, 2, static (_, a, _) => Join(List(a[0]), Text(a[1]))),
        new("string.size", 1, 1, static (_, a, _) => Text(a[0]).Length),
        new("string.upcase", 1, 1, static (_, a, _) => Text(a[0]).ToUpperInvariant()),
        new("string.downcase", 1, 1, static (_, a, _) => Text(a[0]).ToLowerInvariant()),
        new("string.replace", 3, 3, static (_, a, _) => Replace(Text(a[0]), Text(a[1]), Text(a[2]))),
        new("html.url_encode", 1, 1, static (_, a, _) => Uri.EscapeDataString(Text(a[0]))),
        new("safe_url", 1, 1, static (_, a, _) => SafeUrl.Of(Text(a[0]))),
        new("link", 1, 1, static (page, a, _) => page.Host.Link(Text(a[0]))),
        new(SayName, 1, 2, static (page, a, named) => page.Words.Say(a.Length == 1 ? Text(a[0]) : $"{Text(a[0])}.{Text(a[1])}", named))
        {
            TakesNames = true,
        },
        new("id", 1, 1, static (page, a, _) => page.Host.Id(Text(a[0]))),
    }.ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>Whether it takes arguments by any name.</summary>
    public bool TakesNames { get; init; }

    /// <summary>How many arguments it takes, for a fault.</summary>
    public string Signature =>
        Most == 1 ? "one value"
        : Least == Most ? $"{Least} values"
        : $"{Least} or {Most} values";

    /// <summary>Whether it takes so many arguments.</summary>
    public bool Takes(int arguments) => arguments >= Least && arguments <= Most;

    private static IReadOnlyList<object?> List(object? value) =>
        value as IReadOnlyList<object?> ?? throw new FormatException($"the function needs a list; this is {Values.Kind(value)}");

    /// <summary>What is filled into words: a figure as it is, which they know how to write, and anything else as text.</summary>
    public static object Filling(object? value) => value is int or long or double ? value : Text(value);

    private static string Text(object? value) =>
        Values.Text(value) ?? throw new FormatException($"the function needs a text; this is {Values.Kind(value)}");

    private static string Join(IReadOnlyList<object?> list, string separator)
    {
        List<string> texts = [.. list.Select(Text)];
        return texts.Sum(text => (long)text.Length + separator.Length) <= Values.LongestText
            ? string.Join(separator, texts)
            : throw TooLong();
    }

    private static string Replace(string text, string what, string with)
    {
        if (what.Length == 0)
        {
            throw new FormatException("'string.replace' needs a text to look for; this one is empty");
        }

        return text.Length + ((long)text.Length / what.Length * with.Length) <= Values.LongestText
            ? text.Replace(what, with, StringComparison.Ordinal)
            : throw TooLong();
    }

    private static FormatException TooLong() => new($"the text is longer than {Values.LongestText} characters");
}
