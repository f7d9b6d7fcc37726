using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Input.Rules;
using Compare.Input.Yaml;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>
/// Reads word lists: a YAML mapping from section to a list of phrases, or to a table from phrase to meaning. A table may be
/// written from meaning to its phrases too (<c>USD: [dollar, dollars]</c>).
/// </summary>
public static class LexiconLoader
{
    private const string DefaultResource = "lexicons/en.yaml";

    /// <summary>The word lists of English that travel inside the program.</summary>
    public static Lexicon LoadDefault()
    {
        var faults = new List<Diagnostic>();
        return Load(DefaultResource, DefaultText(), faults) ?? throw new InvalidOperationException(string.Join('\n', faults));
    }

    /// <summary>Whether a file is the word lists that travel inside the program, to the letter.</summary>
    public static bool IsDefault(string path) => RuleFile.Read(path, path).Text == DefaultText();

    private static string DefaultText()
    {
        using Stream stream = typeof(LexiconLoader).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new InvalidOperationException($"the program was built without {DefaultResource}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a file; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Lexicon? LoadFile(string path, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        (string? text, Diagnostic? fault) = RuleFile.Read(path, path);
        if (text is not null)
        {
            return Load(path, text, faults);
        }

        faults.Add(fault!);
        return null;
    }

    /// <summary>Reads a file's text; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Lexicon? Load(string path, string text, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var source = new YamlSource(path, text);
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var tables = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        Node? root = YamlReader.Read(source);
        if (root is MapNode sections)
        {
            foreach ((TextNode name, Node section) in sections.Entries)
            {
                switch (section)
                {
                    case TextNode one:
                        lists[name.Text] = [one.Text];
                        break;
                    case ListNode list:
                        lists[name.Text] = ReadPhrases(list, source);
                        break;
                    case MapNode table:
                        tables[name.Text] = ReadTable(table, source);
                        break;
                }
            }
        }
        else if (!source.HasErrors)
        {
            source.Error(root?.Start ?? 0, Messages.LexiconNotMapping);
        }

        foreach (Diagnostic fault in source.Diagnostics)
        {
            faults.Add(fault);
        }

        return source.HasErrors ? null : new Lexicon(lists, tables);
    }

    private static FrozenDictionary<string, string> ReadTable(MapNode table, YamlSource source)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((TextNode key, Node value) in table.Entries)
        {
            if (value is ListNode phrases)
            {
                foreach (TextNode phrase in Texts(phrases, source))
                {
                    Add(phrase, key.Text);
                }
            }
            else if (value is TextNode meaning)
            {
                Add(key, meaning.Text);
            }
            else
            {
                source.Error(value, Messages.LexiconTooDeep);
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TextNode phrase, string meaning)
        {
            if (!meanings.TryAdd(ReadPhrase(phrase, source), meaning))
            {
                source.Error(phrase, Messages.PhraseTwice(phrase.Text));
            }
        }
    }

    private static ImmutableArray<string> ReadPhrases(ListNode list, YamlSource source) =>
        [.. Texts(list, source).Select(phrase => ReadPhrase(phrase, source))];

    private static IEnumerable<TextNode> Texts(ListNode list, YamlSource source)
    {
        foreach (Node node in list.Items)
        {
            if (node is TextNode text)
            {
                yield return text;
            }
            else
            {
                source.Error(node, Messages.LexiconTooDeep);
            }
        }
    }

    private static string ReadPhrase(TextNode node, YamlSource source)
    {
        string phrase = node.Text;
        if (phrase.Length == 0 || phrase != phrase.Trim() || phrase.Contains("  ", StringComparison.Ordinal))
        {
            source.Error(node, Messages.PhraseSpaces);
        }
        else if (phrase.Any(char.IsUpper))
        {
            source.Error(node, Messages.PhraseCapitals(phrase.ToLowerInvariant()));
        }

        return phrase;
    }
}
