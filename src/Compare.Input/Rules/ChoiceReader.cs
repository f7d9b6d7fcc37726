using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>Reads <c>choices</c> and <c>compatible</c>.</summary>
internal sealed class ChoiceReader(YamlSource source, TermReader terms)
{
    private readonly PatternReader phrases = new(source, terms, hasSlot: false);

    public ImmutableArray<Choice> Read(Fields rule)
    {
        if (rule.Mapping("choices", "{ open: stay open, closed: [shut, closed] }") is not { } map)
        {
            if (!rule.Has("choices"))
            {
                source.Error(rule.Map, Messages.MissingKey("choices", "choices: { open: stay open, closed: [shut, closed] }"));
            }

            return [];
        }

        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. map.Entries.Select(e => Read(rule, e, labels))];
    }

    public ImmutableArray<CompatiblePair> ReadCompatible(Fields rule, ImmutableArray<Choice> choices)
    {
        var pairs = ImmutableArray.CreateBuilder<CompatiblePair>();
        foreach (Node item in rule.List("compatible", "[[open, partly open]]"))
        {
            if (item is not ListNode { Items: [TextNode first, TextNode second] })
            {
                source.Error(item, Messages.Pair);
            }
            else if (IsLabel(first, choices) & IsLabel(second, choices))
            {
                if (first.Text == second.Text)
                {
                    source.Error(second, Messages.SameLabels);
                }

                pairs.Add(new CompatiblePair(first.Text, second.Text));
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>Whether a text is one of the labels; a fault where it is not.</summary>
    public bool IsLabel(TextNode text, ImmutableArray<Choice> choices)
    {
        string[] labels = [.. choices.Select(c => c.Label)];
        if (labels.Contains(text.Text))
        {
            return true;
        }

        source.Error(text, Messages.UnknownWord("label of this rule", text.Text, Suggestion.Nearest(text.Text, labels), labels));
        return false;
    }

    private Choice Read(Fields rule, Entry entry, Dictionary<string, string> labels)
    {
        string label = entry.Key.Text;
        if (string.IsNullOrWhiteSpace(label))
        {
            source.Error(entry.Key, Messages.Empty("choices"));
        }

        var read = ImmutableArray.CreateBuilder<Pattern>();
        foreach (TextNode text in rule.Texts(label, entry.Value))
        {
            foreach (Pattern phrase in phrases.Read(text))
            {
                if (!labels.TryAdd(phrase.Text, label))
                {
                    source.Error(text, Messages.SamePhrase(phrase.Text, labels[phrase.Text]));
                }

                read.Add(phrase);
            }
        }

        return new Choice(label, read.ToImmutable());
    }
}
