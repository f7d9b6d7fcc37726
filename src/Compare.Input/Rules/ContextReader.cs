using System.Collections.Immutable;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Input.Rules.Phrases;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>Reads <c>find</c>: the surroundings that a value must stand in.</summary>
internal sealed class ContextReader(YamlSource source, TermReader terms)
{
    private const string Example = "{ all: [fall | collapse] }";

    private static readonly ImmutableArray<string> Conditions = RuleKey.Names(ContextKeys.Condition);

    private static readonly ImmutableArray<string> All = [.. Conditions, .. RuleKey.Names(ContextKeys.Levels)];

    public Context Read(MapNode map)
    {
        var find = new Fields(source, map, All);
        Condition direct = Read(find);
        if (!direct.IsEmpty && find.Has("clause"))
        {
            source.Error(find.Map.Find("clause")!.Key, Messages.ClauseTwice);
        }

        return new Context(
            find.Has("clause") ? Level(find, "clause") : direct,
            Level(find, "sentence"),
            Level(find, "paragraph"),
            Level(find, "article")
        );
    }

    private Condition Level(Fields find, string level) =>
        find.Mapping(level, Example) is { } map ? Read(new Fields(source, map, Conditions)) : Condition.Empty;

    private Condition Read(Fields fields) => new(Terms(fields, "all"), Terms(fields, "any"), Terms(fields, "none"));

    private ImmutableArray<Term> Terms(Fields fields, string key)
    {
        ImmutableArray<TextNode> texts = fields.Texts(key);
        foreach (TextNode text in texts.Where(t => key != "none" && IsFigure(t.Text)))
        {
            source.Warn(text, Messages.Figure(text.Text));
        }

        return [.. texts.Select(terms.Read)];
    }

    /// <summary>Whether a term is a number and nothing else, in its own quotation marks or not.</summary>
    private static bool IsFigure(string term) =>
        term.Any(char.IsAsciiDigit) && term.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '"' or ' ' or '|');
}
