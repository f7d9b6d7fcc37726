using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Input.Rules.Phrases;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>Reads <c>scope</c>: what a claim may speak of, each with where such a claim stands.</summary>
internal sealed class ScopeReader(YamlSource source, TermReader terms)
{
    private const string Example = "{ killed and missing: missing | unaccounted for }";

    /// <summary>What stands for the conditions of the scope that takes all other claims.</summary>
    private const string Otherwise = "otherwise";

    public static readonly RuleKey Key = new(
        "scope",
        "what claims may speak of, each with where such a claim stands; only claims of one scope are set against each other",
        () => Shapes.MappingOf(SurroundingsShape())
    );

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
        if (scopes.IsEmpty)
        {
            source.Error(text, Messages.NoScopes);
        }
        else
        {
            source.IsOneOf(text, "scope of this rule", [.. scopes.Select(s => s.Label)]);
        }
    }

    private static bool IsOtherwise(Entry entry) => entry.Value is TextNode { Text: Otherwise };

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

    /// <summary>Terms, or conditions as under <c>find</c>.</summary>
    private static JsonObject SurroundingsShape()
    {
        JsonObject either = Shapes.Texts();
        foreach ((string name, JsonNode? value) in ContextKeys.SurroundingsShape())
        {
            either.TryAdd(name, value!.DeepClone());
        }

        either["type"]!.AsArray().Add((JsonNode)"object");
        return either;
    }
}
