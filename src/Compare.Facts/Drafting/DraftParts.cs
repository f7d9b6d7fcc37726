using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Drafting;

/// <summary>What a drafted rule says, apart from its words for people. Empty or null where it does not say it.</summary>
/// <param name="Expected">The value of its test.</param>
/// <param name="Name">Of a name.</param>
/// <param name="Phrase">Of a choice: the phrase of its first label.</param>
internal sealed record DraftParts(
    string Expected,
    string? Unit,
    string? Of,
    ImmutableArray<string> All,
    string? Name,
    string? Speaker,
    ImmutableArray<string> Words,
    string? Phrase
)
{
    public const string ExampleLabel = "as in the example";

    /// <summary>Guesses at a rule, the fullest first.</summary>
    public static IEnumerable<DraftParts> Guesses(DraftRequest request, Value? value, DraftWords words)
    {
        string label = value is null or Quotation
            ? ExampleLabel
            : Phrasing.English.Values.Label(value, value.Span.In(request.Text).ToString());
        string? unit = request.Kind is FactKind.Measure or FactKind.Money or FactKind.Age or FactKind.Duration
            ? (value as Quantity)?.Unit
            : null;
        string? of = request.Kind == FactKind.Count ? words.CountedNoun : null;
        foreach (string expected in new[] { words.Stated ?? ExampleLabel, label }.Distinct(StringComparer.Ordinal))
        {
            var parts = new DraftParts(expected, unit, of, words.Around, null, null, [], null);
            switch (request.Kind)
            {
                case FactKind.Choice when words.Phrase is { } phrase:
                    yield return parts with
                    {
                        Phrase = phrase,
                        All = [],
                    };
                    break;
                case FactKind.Name:
                    yield return parts with
                    {
                        Name = expected,
                    };
                    yield return parts with
                    {
                        Name = expected,
                        All = [],
                    };
                    break;
                case FactKind.Quote:
                    string? speaker = (value as Quotation)?.Speaker;
                    yield return parts with
                    {
                        All = [],
                        Speaker = words.AsTerm(speaker),
                        Words = words.Inside,
                    };
                    yield return parts with
                    {
                        All = [],
                        Speaker = words.AsTerm(speaker),
                    };
                    yield return parts with
                    {
                        All = [],
                        Words = words.Inside,
                    };
                    break;
                case not FactKind.Choice:
                    yield return parts;
                    yield return parts with
                    {
                        Of = null,
                    };

                    // Words of another clause are none of the value's.
                    foreach (string word in words.Around)
                    {
                        yield return parts with
                        {
                            Of = null,
                            All = [word],
                        };
                    }

                    yield return parts with
                    {
                        All = [],
                    };
                    break;
            }
        }
    }
}
