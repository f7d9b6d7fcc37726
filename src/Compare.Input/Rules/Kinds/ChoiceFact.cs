using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Rules.Phrases;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>Which of some labels holds.</summary>
internal sealed record ChoiceFact : Fact
{
    public override FactKind Kind => FactKind.Choice;

    /// <summary>The labels, at least two.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    public ImmutableArray<CompatiblePair> Compatible { get; init; } = [];
}

/// <summary>A label of a choice with the phrases that stand for it.</summary>
internal sealed record Choice(string Label, ImmutableArray<Pattern> Phrases);

/// <summary>Two labels that do not contradict each other.</summary>
internal sealed record CompatiblePair(string First, string Second);

internal sealed class ChoiceDefinition : KindDefinition
{
    private static readonly RuleKey Choices = new(
        "choices",
        "of a `choice`: its labels, each with the phrases that stand for it. A phrase is a pattern without `{value}`; `…` is a gap",
        () => Shapes.MappingOf(Shapes.TextsRef())
    );

    private static readonly RuleKey Compatible = new("compatible", "of a `choice`: pairs of labels that do not contradict each other", () =>
        Shapes.ListOf(
            new()
            {
                ["type"] = "array",
                ["items"] = Shapes.TextRef(),
                ["minItems"] = 2,
                ["maxItems"] = 2,
            }
        )
    );

    private const string Example = "{ open: stay open, closed: [shut, closed] }";

    /// <summary>What no other kind has.</summary>
    public static readonly ImmutableArray<RuleKey> Own = [Choices, Compatible];

    public override Fact Any { get; } = new ChoiceFact();

    public override string Help => "one of the labels of the rule";

    public override ImmutableArray<RuleKey> Keys => Own;

    public override RuleKey Required => Choices;

    public override ImmutableArray<string> OneOf => [];

    public override Fact Read(RuleFields rule)
    {
        ImmutableArray<Choice> choices = ReadChoices(rule);
        return new ChoiceFact { Choices = choices, Compatible = ReadCompatible(rule, choices) };
    }

    public override void CheckValue(Fact fact, TextNode value, YamlSource source)
    {
        if (fact is ChoiceFact { Choices: { IsEmpty: false } choices })
        {
            IsLabel(value, choices, source);
        }
    }

    private static ImmutableArray<Choice> ReadChoices(RuleFields rule)
    {
        if (rule.Fields.Mapping(Choices.Name, Example) is not { } map)
        {
            if (!rule.Fields.Has(Choices.Name))
            {
                rule.Source.Error(rule.Fields.Map, Messages.MissingKey(Choices.Name, $"{Choices.Name}: {Example}"));
            }

            return [];
        }

        var phrases = new PatternReader(rule.Source, rule.Terms, hasSlot: false);
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. map.Entries.Select(e => ReadChoice(rule, phrases, e, labels))];
    }

    /// <param name="labels">The label of each phrase read so far.</param>
    private static Choice ReadChoice(RuleFields rule, PatternReader phrases, Entry entry, Dictionary<string, string> labels)
    {
        string label = entry.Key.Text;
        if (string.IsNullOrWhiteSpace(label))
        {
            rule.Source.Error(entry.Key, Messages.Empty(Choices.Name));
        }

        var read = ImmutableArray.CreateBuilder<Pattern>();
        foreach (TextNode text in rule.Fields.Texts(label, entry.Value))
        {
            foreach (Pattern phrase in phrases.Read(text))
            {
                if (!labels.TryAdd(phrase.Text, label))
                {
                    rule.Source.Error(text, Messages.SamePhrase(phrase.Text, labels[phrase.Text]));
                }

                read.Add(phrase);
            }
        }

        return new Choice(label, read.ToImmutable());
    }

    private static ImmutableArray<CompatiblePair> ReadCompatible(RuleFields rule, ImmutableArray<Choice> choices)
    {
        var pairs = ImmutableArray.CreateBuilder<CompatiblePair>();
        foreach (Node item in rule.Fields.List(Compatible.Name, "[[open, partly open]]"))
        {
            if (item is not ListNode { Items: [TextNode first, TextNode second] })
            {
                rule.Source.Error(item, Messages.Pair);
            }
            else if (IsLabel(first, choices, rule.Source) & IsLabel(second, choices, rule.Source))
            {
                if (first.Text == second.Text)
                {
                    rule.Source.Error(second, Messages.SameLabels);
                }

                pairs.Add(new CompatiblePair(first.Text, second.Text));
            }
        }

        return pairs.ToImmutable();
    }

    private static bool IsLabel(TextNode text, ImmutableArray<Choice> choices, YamlSource source) =>
        source.IsOneOf(text, "label of this rule", [.. choices.Select(c => c.Label)]);
}
