using Compare.Input.Yaml;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>Reads the grammar of a language, strictly: a rule that is misspelt is a message with its place.</summary>
internal static class GrammarLoader
{
    private const string DefaultResource = "lexicons/en-grammar.yaml";
    private const string WordsResource = "lexicons/parts-of-speech.tsv";

    private static readonly Lazy<Grammar> Default = new(ReadDefault);

    /// <summary>The grammar of English that travels inside the program.</summary>
    public static Grammar LoadDefault() => Default.Value;

    private static Grammar ReadDefault()
    {
        var faults = new List<Diagnostic>();
        return Load(DefaultResource, new StreamReader(Resource(DefaultResource)).ReadToEnd(), faults) is { } grammar
            ? grammar with
            {
                Words = new PartsOfSpeech(Bytes(WordsResource)),
            }
            : throw new InvalidOperationException(string.Join('\n', faults));
    }

    /// <summary>Reads a file's text; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Grammar? Load(string path, string text, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var source = new YamlSource(path, text);
        Grammar? grammar = YamlReader.Read(source) is MapNode root ? new GrammarReader(source).Read(root) : null;
        if (grammar is null && !source.HasErrors)
        {
            source.Error(0, Messages.GrammarNotMapping);
        }

        foreach (Diagnostic fault in source.Diagnostics)
        {
            faults.Add(fault);
        }

        return source.HasErrors ? null : grammar;
    }

    private static Stream Resource(string name) =>
        typeof(GrammarLoader).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"the program was built without {name}");

    private static byte[] Bytes(string name)
    {
        using Stream stream = Resource(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
