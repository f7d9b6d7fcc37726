using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>Reads the values that a rule itself writes: in its tests and its reference.</summary>
internal sealed class WrittenValues(ValueReader reader, Vocabulary vocabulary, Lexicon lexicon)
{
    private readonly WrittenWords words = new(lexicon);

    /// <summary>The value that a rule of this kind means by a text; null where the text is no such value.</summary>
    public Value? Read(FactRule rule, string text, PartialDate? published = null)
    {
        string trimmed = text.Trim();
        var all = new TextSpan(0, trimmed.Length);
        switch (rule.Fact)
        {
            case NameFact name:
                KnownName? known = name.Known.FirstOrDefault(n => n.Spellings.Contains(trimmed));
                return new Name(all, known?.Canonical ?? trimmed);
            case ChoiceFact choice:
                return choice.Choices.Any(c => c.Label == trimmed) ? new Label(all, trimmed) : null;
            case QuoteFact:
                return new Quotation(all, trimmed, null);
            case DateFact when PartialDate.TryParse(trimmed, out PartialDate date):
                DatePrecision precision =
                    date.Day is not null ? DatePrecision.Day
                    : date.Month is not null ? DatePrecision.Month
                    : DatePrecision.Year;
                return new DateRange(all, Hedge.Exact, date.First, date.Last, precision, DateBound.Within);
            default:
                return ReadQuantity(rule, trimmed, published);
        }
    }

    /// <summary>
    /// Whether a claim says what a test expects: the same figure, dates, name or label; the same hedge only where the test
    /// writes one.
    /// </summary>
    public static bool Matches(Value expected, Value found) =>
        (expected, found) switch
        {
            (Quantity e, Quantity f) => (e.Hedge == Hedge.Exact || e.Hedge == f.Hedge)
                && (e.Nominal is { } nominal ? f.Nominal is { } other && Near(nominal, other) : f.Nominal is null && e.Stated == f.Stated),
            (DateRange e, DateRange f) => e.From == f.From && e.To == f.To,
            (ClockTime e, ClockTime f) => (e.Hedge == Hedge.Exact || e.Hedge == f.Hedge)
                && (e.Nominal is { } minute ? minute == f.Nominal : e.Stated == f.Stated),
            (Name e, Name f) => e.Canonical == f.Canonical,
            (Label e, Label f) => e.Text == f.Text,
            (Quotation e, Quotation f) => f.Words.Contains(e.Words, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(a));

    /// <summary>All figures and dates of the rule's kind in a text.</summary>
    public IEnumerable<Value> ReadAll(FactRule rule, string text) =>
        ReadValues(text.Trim(), published: null).Select(new QuantityCandidates(rule.Fact, lexicon).Fit).OfType<Value>();

    private List<Value> ReadValues(string text, PartialDate? published)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, vocabulary, tokens);
        var values = new List<Value>();
        reader.Read(text, tokens.ToArray(), published, values);
        return values;
    }

    private Value? ReadQuantity(FactRule rule, string text, PartialDate? published) =>
        (rule.Kind == FactKind.Date ? EitherDate.Read(text, lexicon, t => Read(rule, t, published) as DateRange) : null)
        ?? ReadPlain(rule, text, published)
        ?? words.Spelt(rule.Kind, text).Select(said => ReadPlain(rule, said, published)).FirstOrDefault(v => v is not null);

    private Value? ReadPlain(FactRule rule, string text, PartialDate? published)
    {
        List<Value> values = ReadValues(text, published);
        var fit = new QuantityCandidates(rule.Fact, lexicon);
        return values.Select(fit.Fit).FirstOrDefault(v => v is not null)
            ?? values.Select(v => AsKind(v, rule)).FirstOrDefault(v => v is not null);
    }

    /// <summary>
    /// In a rule for ages "23" and "23 years" are ages; nothing at all is nothing of whatever kind and unit; a magnitude needs none.
    /// </summary>
    private Quantity? AsKind(Value value, FactRule rule) =>
        (rule.Kind, value) switch
        {
            (FactKind.Age, Quantity { Kind: ValueKind.Number } number) => Units.Convert(
                number with
                {
                    Kind = ValueKind.Age,
                    Unit = "year",
                },
                rule.Unit
            ),
            (FactKind.Age, Quantity { Kind: ValueKind.Duration } duration) => Units.Convert(
                duration with
                {
                    Kind = ValueKind.Age,
                },
                rule.Unit
            ),
            (FactKind.Percent, Quantity { Kind: ValueKind.Number, Nominal: 0 } none) => none with
            {
                Kind = ValueKind.Percent,
                Unit = "percent",
            },
            (FactKind.Money, Quantity { Kind: ValueKind.Number, Nominal: 0 } none) => none with { Kind = ValueKind.Money },
            (FactKind.Duration, Quantity { Kind: ValueKind.Number, Nominal: 0 } none) when rule.Unit is { } unit => none with
            {
                Kind = ValueKind.Duration,
                Unit = unit,
            },
            (FactKind.Measure, Quantity { Kind: ValueKind.Number, Nominal: > 0 } bare)
                when rule.Unit is { } unit && lexicon[Sections.BareUnits].ContainsKey(unit) => bare with
            {
                Kind = ValueKind.Measure,
                Unit = unit,
            },
            (FactKind.Measure, Quantity { Kind: ValueKind.Number, Nominal: 0 } none) when rule.Unit is { } unit => none with
            {
                Kind = ValueKind.Measure,
                Unit = unit,
            },
            _ => null,
        };
}
