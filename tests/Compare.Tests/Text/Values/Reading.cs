using System.Globalization;
using System.Runtime.InteropServices;
using Compare.Input.Lexicons;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Tests.Text.Values;

/// <summary>Reads the values of a text with the default lexicon, and writes them the way the tables of cases do.</summary>
internal static class Reading
{
    private static readonly Vocabulary Vocabulary = new();
    private static readonly ValueReader Reader = new(LexiconLoader.LoadDefault(), Vocabulary);

    public static List<Value> Of(string text, string? reference = null)
    {
        var tokens = new List<Token>();
        var values = new List<Value>();
        Tokenizer.Tokenize(text, Vocabulary, tokens);
        PartialDate? date = reference is not null && PartialDate.TryParse(reference, out PartialDate parsed) ? parsed : null;
        Reader.Read(text, CollectionsMarshal.AsSpan(tokens), date, values);
        return values;
    }

    /// <summary>
    /// <c>[words] kind nominal unit hedge low..high</c>, what is exact or absent left out; values apart by "; "; no times of day.
    /// </summary>
    public static string Told(string text) => string.Join("; ", Of(text).Where(v => v is not ClockTime).Select(value => Told(value, text)));

    private static string Told(Value value, string text)
    {
        var parts = new List<string> { $"[{value.Span.In(text)}]", value.Kind.ToString().ToLowerInvariant() };
        if (value is Quantity quantity)
        {
            parts.AddRange(new[] { Number(quantity.Nominal), quantity.Unit ?? "" }.Where(part => part.Length > 0));
            if (quantity.Hedge != Hedge.Exact)
            {
                parts.Add($"{quantity.Hedge.ToString().ToLowerInvariant()} {Number(quantity.Stated.Low)}..{Number(quantity.Stated.High)}");
            }
        }

        return string.Join(' ', parts);
    }

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
