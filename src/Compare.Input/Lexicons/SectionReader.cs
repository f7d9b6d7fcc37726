using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Input.Yaml;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>Reads the phrases of a lexicon's sections, each by its shape. Faults go into the source.</summary>
internal sealed class SectionReader(YamlSource source)
{
    /// <summary>The phrases of a list, or of a list that is one phrase; null where it is something else.</summary>
    public ImmutableArray<string>? ReadList(ListSection section, Node node)
    {
        switch (node)
        {
            case ListNode list:
                return [.. Texts(list).Select(t => ReadPhrase(section, t))];
            case TextNode { Text.Length: > 0 } one:
                return [ReadPhrase(section, one)];
            default:
                source.Error(node, Messages.SectionShape(section, node));
                return null;
        }
    }

    /// <summary>The entries of a table, written from phrase to meaning or from meaning to phrases; null where it is no table.</summary>
    public FrozenDictionary<string, string>? ReadTable(TableSection section, Node node)
    {
        if (node is not MapNode table)
        {
            source.Error(node, Messages.SectionShape(section, node));
            return null;
        }

        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((TextNode key, Node value) in table.Entries)
        {
            if (value is MapNode)
            {
                source.Error(value, Messages.LexiconTooDeep);
                continue;
            }

            TextNode meaning = value as TextNode ?? key;
            if (!section.Meaning.Fits(meaning.Text))
            {
                source.Error(meaning, Messages.PhraseMeaning(meaning.Text, section.Meaning));
            }

            foreach (TextNode phrase in value is ListNode phrases ? Texts(phrases) : [key])
            {
                if (!meanings.TryAdd(ReadPhrase(phrase), meaning.Text))
                {
                    source.Error(phrase, Messages.PhraseTwice(phrase.Text));
                }
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<TextNode> Texts(ListNode list)
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

    private string ReadPhrase(ListSection section, TextNode node)
    {
        if (section.Line is not { } line)
        {
            return ReadPhrase(node);
        }

        if (!line.Fits(node.Text))
        {
            source.Error(node, Messages.PhraseMeaning(node.Text, line));
        }

        foreach (string list in node.Text.Split('[').Skip(1).Select(l => l.Split(']')[0]).Where(l => Sections.Find(l) is not ListSection))
        {
            source.Error(
                node,
                Messages.UnknownSection(list, Suggestion.Nearest(list, Sections.All.OfType<ListSection>().Select(s => s.Name)))
            );
        }

        return node.Text;
    }

    private string ReadPhrase(TextNode node)
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
