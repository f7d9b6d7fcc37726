using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>Reads <c>names</c>: each a name with its other spellings, apart by <c>=</c>.</summary>
internal sealed class NameReader(YamlSource source)
{
    public ImmutableArray<KnownName> Read(Fields rule)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. rule.Texts("names").Select(text => Read(text, owners))];
    }

    private KnownName Read(TextNode node, Dictionary<string, string> owners)
    {
        string[] pieces = node.Text.Split('=');
        string[] spellings = [.. pieces.Select(p => p.Trim())];
        string canonical = spellings[0];
        int at = 0;
        foreach ((string piece, string spelling) in pieces.Zip(spellings))
        {
            if (spelling.Length == 0)
            {
                source.Error(node, at, Messages.EmptySpelling);
            }
            else if (!owners.TryAdd(spelling, canonical))
            {
                source.Error(node, at + piece.IndexOf(spelling, StringComparison.Ordinal), Messages.SameName(spelling, owners[spelling]));
            }

            at += piece.Length + 1;
        }

        return new KnownName(canonical, [.. spellings]);
    }
}
