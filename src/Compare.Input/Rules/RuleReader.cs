using System.Collections.Immutable;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Input.Rules.Phrases;
using Compare.Input.Yaml;
using Compare.Text.Articles;

namespace Compare.Input.Rules;

/// <summary>The nodes of one file -> a rule. Every fault goes to the source; a rule read beside an error is not to be used.</summary>
internal sealed class RuleReader
{
    private static readonly ImmutableArray<string> Keys = RuleKey.Names(RuleKeys.Rule);
    private readonly YamlSource source;
    private readonly Fields rule;
    private readonly KindDefinition kind;
    private readonly bool kindIsKnown;
    private readonly TermReader terms;
    private readonly PatternReader patterns;
    private readonly ScopeReader scopes;

    private RuleReader(YamlSource source, MapNode map)
    {
        this.source = source;
        KindDefinition? named = ReadKind(new Fields(source, map, Keys));
        kind = named ?? Likely(map);
        kindIsKnown = named is not null;
        rule = new Fields(source, map with { Entries = [.. map.Entries.Where(Fits)] }, Keys);
        terms = new TermReader(source);
        patterns = new PatternReader(source, terms, hasSlot: true);
        scopes = new ScopeReader(source, terms);
    }

    /// <param name="fileName">The id of a rule that gives none.</param>
    /// <returns>Null where the file has an error.</returns>
    public static FactRule? Read(YamlSource source, string fileName, string? eventName)
    {
        Node? root = YamlReader.Read(source);
        if (root is MapNode map)
        {
            FactRule read = new RuleReader(source, map).Read(fileName, eventName);
            return source.HasErrors ? null : read;
        }

        if (!source.HasErrors)
        {
            source.Error(0, root is null or TextNode { Text: "" } ? Messages.EmptyFile : Messages.RootNotMapping(root));
        }

        return null;
    }

    private FactRule Read(string fileName, string? eventName)
    {
        ImmutableArray<Scope> scoped = scopes.Read(rule);
        CheckWhole();
        string id = ReadId(fileName);
        string title = rule.RequiredText("title", "title: and what the fact is called")?.Text.Trim() ?? "";
        Fact fact = kind.Read(new RuleFields(source, rule, terms));
        return new FactRule(fact)
        {
            Id = id,
            Event = eventName,
            Title = title,
            Question = rule.Text("question")?.Text.Trim(),
            Find = rule.Mapping("find", "{ all: [fall | collapse] }") is { } find
                ? new ContextReader(source, terms).Read(find)
                : Context.Empty,
            Patterns = [.. rule.Texts("pattern").SelectMany(text => patterns.Read(text))],
            Unless = [.. rule.Texts("unless").SelectMany(text => patterns.Read(text))],
            Least = ReadBound("least"),
            Most = ReadBound("most"),
            Since = ReadSince(),
            SinceAt = rule.Find("since") is { } since ? source.Position(since.Start) : default,
            Scopes = scoped,
            Develops = ReadDevelops(),
            Reconcile = rule.Mapping("reconcile", "{ tolerance: 10% }") is { } map ? kind.ReadReconcile(map, source) : kind.Reconcile,
            Reference = ReadReference(fact),
            Tests = new TestReader(source, value => kind.CheckValue(fact, value, source), label => scopes.CheckLabel(label, scoped)).Read(
                rule
            ),
            Source = new RuleSource(source.Path, source.Text),
        };
    }

    private KindDefinition? ReadKind(Fields all) =>
        all.RequiredText("value", "value: and one of " + string.Join(", ", RuleKeys.Kinds)) is { } text
        && source.IsOneOf(text, "kind of value", RuleKeys.Kinds)
            ? FactKinds.All[RuleKeys.Kinds.IndexOf(text.Text)]
            : null;

    /// <summary>The kind that most keys of a rule fit: so their faults are told too where the kind itself is at fault.</summary>
    private static KindDefinition Likely(MapNode map) =>
        FactKinds.All.MaxBy(kind => RuleKeys.Rule.Count(k => map.Find(k.Name) is not null && RuleKeys.Fits(k, kind)))!;

    /// <summary>Whether an entry is part of a rule of this kind; a known key that is not is a fault.</summary>
    private bool Fits(Entry entry)
    {
        RuleKey? key = RuleKeys.Rule.FirstOrDefault(k => k.Name == entry.Key.Text);
        if (key is null || !kindIsKnown || RuleKeys.Fits(key, kind))
        {
            return key is not null;
        }

        source.Error(entry.Key, KindMessages.DoesNotFit(key, kind));
        return false;
    }

    private string ReadId(string fileName)
    {
        TextNode? text = rule.Text("id");
        string id = text?.Text ?? fileName;
        if (!RuleKeys.IsId(id))
        {
            source.Error(text ?? (Node)rule.Map, Messages.BadId(id, RuleKeys.IdOf(id)));
        }

        return id;
    }

    private Trend ReadDevelops()
    {
        if (rule.Text("develops") is not { } text || !source.IsOneOf(text, "way to develop", RuleKeys.Developments))
        {
            return Trend.None;
        }

        var develops = (Trend)(RuleKeys.Developments.IndexOf(text.Text) + 1);
        if (develops != Trend.Changes && kindIsKnown && !kind.IsFigure)
        {
            source.Error(text, KindMessages.OnlyFiguresRise(kind));
        }

        return develops;
    }

    private Bound? ReadBound(string key) => rule.Text(key) is { } text ? new Bound(text.Text, source.Position(text.Start)) : null;

    private PartialDate? ReadSince()
    {
        if (rule.Text("since") is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text.Text, out PartialDate date))
        {
            return date;
        }

        source.Error(text, Messages.Published);
        return null;
    }

    private Reference? ReadReference(Fact fact)
    {
        if (rule.Mapping("reference", "{ value: …, source: … }") is not { } map)
        {
            return null;
        }

        var fields = new Fields(source, map, RuleKey.Names(RuleKeys.ReferenceValue, RuleKeys.ReferenceSource));
        string? from = fields.Text("source")?.Text;
        if (fields.RequiredText("value", "value: and the known answer") is not { } value)
        {
            return null;
        }

        kind.CheckValue(fact, value, source);
        (int line, int column) = source.Position(value.Start);
        return new Reference(value.Text, from, line, column);
    }

    /// <summary>What a rule of its kind cannot do without.</summary>
    private void CheckWhole()
    {
        if (kindIsKnown && !kind.OneOf.IsEmpty && !kind.OneOf.Any(rule.Has))
        {
            source.Error(rule.Map, kind.NoneOf);
        }

        if (!rule.Has("tests"))
        {
            source.Warn(rule.Map, Messages.NoTests);
        }
    }
}
