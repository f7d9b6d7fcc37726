using System.Text.Json;
using System.Text.Json.Nodes;
using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Editor;

/// <summary>The schema that editors use speaks the language that the loader reads.</summary>
public class RuleSchemaTests
{
    private const string Count = "title: T\nvalue: count\nof: boat\ntests: [{ text: x, none: true }]\n";

    private static readonly string Stored = Repository.At("rules", RuleSchema.FileName);

    /// <summary>Rules that both refuse, one fault each.</summary>
    private static readonly string[] Bad =
    [
        "",
        "- title: T",
        "title: T",
        "value: count\nof: boat",
        Count + "titel: U",
        Count + "question: [a]",
        Count + "question:",
        Count + "question: ''",
        Count + "id: The Boats!",
        Count + "unit: boat",
        Count + "choices: { a: b, c: d }",
        Count + "role: mayor",
        Count + "speaker: mayor",
        Count + "words: [a]",
        Count + "find: a",
        Count + "find: {}",
        Count + "find: { al: a }",
        Count + "find: { all: [] }",
        Count + "find: { all: { a: b } }",
        Count + "find: { sentence: a }",
        Count + "find: { sentence: { al: a } }",
        Count + "find: { all: a, clause: { any: b } }",
        Count + "pattern: []",
        Count + "pattern: lost boats",
        Count + "scope: killed",
        Count + "scope: {}",
        Count + "scope: { killed: { al: a } }",
        Count + "develops: grows",
        Count + "reconcile: []",
        Count + "reconcile: { tolerance: 10 }",
        Count + "reconcile: { tolerance: -5% }",
        Count + "reconcile: { tolerance: some }",
        Count + "reconcile: { tolerance: 101% }",
        Count + "reconcile: { tolerence: 10% }",
        Count + "reference: { source: me }",
        Count + "reference: { value: 3, by: me }",
        "title: T\nvalue: cuont\nof: boat",
        "title: T\nvalue: 12\nof: boat",
        "title: T\nvalue: count",
        "title: T\nvalue: date",
        "title: T\nvalue: date\nof: boat",
        "title: T\nvalue: date\nfind: { all: a }\ndevelops: rises",
        "title: T\nvalue: date\nfind: { all: a }\nreconcile: { tolerance: 10% }",
        "title: T\nvalue: time\nfind: { all: a }\nreconcile: { tolerance: 10% }",
        "title: T\nvalue: time\nfind: { all: a }\nreconcile: { rounding: 5% }",
        Count + "reconcile: { tolerance: 15 minutes }",
        "title: T\nvalue: name",
        "title: T\nvalue: quote",
        "title: T\nvalue: choice",
        "title: T\nvalue: choice\nchoices: {}",
        "title: T\nvalue: choice\nchoices: { a: b, c: { d: e } }",
        "title: T\nvalue: choice\nchoices: { a: b, c: d }\ncompatible: [a, c]",
        "title: T\nvalue: choice\nchoices: { a: b, c: d }\npattern: 'in {value}'",
        "title: T\nvalue: measure\nof: wave",
        "title: T\nvalue: duration\nof: war\nunit: years",
        "title: T\nvalue: age\nof: war\nunit: yr",
        "title: T\nvalue: money\nof: fine\nunit: dollars",
        "title: T\nvalue: count\nof: boat\ntests: []",
        Test("It sank."),
        Test("{ text: x }"),
        Test("{ text: x, value: 3, none: true }"),
        Test("{ value: 3 }"),
        Test("{ text: x, none: no }"),
        Test("{ text: x, value: 3, published: May 2020 }"),
        Test("{ text: x, valeu: 3 }"),
        Test("{ text: x, none: true, scope: killed }"),
        Test("{ text: x, value: 3, published: [2020, 2021] }"),
        Test("{ values: [3, 4], verdict: differs }"),
        Test("{ values: [3], verdict: agree }"),
        Test("{ values: [3, 4] }"),
        Test("{ verdict: agree }"),
        Test("{ text: x, values: [3, 4], verdict: agree }"),
    ];

    /// <summary>Rules that the loader refuses for what no schema sees: what a text says, and what hangs together across a rule.</summary>
    private static readonly string[] OnlyTheLoaderRefuses =
    [
        Count + "find: { all: 'a | ' }",
        Count + "find: { all: '/(/' }",
        Count + "pattern: '{value} {value}'",
        "title: T\nvalue: choice\nchoices: { a: b, c: d }\ncompatible: [[a, e]]",
        Test("{ text: x, value: 3, scope: killed }"),
    ];

    [Test]
    public void The_file_is_what_the_language_makes_it()
    {
        string schema = RuleSchema.Write();
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") is not null)
        {
            File.WriteAllText(Stored, schema);
        }

        Assert.That(File.ReadAllText(Stored), Is.EqualTo(schema));
    }

