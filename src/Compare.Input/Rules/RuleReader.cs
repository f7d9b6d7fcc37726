using System.Collections.Immutable;
using System.Globalization;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>The nodes of one file -> a rule. Every fault goes to the source; a rule read beside an error is not to be used.</summary>
internal sealed class RuleReader
{
    private static readonly ImmutableArray<string> Keys = [.. RuleKeys.Rule.Select(k => k.Name)];
    private readonly YamlSource source;
    private readonly Fields rule;
    private readonly FactKind? kind;
    private readonly TermReader terms;
    private readonly PatternReader patterns;
    private readonly ChoiceReader choices;
    private readonly ScopeReader scopes;
    private ImmutableArray<Choice> labels = [];
    private ImmutableArray<KnownName> names = [];
    private ImmutableArray<Scope> scoped = [];

    private RuleReader(YamlSource source, MapNode map)
    {
        this.source = source;
        kind = ReadKind(new Fields(source, map, Keys));
        rule = new Fields(source, map with { Entries = [.. map.Entries.Where(Fits)] }, Keys);
        terms = new TermReader(source);
        patterns = new PatternReader(source, terms, hasSlot: true);
        choices = new ChoiceReader(source, terms);
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
        labels = kind == FactKind.Choice ? choices.Read(rule) : [];
        names = new NameReader(source).Read(rule);
        scoped = scopes.Read(rule);
        CheckWhole();
        return new FactRule
        {
            Id = ReadId(fileName),
            Event = eventName,
            Title = rule.RequiredText("title", "title: and what the fact is called")?.Text.Trim() ?? "",
            Question = rule.Text("question")?.Text.Trim(),
            Kind = kind ?? default,
            Unit = ReadUnit(),
            UnitAt = rule.Find("unit") is { } unit ? source.Position(unit.Start) : default,
            Part = ReadPart(),
            Of = ReadTerm("of"),
            Find = rule.Mapping("find", "{ all: [fall | collapse] }") is { } find
                ? new ContextReader(source, terms).Read(find)
                : Context.Empty,
            Patterns = [.. rule.Texts("pattern").SelectMany(text => patterns.Read(text))],
            Unless = [.. rule.Texts("unless").SelectMany(text => patterns.Read(text))],
            Least = ReadBound("least"),
            Most = ReadBound("most"),
            Since = ReadSince(),
            SinceAt = rule.Find("since") is { } since ? source.Position(since.Start) : default,
            Choices = labels,
            Compatible = choices.ReadCompatible(rule, labels),
            Names = names,
            Role = ReadTerm("role"),
            Speaker = ReadTerm("speaker"),
            Words = [.. rule.Texts("words").Select(terms.Read)],
            Scopes = scoped,
            Develops = ReadDevelops(),
            Reconcile = ReadReconcile(),
            Reference = ReadReference(),
            Tests = new TestReader(source, CheckValue, label => scopes.CheckLabel(label, scoped)).Read(rule),
            Source = new RuleSource(source.Path, source.Text),
        };
    }

    private FactKind? ReadKind(Fields all)
    {
        if (all.RequiredText("value", "value: and one of " + string.Join(", ", RuleKeys.Kinds)) is not { } text)
        {
            return null;
        }

        int index = RuleKeys.Kinds.IndexOf(text.Text);
        if (index < 0)
        {
            source.Error(
                text,
                Messages.UnknownWord("kind of value", text.Text, Suggestion.Nearest(text.Text, RuleKeys.Kinds), RuleKeys.Kinds)
            );
            return null;
        }

        return Enum.GetValues<FactKind>()[index];
    }

