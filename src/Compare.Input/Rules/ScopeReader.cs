using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>Reads <c>scope</c>: what a claim may speak of, each with where such a claim stands.</summary>
internal sealed class ScopeReader(YamlSource source, TermReader terms)
{
    private const string Example = "{ killed and missing: missing | unaccounted for }";

    private readonly ContextReader contexts = new(source, terms);

    public ImmutableArray<Scope> Read(Fields rule)
    {
        if (rule.Mapping("scope", Example) is not { } map)
        {
            return [];
        }

        foreach (Entry second in map.Entries.Where(IsOtherwise).Skip(1))
        {
            source.Error(second.Key, Messages.OtherwiseTwice);
        }

        return [.. map.Entries.OrderBy(IsOtherwise).Select(e => Read(rule, e))];
    }

    /// <summary>A fault where a text is not the label of one of the scopes.</summary>
    public void CheckLabel(TextNode text, ImmutableArray<Scope> scopes)
    {
        string[] labels = [.. scopes.Select(s => s.Label)];
        if (!labels.Contains(text.Text))
        {
            source.Error(
                text,
                labels.Length == 0
                    ? Messages.NoScopes
                    : Messages.UnknownWord("scope of this rule", text.Text, Suggestion.Nearest(text.Text, labels), labels)
            );
        }
    }

    private static bool IsOtherwise(Entry entry) => entry.Value is TextNode { Text: RuleKeys.Otherwise };

    private Scope Read(Fields rule, Entry entry)
    {
        string label = entry.Key.Text;
        if (string.IsNullOrWhiteSpace(label))
        {
            source.Error(entry.Key, Messages.Empty("scope"));
        }

        return new Scope(label, IsOtherwise(entry) ? Context.Empty : Surroundings(rule, label, entry.Value));
    }

    /// <summary>Terms of which one stands in the clause, or conditions as under <c>find</c>.</summary>
    private Context Surroundings(Fields rule, string label, Node node) =>
        node is MapNode
            ? rule.Mapping(label, node, Example) is { } map
                ? contexts.Read(map)
                : Context.Empty
            : Context.Empty with
            {
                Clause = Condition.Empty with { Any = [.. rule.Texts(label, node).Select(terms.Read)] },
            };
}