    [Test]
    public void Every_key_and_every_kind_is_told_with_its_help()
    {
        JsonNode schema = JsonNode.Parse(RuleSchema.Write())!;
        Assert.That(schema["properties"]!.AsObject().Select(p => p.Key), Is.EqualTo(RuleKeys.Rule.Select(k => k.Name)));
        Assert.That(schema["properties"]!["value"]!["enum"]!.AsArray().Select(k => (string?)k), Is.EqualTo(RuleKeys.Kinds));
        JsonNode surroundings = schema["definitions"]!["surroundings"]!["properties"]!;
        JsonNode test = schema["properties"]!["tests"]!["items"]!["properties"]!;
        Assert.That(
            surroundings.AsObject().Select(p => p.Key),
            Is.EqualTo(RuleKey.Names([.. ContextKeys.Condition, .. ContextKeys.Levels]))
        );
        Assert.That(test.AsObject().Select(p => p.Key), Is.EquivalentTo(TestKeys.All));
        Assert.That(
            new[] { schema["properties"]!, surroundings, test }
                .SelectMany(p => p.AsObject())
                .Where(p => string.IsNullOrEmpty((string?)p.Value!["description"])),
            Is.Empty
        );
    }

    [Test]
    public void Schema_and_loader_refuse_the_same()
    {
        string[] good =
        [
            .. RuleLoader.Load(Repository.At("rules")).Rules.Select(r => r.Source.Text),
            .. DocumentedExamples(),
            .. KeysWithKinds(),
        ];
        string[] texts = [.. Bad, .. good, .. OnlyTheLoaderRefuses];
        string[][] refused = JsonSerializer.Deserialize<string[][]>(
            NpmTools.Node(
                "validate.mjs",
                new JsonObject
                {
                    ["schema"] = JsonNode.Parse(RuleSchema.Write()),
                    ["texts"] = JsonSerializer.SerializeToNode(texts),
                }.ToJsonString()
            )
        )!;
        var wrong = new List<string>();
        for (int i = 0; i < texts.Length; i++)
        {
            bool loads = RuleLoader.LoadText("a.yaml", texts[i], null).Diagnostics.All(f => f.Severity != Severity.Error);
            bool mayLoad = i >= Bad.Length && i < Bad.Length + good.Length;
            bool mayPass = i >= Bad.Length;
            if (loads != mayLoad || (refused[i].Length == 0) != mayPass)
            {
                wrong.Add($"loads: {loads}; the schema refuses: {string.Join("; ", refused[i])}\n{texts[i]}");
            }
        }

        Assert.That(wrong, Is.Empty, string.Join("\n\n", wrong));
    }

    private static string Test(string test) => $"title: T\nvalue: count\nof: boat\ntests:\n  - {test}";

    private static IEnumerable<string> DocumentedExamples() =>
        File.ReadAllText(Repository.At("docs", "rules.md"))
            .Split("```yaml\n")
            .Skip(1)
            .Select(e => e[..e.IndexOf("```", StringComparison.Ordinal)])
            .Where(e => e.StartsWith("title:", StringComparison.Ordinal));

    /// <summary>A rule of each kind with every key that fits it.</summary>
    private static IEnumerable<string> KeysWithKinds() =>
        FactKinds.All.Select(kind =>
            string.Concat(RuleKeys.Rule.Where(k => RuleKeys.Fits(k, kind)).Select(k => $"{k.Name}: {Example(k.Name, kind)}\n"))
        );

    private static string Example(string key, KindDefinition kind)
    {
        string value = Value(kind.Kind);
        return key switch
        {
            "id" => "some-boats",
            "value" => kind.Word,
            "unit" => kind.Kind switch
            {
                FactKind.Money => "EUR",
                FactKind.Measure => "metre",
                _ => "day",
            },
            "choices" => "{ open: [stay open, remain … open], no: (shut | close) }",
            "compatible" => "[[open, no]]",
            "names" => "[Ann Lee = Anne Lee, Bo Roe]",
            "words" => "[safe, bridge | road]",
            "part" => "end",
            "find" =>
                "{ clause: { all: boat, none: [feared] }, sentence: { any: [a, b] }, paragraph: { all: '\"c\"' }, article: { none: '/d+/' "
                    + "} }",
            "pattern" or "unless" => "['{value} boats', 'lost … {value}']",
            "least" or "most" => value,
            "since" => "2020-05-03",
            "scope" => "{ lost: lost | sunk, damaged: { sentence: { all: damage } }, any: otherwise }",
            "develops" => kind.IsFigure ? "rises" : "changes",
            "reconcile" => kind.Kind == FactKind.Time ? "{ tolerance: 15 minutes }" : "{ tolerance: 2.5% }",
            "reference" => $"{{ value: {value}, source: The harbour office }}",
            "tests" => $"[{{ text: x, value: {value}, scope: lost, published: 2020-05-03 }}, {{ text: x, none: true, published: 2020 }}, "
                + $"{{ values: [{value}, {value}], published: [2020-05-03, 2020-05], verdict: agree }}]",
            _ => "boat",
        };
    }

    private static string Value(FactKind kind) =>
        kind switch
        {
            FactKind.Choice => "open",
            FactKind.Name => "Ann Lee",
            FactKind.Time => "'10:30'",
            _ => "12",
        };
}