    /// <summary>Whether an entry is part of a rule of this kind; a known key that is not is a fault.</summary>
    private bool Fits(Entry entry)
    {
        RuleKey? key = RuleKeys.Rule.FirstOrDefault(k => k.Name == entry.Key.Text);
        if (key is null || kind is not { } known || key.Kinds.Contains(known))
        {
            return key is not null;
        }

        source.Error(entry.Key, KindMessages.DoesNotFit(key, known));
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

    private string? ReadUnit()
    {
        TextNode? text = rule.Text("unit");
        switch (kind)
        {
            case FactKind.Duration or FactKind.Age:
                if (text is not null && !RuleKeys.TimeUnits.Contains(text.Text))
                {
                    source.Error(
                        text,
                        Messages.UnknownWord(
                            "unit of time",
                            text.Text,
                            Suggestion.Nearest(text.Text, RuleKeys.TimeUnits),
                            RuleKeys.TimeUnits
                        )
                    );
                }

                return text?.Text ?? "year";
            case FactKind.Money:
                if (text is not null && !(text.Text.Length == 3 && text.Text.All(char.IsAsciiLetterUpper)))
                {
                    source.Error(text, Messages.Currency);
                }

                return text?.Text;
            case FactKind.Measure:
                if (!rule.Has("unit"))
                {
                    source.Error(rule.Map, KindMessages.UnitMissing(FactKind.Measure));
                }

                return text?.Text;
            default:
                return null;
        }
    }

    private Term? ReadTerm(string key) => rule.Text(key) is { } text ? terms.Read(text) : null;

    private PeriodPart? ReadPart()
    {
        if (rule.Text("part") is not { } text)
        {
            return null;
        }

        int index = RuleKeys.Parts.IndexOf(text.Text);
        if (index < 0)
        {
            source.Error(
                text,
                Messages.UnknownWord("part of a period", text.Text, Suggestion.Nearest(text.Text, RuleKeys.Parts), RuleKeys.Parts)
            );
            return null;
        }

        return (PeriodPart)index;
    }

    private Trend ReadDevelops()
    {
        if (rule.Text("develops") is not { } text)
        {
            return Trend.None;
        }

        int index = RuleKeys.Developments.IndexOf(text.Text);
        if (index < 0)
        {
            source.Error(
                text,
                Messages.UnknownWord(
                    "way to develop",
                    text.Text,
                    Suggestion.Nearest(text.Text, RuleKeys.Developments),
                    RuleKeys.Developments
                )
            );
            return Trend.None;
        }

        var develops = (Trend)(index + 1);
        if (develops != Trend.Changes && kind is { } known && !RuleKeys.IsFigure(known))
        {
            source.Error(text, KindMessages.OnlyFiguresRise(known));
        }

        return develops;
    }

    private ReconcileSettings ReadReconcile()
    {
        if (rule.Mapping("reconcile", "{ tolerance: 10% }") is not { } map)
        {
            return kind == FactKind.Time ? ReconcileSettings.OfTimes : ReconcileSettings.Default;
        }

        var fields = new Fields(source, map, kind == FactKind.Time ? ["tolerance"] : RuleKeys.Reconcile);
        if (kind == FactKind.Time)
        {
            return fields.Text("tolerance") is { } minutes ? ReadMinutes(minutes) : ReconcileSettings.OfTimes;
        }

        ReconcileSettings settings = ReconcileSettings.Default;
        if (fields.Text("tolerance") is { } tolerance)
        {
            settings = new ReconcileSettings(ReadShare(tolerance, Messages.Tolerance)) { Rounding = settings.Rounding };
        }

        return fields.Text("rounding") is { } rounding
            ? settings with
            {
                Rounding = rounding.Text == RuleKeys.NoRounding ? 0 : ReadShare(rounding, Messages.Rounding),
            }
            : settings;
    }

    private double ReadShare(TextNode text, string message)
    {
        bool percent = text.Text.EndsWith('%');
        bool number = double.TryParse(
            text.Text.TrimEnd('%').TrimEnd(),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out double share
        );
        share = percent ? share / 100 : share;
        if (!number || share is not (>= 0 and <= 1))
        {
            source.Error(text, message);
        }

        return share;
    }

    /// <summary>"15 minutes".</summary>
    private ReconcileSettings ReadMinutes(TextNode text)
    {
        const int MinutesOfDay = 24 * 60;
        string[] parts = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int minutes = 0;
        if (
            parts is not [var figure, "minute" or "minutes"]
            || !int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out minutes)
            || minutes >= MinutesOfDay
        )
        {
            source.Error(text, Messages.ToleranceOfTimes);
        }

        return new ReconcileSettings(minutes);
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

    private Reference? ReadReference()
    {
        if (rule.Mapping("reference", "{ value: …, source: … }") is not { } map)
        {
            return null;
        }

        var fields = new Fields(source, map, RuleKeys.Reference);
        string? from = fields.Text("source")?.Text;
        if (fields.RequiredText("value", "value: and the known answer") is not { } value)
        {
            return null;
        }

        CheckValue(value);
        (int line, int column) = source.Position(value.Start);
        return new Reference(value.Text, from, line, column);
    }

    /// <summary>A value that the rule's own words already rule out: a label or a name that it does not have.</summary>
    private void CheckValue(TextNode value)
    {
        if (!labels.IsEmpty)
        {
            choices.IsLabel(value, labels);
        }

        if (!names.IsEmpty)
        {
            string[] spellings = [.. names.SelectMany(n => n.Spellings)];
            if (!spellings.Contains(value.Text))
            {
                source.Error(
                    value,
                    Messages.UnknownWord("name of this rule", value.Text, Suggestion.Nearest(value.Text, spellings), spellings)
                );
            }
        }
    }

    /// <summary>What a rule of its kind cannot do without.</summary>
    private void CheckWhole()
    {
        string? missing = kind switch
        {
            null or FactKind.Choice => null,
            FactKind.Name => HasOneOf("names", "role", "pattern") ? null : Messages.NameNeeds,
            FactKind.Quote => HasOneOf("speaker", "words") ? null : Messages.QuoteNeeds,
            _ => HasOneOf("find", "of", "pattern") ? null : Messages.NothingToFind,
        };
        if (missing is not null)
        {
            source.Error(rule.Map, missing);
        }

        if (!rule.Has("tests"))
        {
            source.Warn(rule.Map, Messages.NoTests);
        }
    }

    private bool HasOneOf(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (rule.Has(key))
            {
                return true;
            }
        }

        return false;
    }
}
