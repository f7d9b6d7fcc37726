using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Compare.Input.Rules.Kinds;

/// <summary>A key of a rule, or one that stands under such a key.</summary>
internal sealed class RuleKey
{
    private readonly Func<JsonObject> shape;

    /// <param name="shape">What may stand behind it, as JSON Schema; made anew each time, for a node has one parent.</param>
    internal RuleKey(string name, string help, Func<JsonObject> shape)
    {
        Name = name;
        Help = help;
        this.shape = shape;
    }

    public string Name { get; }

    /// <summary>What it says, in Markdown: for the table in docs/rules.md and for editors.</summary>
    public string Help { get; }

    /// <summary>The same without Markdown's marks.</summary>
    internal string PlainHelp => Help.Replace("`", "", StringComparison.Ordinal);

    internal JsonObject Shape() => shape();

    internal static ImmutableArray<string> Names(params IEnumerable<RuleKey> keys) => [.. keys.Select(k => k.Name)];
}
