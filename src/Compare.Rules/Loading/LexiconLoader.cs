using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Text.Corpus;
using Compare.Text.Language;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Compare.Rules.Loading;

/// <summary>Reads word lists: a YAML mapping whose values are lists of phrases or tables from phrase to meaning.</summary>
public static class LexiconLoader
{
    private const string DefaultResource = "lexicons/en.yaml";

    /// <summary>The word lists of English that travel inside the program.</summary>
    public static Lexicon LoadDefault()
    {
        using Stream stream = typeof(LexiconLoader).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new InvalidOperationException($"the program was built without {DefaultResource}");
        using var reader = new StreamReader(stream);
        var faults = new List<Fault>();
        return Load(DefaultResource, reader.ReadToEnd(), faults)
            ?? throw new InvalidOperationException(string.Join('\n', faults));
    }

    /// <summary>Reads a file; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Lexicon? LoadFile(string path, ICollection<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        try
        {
            return Load(path, File.ReadAllText(path), faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(path, 0, 0, Severity.Error, $"cannot be read: {e.Message}"));
            return null;
        }
    }

    /// <summary>Reads a file's text; null, with the reasons added to <paramref name="faults"/>, where it is at fault.</summary>
    public static Lexicon? Load(string path, string text, ICollection<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        int before = faults.Count;
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var tables = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        void Fail(Mark mark, string message) =>
            faults.Add(new Fault(path, (int)mark.Line, (int)mark.Column, Severity.Error, message));

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode root)
            {
                faults.Add(new Fault(path, 1, 1, Severity.Error, "a lexicon is a mapping from section to phrases; write 'section: [phrase, …]'"));
                return null;
            }

            foreach ((YamlNode key, YamlNode section) in root)
            {
                string name = key.ToString();
                switch (section)
                {
                    case YamlScalarNode scalar:
                        lists[name] = [scalar.Value ?? ""];
                        break;
                    case YamlSequenceNode sequence:
                        lists[name] = [.. sequence.OfType<YamlScalarNode>().Select(item => Phrase(item, Fail))];
                        RefuseNested(name, sequence.Children, Fail);
                        break;
                    case YamlMappingNode mapping:
                        tables[name] = mapping.Where(e => e.Key is YamlScalarNode && e.Value is YamlScalarNode).ToFrozenDictionary(
                            e => Phrase((YamlScalarNode)e.Key, Fail), e => ((YamlScalarNode)e.Value).Value ?? "", StringComparer.Ordinal);
                        RefuseNested(name, mapping.Children.SelectMany(e => new[] { e.Key, e.Value }), Fail);
                        break;
                }
            }
        }
        catch (YamlException e)
        {
            Fail(e.Start, $"not valid YAML: {e.Message}");
        }

        return faults.Count == before ? new Lexicon(lists, tables) : null;
    }

    private static void RefuseNested(string section, IEnumerable<YamlNode> nodes, Action<Mark, string> fail)
    {
        foreach (YamlNode node in nodes.Where(n => n is not YamlScalarNode))
        {
            fail(node.Start, $"section '{section}' goes one level too deep; write phrases, or 'phrase: meaning'");
        }
    }

    private static string Phrase(YamlScalarNode node, Action<Mark, string> fail)
    {
        string phrase = node.Value ?? "";
        if (phrase.Length == 0 || phrase != phrase.Trim() || phrase.Contains("  ", StringComparison.Ordinal))
        {
            fail(node.Start, "a phrase is words apart by one space; remove the spaces that are too many, or the empty entry");
        }
        else if (phrase.Any(char.IsUpper))
        {
            fail(node.Start, $"a phrase is lower case; write '{phrase.ToLowerInvariant()}'");
        }

        return phrase;
    }
}
