using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Input.Yaml;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>Reads the sections of a grammar.</summary>
internal sealed class GrammarReader(YamlSource source)
{
    private const string RuleExample =
        "{name: object, match: 'v:VG F', set: {role: object}, test: {text: 'It sank [four] boats.', is: governor sank}}";

    private static readonly string[] Sections = ["lists", "closed", "tags", "roles", "marks", "standing"];
    private static readonly string[] TagKeys = ["name", "left", "right", "word", "run", "earlier", "choose", "test"];
    private static readonly string[] ChunkKeys = ["name", "match", "set", "test"];
    private static readonly string[] StandingKeys = ["name", "when", "standing", "test"];
    private static readonly string[] TestKeys = ["text", "is"];
    private static readonly string[] Standings = ["asserted", "zero", "each", "expected", "hypothetical", "counterfactual", "denied"];

    private static readonly string[] SetKeys =
    [
        "role",
        "governor",
        "climb",
        "also",
        "state",
        "own",
        "outer",
        "container",
        "entity",
        "part",
        "whole",
        "remainder",
        "revises",
        "near",
    ];

    /// <summary>What says no more than that it is so, or names a role.</summary>
    private static readonly string[] PlainKeys = ["role", "own", "whole", "remainder", "revises", "near"];

    private FrozenDictionary<string, ImmutableArray<string>> lists = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    public Grammar Read(MapNode root)
    {
        var fields = new Fields(source, root, Sections);
        lists = fields.Mapping("lists", "lists: {state: [dead, missing]}") is { } map
            ? map.Entries.ToFrozenDictionary(e => e.Key.Text, e => Words(fields, e), StringComparer.Ordinal)
            : lists;
        return new Grammar
        {
            Lists = lists,
            Closed = ReadClosed(fields),
            Tags = [.. Rules(fields, "tags", TagKeys).Select(ReadTagRule)],
            Roles = [.. Rules(fields, "roles", ChunkKeys).Select(ReadChunkRule).OfType<ChunkRule>()],
            Marks = [.. Rules(fields, "marks", ChunkKeys).Select(ReadChunkRule).OfType<ChunkRule>()],
            Standings = [.. Rules(fields, "standing", StandingKeys).Select(ReadStanding)],
        };
    }

    private static ImmutableArray<string> Words(Fields fields, Entry entry) =>
        [.. fields.Texts(entry.Key.Text, entry.Value).Select(t => t.Text)];

    private FrozenDictionary<string, Tag> ReadClosed(Fields fields)
    {
        var closed = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (Entry entry in fields.Mapping("closed", "closed: {DT: [the, a]}")?.Entries ?? [])
        {
            Tag tag = ReadTag(entry.Key);
            foreach (TextNode word in fields.Texts(entry.Key.Text, entry.Value))
            {
                if (!closed.TryAdd(word.Text, tag))
                {
                    source.Error(word, Messages.PhraseTwice(word.Text));
                }
            }
        }

        return closed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<Fields> Rules(Fields fields, string section, string[] known) =>
        fields
            .List(section, RuleExample)
            .Select(n => fields.Mapping(section, n, RuleExample))
            .OfType<MapNode>()
            .Select(m => new Fields(source, m, known));

    private TagRule ReadTagRule(Fields rule) =>
        new(
            Name(rule),
            [.. rule.Texts("left").Select(ReadNeighbour)],
            [.. rule.Texts("right").Select(ReadNeighbour)],
            rule.Text("word") is { } word ? ListName(word, word.Text) : null,
            rule.Text("run") is { } run ? ReadTag(run) : Tag.None,
            rule.Text("earlier") is { } earlier ? ListName(earlier, earlier.Text) : null,
            [.. rule.Texts("choose").Select(ReadTag)],
            ReadTest(rule)
        );

    private ChunkRule? ReadChunkRule(Fields rule)
    {
        TextNode? match = rule.RequiredText("match", "match: 'v:VG F'");
        MapNode? set = rule.Mapping("set", "set: {role: object, governor: v}");
        if (match is null || set is null)
        {
            return null;
        }

        if (ChunkPattern.Parse(match.Text, out string? fault) is not { } pattern)
        {
            source.Error(match, Messages.Grammar(fault!));
            return null;
        }

        foreach (ChunkCondition condition in pattern.Figure.Concat(pattern.Before.Concat(pattern.After).SelectMany(s => s.Conditions)))
        {
            CheckLists(match, condition);
        }

        var says = new Fields(source, set, SetKeys);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Entry entry in set.Entries)
        {
            if (says.Text(entry.Key.Text) is not { } value)
            {
                continue;
            }

            values[entry.Key.Text] = value.Text;
            if (!PlainKeys.Contains(entry.Key.Text) && !pattern.Names.Contains(value.Text))
            {
                source.Error(
                    value,
                    Messages.Grammar($"the pattern names no chunk “{value.Text}”; write “{value.Text}:” before one of its chunks")
                );
            }
        }

        return new ChunkRule(Name(rule), pattern, values.ToFrozenDictionary(StringComparer.Ordinal), ReadTest(rule));
    }

