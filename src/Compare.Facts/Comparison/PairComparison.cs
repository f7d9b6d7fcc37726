using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>What comes of setting two versions side by side, in pieces that explanations and summaries are made of.</summary>
/// <param name="Distance">How far apart, to rank pairs of one kind of value: 0 where they touch; never NaN.</param>
/// <param name="Apart">How far apart in words ("half a year, or 17%, apart"); null where that says nothing.</param>
/// <param name="Reason">Why the relation is what it is, as a clause.</param>
internal sealed record PairComparison(RelationKind Kind, double Distance, string? Apart, string Reason)
{
    public static PairComparison Of(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon) => a.Scope != b.Scope
        ? NotComparable(a.Value is Quantity && b.Value is Quantity ? "the figures count different things" : "they speak of different things")
        : Course.Judge(rule, a, b, OfValues(rule, a, b, lexicon));

    private static PairComparison OfValues(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon) => (a.Value, b.Value) switch
    {
        (Quantity x, Quantity y) => Ageing.Judge(a, b, QuantityComparer.Compare(new(x, a.Words), new(y, b.Words), rule)),
        (DateRange x, DateRange y) => DateComparer.Compare(new(x, a.Words), new(y, b.Words)),
        (ClockTime x, ClockTime y) => TimeComparer.Compare(new(x, a.Words), new(y, b.Words), rule),
        (Name x, Name y) => NameComparer.Compare(x.Canonical, y.Canonical, rule.Names, lexicon),
        (Label x, Label y) => LabelComparer.Compare(x.Text, y.Text, rule.Compatible),
        (Quotation x, Quotation y) => QuotationComparer.Compare(x.Words, y.Words, lexicon),
        _ => NotComparable("they are values of different kinds"),
    };

    public static PairComparison Agree => new(RelationKind.Agree, 0, null, "both say the same");

    /// <summary>Nothing shows that the two contradict each other and nothing that they fit.</summary>
    public static PairComparison NotComparable(string reason) =>
        new(RelationKind.NotComparable, 0, null, $"{reason}, so they cannot be set against each other");

    public Relation Between(ArticleVersion a, ArticleVersion b)
    {
        bool same = a.Scope == b.Scope;
        string Said(ArticleVersion version) => Phrasing.Said(version.Value, version.Words) + (same ? "" : Phrasing.Of(version.Scope));
        string head = Kind == RelationKind.Agree
            ? $"Both say {Said(a)}"
            : $"{Said(a)} against {Said(b)}: {(Apart is null ? "" : Apart + "; ")}{Reason}";
        return new Relation(a.Article, b.Article, Kind, Phrasing.Sentence(head)) { Scope = same ? a.Scope : null };
    }
}

/// <summary>A value with the words that say it.</summary>
internal readonly record struct Said<T>(T Value, string Words)
    where T : Value
{
    /// <summary>The words in quotation marks; where there are none, the value as a reader would write it.</summary>
    public string Quoted => string.IsNullOrWhiteSpace(Words) ? ValueFormat.Label(Value, Words) : Phrasing.Quote(Words);
}
