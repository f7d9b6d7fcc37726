using Compare.Input.Rules.Model;
using Compare.Input.Rules.Phrases;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>The keys of one rule, and what reads the terms behind them.</summary>
internal sealed record RuleFields(YamlSource Source, Fields Fields, TermReader Terms)
{
    public TextNode? Text(RuleKey key) => Fields.Text(key.Name);

    public Term? Term(RuleKey key) => Text(key) is { } text ? Terms.Read(text) : null;
}