    private StandingRule ReadStanding(Fields rule)
    {
        TextNode? when = rule.RequiredText("when", "when: negated");
        TextNode? standing = rule.RequiredText("standing", "standing: denied");
        ImmutableArray<ChunkCondition> conditions = when is null ? [] : ChunkPattern.Conditions(when.Text);
        foreach (ChunkCondition condition in conditions)
        {
            CheckLists(when!, condition);
        }

        if (standing is not null && !Standings.Contains(standing.Text))
        {
            source.Error(standing, Messages.Grammar($"“{standing.Text}” is no standing; write one of {string.Join(", ", Standings)}"));
        }

        return new StandingRule(Name(rule), conditions, standing?.Text ?? Standings[0], ReadTest(rule));
    }

    private GrammarTest ReadTest(Fields rule)
    {
        MapNode? map = rule.Mapping("test", "test: {text: 'It sank [four] boats.', is: governor sank}");
        if (map is null)
        {
            if (!rule.Has("test"))
            {
                source.Error(rule.Map, Messages.MissingKey("test", "test: {text: 'It sank [four] boats.', is: governor sank}"));
            }

            return new GrammarTest("", "", default);
        }

        var test = new Fields(source, map, TestKeys);
        return new GrammarTest(
            test.RequiredText("text", "text: 'It sank [four] boats.'")?.Text ?? "",
            test.RequiredText("is", "is: governor sank")?.Text ?? "",
            source.Position(map.Start)
        );
    }

    private static string Name(Fields rule) => rule.RequiredText("name", "name: object")?.Text ?? "";

    private string ReadNeighbour(TextNode node)
    {
        if (node.Text[0] == '<')
        {
            ListName(node, node.Text.Trim('<', '>'));
        }
        else
        {
            ReadTag(node);
        }

        return node.Text;
    }

    private Tag ReadTag(TextNode node)
    {
        if (!Enum.TryParse(node.Text, out Tag tag))
        {
            source.Error(
                node,
                Messages.Grammar($"“{node.Text}” is no part of speech; write one of {string.Join(", ", Enum.GetNames<Tag>())}")
            );
        }

        return tag;
    }

    private string ListName(TextNode node, string name)
    {
        if (!lists.ContainsKey(name))
        {
            source.Error(
                node,
                Messages.Grammar(
                    $"there is no list "
                        + $"“{name}”{(Suggestion.Nearest(name, lists.Keys) is { } near ? $"; did you mean {near}?" : "; add it to lists")}"
                )
            );
        }

        return name;
    }

    private void CheckLists(TextNode node, ChunkCondition condition)
    {
        foreach (string asked in condition.Any.Where(a => a.Contains('<', StringComparison.Ordinal)))
        {
            ListName(node, asked[(asked.IndexOf('<', StringComparison.Ordinal) + 1)..].TrimEnd('>'));
        }
    }
}
