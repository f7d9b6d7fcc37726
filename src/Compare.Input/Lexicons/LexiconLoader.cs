using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Input.Rules;
using Compare.Input.Yaml;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>
/// Reads word lists: a YAML mapping from section to a list of phrases, or to a table from phrase to meaning. A table may be
/// written from meaning to its phrases too (<c>USD: [dollar, dollars]</c>). What sections there are, <see cref="Sections"/> says.
/// </summary>
public static class LexiconLoader
{
    private const string DefaultResource = "lexicons/en.yaml";

    private static readonly Lazy<Lexicon> Default = new(ReadDefault);

    /// <summary>The word lists of English that travel inside the program.</summary>
    public static Lexicon LoadDefault() => Default.Value;

    private static Lexicon ReadDefault()
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

    /// <summary>
    /// Reads a file's text; null, with the reasons added to <paramref name="faults"/>, where it is at fault: a section that
    /// <see cref="Sections"/> does not have, one of those that is missing, or of another shape.
    /// </summary>
    public static Lexicon? Load(string path, string text, ICollection<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var source = new YamlSource(path, text);
        Node? root = YamlReader.Read(source);
        Lexicon? lexicon = root is MapNode sections ? ReadSections(sections, source) : null;
        if (lexicon is null && !source.HasErrors)
        {
            source.Error(root?.Start ?? 0, Messages.LexiconNotMapping);
        }

        foreach (Diagnostic fault in source.Diagnostics)
        {
            faults.Add(fault);
        }

        return source.HasErrors ? null : lexicon;
    }

    private static Lexicon ReadSections(MapNode root, YamlSource source)
    {
        var reader = new SectionReader(source);
        var lists = new Dictionary<Section, ImmutableArray<string>>();
        var tables = new Dictionary<Section, FrozenDictionary<string, string>>();
        HashSet<Section> missing = [.. Sections.All];
        foreach ((TextNode name, Node node) in root.Entries)
        {
            Section? section = Sections.Find(name.Text);
            if (section is null)
            {
                string? meant = Suggestion.Nearest(
                    name.Text,
                    missing.Select(s => s.Name).Where(s => root.Find(s) is null).Order(StringComparer.Ordinal)
                );
                source.Error(name, Messages.UnknownSection(name.Text, meant));
                section = meant is null ? null : Sections.Find(meant);
            }
            else if (section is ListSection list)
            {
                lists[list] = reader.ReadList(list, node) ?? [];
            }
            else if (section is TableSection table)
            {
                tables[table] = reader.ReadTable(table, node) ?? FrozenDictionary<string, string>.Empty;
            }
            else if (node is not TextNode)
            {
                source.Error(node, Messages.SectionShape(section, node));
            }

            if (section is not null)
            {
                missing.Remove(section);
            }
        }

        if (missing.Count > 0)
        {
            source.Error(root, Messages.MissingSections([.. missing.Select(s => s.Name).Order(StringComparer.Ordinal)]));
        }

        CheckFeasts(root, tables, source);
        return new Lexicon(lists, tables) { Grammar = GrammarLoader.LoadDefault() };
    }

    /// <summary>A named day that begins with a feast names one whose days are told.</summary>
    private static void CheckFeasts(MapNode root, Dictionary<Section, FrozenDictionary<string, string>> tables, YamlSource source)
    {
        if (root.Find(Sections.Holidays.Name)?.Value is not MapNode holidays || !tables.TryGetValue(Sections.FeastDates, out var known))
        {
            return;
        }

        foreach ((_, Node value) in holidays.Entries)
        {
            if (value is TextNode { Text: var rule } && rule.Split(' ')[0] is [>= 'a' and <= 'z', ..] feast && !known.ContainsKey(feast))
            {
                source.Error(value, Messages.UnknownFeast(feast, Suggestion.Nearest(feast, known.Keys.Order(StringComparer.Ordinal))));
            }
        }
    }
}
