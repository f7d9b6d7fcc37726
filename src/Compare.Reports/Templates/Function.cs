namespace Compare.Reports.Templates;

/// <summary>A function that a value is piped through; <see cref="Arguments"/> is how many it takes beside that value.</summary>
internal sealed record Function(string Name, int Arguments, Function.Body Apply)
{
    /// <summary>The work: a value and its arguments give a value; <paramref name="fault"/> locates a complaint.</summary>
    public delegate object? Body(object? input, object?[] arguments, Func<string, TemplateException> fault);

    /// <summary>All functions by name. Those with a dot are Scriban's, the others ours.</summary>
    public static readonly IReadOnlyDictionary<string, Function> All = new Function[]
    {
        new("array.size", 0, static (input, _, fault) => List(input, fault).Count),
        new("array.first", 0, static (input, _, fault) => List(input, fault) is [var first, ..] ? first : null),
        new("array.last", 0, static (input, _, fault) => List(input, fault) is [.., var last] ? last : null),
        new("array.join", 1, static (input, arguments, fault) => Join(List(input, fault), Text(arguments[0], fault), fault)),
        new("string.size", 0, static (input, _, fault) => Text(input, fault).Length),
        new("string.upcase", 0, static (input, _, fault) => Text(input, fault).ToUpperInvariant()),
        new("string.downcase", 0, static (input, _, fault) => Text(input, fault).ToLowerInvariant()),
        new("string.replace", 2, static (input, arguments, fault) => Replace(Text(input, fault), Text(arguments[0], fault), Text(arguments[1], fault), fault)),
        new("html.url_encode", 0, static (input, _, fault) => Uri.EscapeDataString(Text(input, fault))),
        new("safe_url", 0, static (input, _, fault) => SafeUrl.Of(Text(input, fault))),
    }.ToDictionary(function => function.Name, StringComparer.Ordinal);

    private static IReadOnlyList<object?> List(object? value, Func<string, TemplateException> fault) =>
        value as IReadOnlyList<object?> ?? throw fault($"the function needs a list; this is {Values.Kind(value)}");

    private static string Text(object? value, Func<string, TemplateException> fault) =>
        Values.Text(value) ?? throw fault($"the function needs a text; this is {Values.Kind(value)}");

    private static string Join(IReadOnlyList<object?> list, string separator, Func<string, TemplateException> fault)
    {
        List<string> texts = [.. list.Select(item => Text(item, fault))];
        return texts.Sum(text => (long)text.Length + separator.Length) <= Values.LongestText ? string.Join(separator, texts) : throw TooLong(fault);
    }

    private static string Replace(string text, string what, string with, Func<string, TemplateException> fault)
    {
        if (what.Length == 0)
        {
            throw fault("'string.replace' needs a text to look for; this one is empty");
        }

        return text.Length + ((long)text.Length / what.Length * with.Length) <= Values.LongestText
            ? text.Replace(what, with, StringComparison.Ordinal)
            : throw TooLong(fault);
    }

    private static TemplateException TooLong(Func<string, TemplateException> fault) => fault($"the text is longer than {Values.LongestText} characters");
}
