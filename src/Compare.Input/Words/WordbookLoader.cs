using Compare.Input.Rules;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Words;

/// <summary>
/// Reads a file of words: sections of keys, each with a text or with one for <c>one</c> and one for <c>other</c>. The English
/// file that travels inside the program says which keys there are and which placeholders each has; any other file has the same.
/// </summary>
public static class WordbookLoader
{
    /// <summary>The language whose words are always there.</summary>
    public const string English = "en";

    private static readonly Lazy<Dictionary<string, Wording>> Known = new(ReadEnglish);
    private static readonly Lazy<Wordbook> Default = new(() => new Wordbook(Known.Value));

    /// <summary>The English words that travel inside the program.</summary>
    public static Wordbook LoadDefault() => Default.Value;

    /// <summary>The words of a language that travel inside the program; null where there are none for it.</summary>
    /// <param name="language">A language tag; only its first part is looked at ("de" of "de-AT").</param>
    public static Wordbook? LoadBuiltIn(string language, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(language);
        string resource = Resource(language.Split('-')[0].ToLowerInvariant());
        return Text(resource) is { } text ? Load(resource, text, faults) : null;
    }

    /// <summary>Reads a file; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Wordbook? LoadFile(string path, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        (string? text, Diagnostic? fault) = RuleFile.Read(path, path.Replace('\\', '/'));
        if (text is not null)
        {
            return Load(path.Replace('\\', '/'), text, faults);
        }

        faults.Add(fault!);
        return null;
    }

    /// <summary>Reads a file's text; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Wordbook? Load(string path, string text, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var source = new YamlSource(path, text);
        Dictionary<string, Wording> texts = new WordsReader(source, Known.Value).Read();
        foreach (Diagnostic fault in source.Diagnostics)
        {
            faults.Add(fault);
        }

        return source.HasErrors ? null : new Wordbook(texts);
    }

    private static Dictionary<string, Wording> ReadEnglish()
    {
        string resource = Resource(English);
        var source = new YamlSource(
            resource,
            Text(resource) ?? throw new InvalidOperationException($"the program was built without {resource}")
        );
        Dictionary<string, Wording> texts = new WordsReader(source, known: null).Read();
        return source.HasErrors ? throw new InvalidOperationException(string.Join('\n', source.Diagnostics)) : texts;
    }

    private static string Resource(string language) => $"lexicons/{language}.words.yaml";

    private static string? Text(string resource)
    {
        using Stream? stream = typeof(WordbookLoader).Assembly.GetManifestResourceStream(resource);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }
}
