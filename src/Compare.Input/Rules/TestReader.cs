using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Articles;

namespace Compare.Input.Rules;

/// <summary>Reads <c>tests</c>. Whether the values can be read is for whoever runs the tests to say.</summary>
/// <param name="checkValue">Adds a fault where a text cannot be a value of the rule.</param>
/// <param name="checkScope">Adds a fault where a text is not a scope of the rule.</param>
internal sealed class TestReader(YamlSource source, Action<TextNode> checkValue, Action<TextNode> checkScope)
{
    public ImmutableArray<RuleTest> Read(Fields rule) => [.. rule.List("tests", "- { text: …, value: … }").Select(Read).OfType<RuleTest>()];

    private RuleTest? Read(Node node)
    {
        if (node is not MapNode map)
        {
            source.Error(node, Messages.TestForm);
            return null;
        }

        var test = new Fields(source, map, TestKeys.All);
        (int line, int column) = source.Position(map.Start);
        return TestKeys.OfVerdictOnly.Any(test.Has) ? ReadVerdict(test, line, column) : ReadText(test, line, column);
    }

    private VerdictTest ReadVerdict(Fields test, int line, int column)
    {
        foreach (string key in TestKeys.OfTextOnly.Where(test.Has))
        {
            source.Error(test.Map.Find(key)!.Key, Messages.TestMixed);
        }

        ImmutableArray<TextNode> values = test.Texts("values");
        foreach (TextNode value in values)
        {
            checkValue(value);
        }

        if (values.Length < 2)
        {
            source.Error(test.Map, Messages.TwoValues);
        }

        ImmutableArray<TextNode> published = test.Texts("published");
        foreach (TextNode date in published)
        {
            CheckDate(date);
        }

        if (!published.IsEmpty && published.Length != values.Length)
        {
            source.Error(test.Map.Find("published")!.Key, Messages.PublishedEach);
        }

        TextNode? verdict = test.RequiredText("verdict", "verdict: differ");
        if (verdict is not null)
        {
            source.IsOneOf(verdict, "verdict", TestKeys.Verdicts);
        }

        return new VerdictTest([.. values.Select(v => v.Text)], [.. published.Select(d => d.Text)], verdict?.Text ?? "", line, column);
    }

    private RuleTest ReadText(Fields test, int line, int column)
    {
        string text = test.RequiredText("text", "text: and a sentence")?.Text ?? "";
        TextNode? value = test.Text("value");
        TextNode? published = test.Text("published");
        if (test.Has("value") == test.Has("none"))
        {
            source.Error(test.Map, Messages.TestValueOrNone);
        }

        if (test.Text("none") is { Text: not "true" } none)
        {
            source.Error(none, Messages.NoneTrue);
        }

        if (published is not null)
        {
            CheckDate(published);
        }

        TextNode? scope = test.Text("scope");
        if (scope is not null)
        {
            checkScope(scope);
        }

        if (value is null)
        {
            if (scope is not null)
            {
                source.Error(scope, Messages.ScopeWithoutValue);
            }

            return new FindsNothingTest(text, published?.Text, line, column);
        }

        checkValue(value);
        return new FindsTest(text, value.Text, published?.Text, scope?.Text, line, column);
    }

    private void CheckDate(TextNode date)
    {
        if (!PartialDate.TryParse(date.Text, out _))
        {
            source.Error(date, Messages.Published);
        }
    }
}
