using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Words;

/// <summary>Reads the sections of one words file, and holds them against what is known.</summary>
/// <param name="known">The keys that there have to be; null where the file itself says which there are.</param>
internal sealed class WordsReader(YamlSource source, IReadOnlyDictionary<string, Wording>? known)
{
    private const string One = "one",
        Other = "other";
    private readonly Dictionary<string, Wording> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The texts by key, <c>section.key</c>; what is at fault is left out and stands in the source.</summary>
    public Dictionary<string, Wording> Read()
    {
        Node? root = YamlReader.Read(source);
        if (root is MapNode sections)
        {
            foreach ((TextNode name, Node section) in sections.Entries)
            {
                ReadSection(name, section);
            }

            TellMissing();
        }
        else if (!source.HasErrors)
        {
            source.Error(root?.Start ?? 0, Messages.WordsNotMapping);
        }

        return texts;
    }

    /// <summary>A slip in a name makes what it should name missing too: that is told once the slip is mended.</summary>
    private void TellMissing()
    {
        if (known is null || source.HasErrors)
        {
            return;
        }

        foreach ((string key, Wording wording) in known.Where(k => !seen.Contains(k.Key)))
        {
            source.Error(0, Messages.WordsMissing(key, wording.Other));
        }
    }

    private void ReadSection(TextNode name, Node section)
    {
        string[] sections = [.. known?.Keys.Select(k => k[..k.IndexOf('.', StringComparison.Ordinal)]).Distinct() ?? []];
        if (known is not null && !sections.Contains(name.Text))
        {
            source.Error(name, Messages.UnknownKey(name.Text, Suggestion.Nearest(name.Text, sections), sections));
        }
        else if (section is not MapNode keys)
        {
            source.Error(section, Messages.WordsNotMapping);
        }
        else
        {
            foreach ((TextNode key, Node value) in keys.Entries)
            {
                ReadEntry(name.Text, key, value);
            }
        }
    }

    private void ReadEntry(string section, TextNode key, Node value)
    {
        string full = $"{section}.{key.Text}";
        Wording? pattern = null;
        if (known is not null && !known.TryGetValue(full, out pattern))
        {
            string[] keys =
            [
                .. known.Keys.Where(k => k.StartsWith(section + ".", StringComparison.Ordinal)).Select(k => k[(section.Length + 1)..]),
            ];
            source.Error(key, Messages.UnknownKey(key.Text, Suggestion.Nearest(key.Text, keys), keys));
            return;
        }

        seen.Add(full);
        if (ReadForms(value) is { } wording && (pattern is null || Fits(value, wording, pattern)))
        {
            texts[full] = wording;
        }
    }

    private Wording? ReadForms(Node value)
    {
        switch (value)
        {
            case TextNode text when IsWhole(text):
                return new Wording(null, text.Text);
            case TextNode:
                return null;
            case MapNode { Entries.Length: 2 } forms
                when forms.Find(One)?.Value is TextNode one && forms.Find(Other)?.Value is TextNode other:
                return IsWhole(one) & IsWhole(other) ? new Wording(one.Text, other.Text) : null;
            default:
                source.Error(value, Messages.WordsForms);
                return null;
        }
    }

    /// <summary>Whether every brace of a text is closed around a name.</summary>
    private bool IsWhole(TextNode text)
    {
        foreach ((int start, _, string name) in Wording.Placeholders(text.Text))
        {
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || c == '_'))
            {
                source.Error(text, start, Messages.WordsBrace);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has the placeholders of the known one: a figure left out would be lost, one too many has no value.</summary>
    private bool Fits(Node value, Wording wording, Wording pattern)
    {
        if (wording.One is not null && pattern.One is null && !pattern.Names.Contains(Wordbook.Count))
        {
            source.Error(value, Messages.WordsNotCounted);
            return false;
        }

        if (wording.Names.Except(pattern.Names).FirstOrDefault() is { } unknown)
        {
            source.Error(value, Messages.WordsUnknownPlaceholder(unknown, Suggestion.Nearest(unknown, pattern.Names), pattern.Names));
            return false;
        }

        if (pattern.Names.Except(wording.Names).FirstOrDefault() is { } missing)
        {
            source.Error(value, Messages.WordsMissingPlaceholder(missing));
            return false;
        }

        return true;
    }
}
