using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>Who or what it is.</summary>
internal sealed record NameFact : Fact
{
    public override FactKind Kind => FactKind.Name;

    /// <summary>The names it can be. Empty where any name by the role will do.</summary>
    public ImmutableArray<KnownName> Known { get; init; } = [];

    /// <summary>The role or title that must stand next to it. Null where the rule does not say.</summary>
    public Term? Role { get; init; }
}

/// <summary>A name with its spellings, <c>Ann Example = Anne Example</c>: the first, what reports show, is one of them.</summary>
internal sealed record KnownName(string Canonical, ImmutableArray<string> Spellings);

internal sealed class NameDefinition : KindDefinition
{
    private static readonly RuleKey Names = new("names", "of a `name`: the names it can be; other spellings behind `=`", Shapes.TextsRef);

    private static readonly RuleKey Role = new(
        "role",
        "of a `name`: the post or part that the name has: `mayor`, `suspect`, `winner`; or what it does: `lead … inquiry`. A term",
        Shapes.TextRef
    );

    /// <summary>What no other kind has.</summary>
    public static readonly ImmutableArray<RuleKey> Own = [Names, Role];

    public override Fact Any { get; } = new NameFact();

    public override string Help => "a person or body";

    public override ImmutableArray<RuleKey> Keys => [.. Own, SharedKeys.Pattern, SharedKeys.Unless];

    public override ImmutableArray<string> OneOf => [Names.Name, Role.Name, SharedKeys.Pattern.Name];

    public override string NoneOf => Messages.NameNeeds;

    public override Fact Read(RuleFields rule)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return new NameFact
        {
            Known = [.. rule.Fields.Texts(Names.Name).Select(text => Read(text, owners, rule.Source))],
            Role = rule.Term(Role),
        };
    }

    public override void CheckValue(Fact fact, TextNode value, YamlSource source)
    {
        if (fact is NameFact { Known: { IsEmpty: false } known })
        {
            source.IsOneOf(value, "name of this rule", [.. known.SelectMany(n => n.Spellings)]);
        }
    }

    private static KnownName Read(TextNode node, Dictionary<string, string> owners, YamlSource source)
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
