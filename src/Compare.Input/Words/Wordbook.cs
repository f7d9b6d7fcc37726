using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Compare.Input.Words;

/// <summary>
/// What the program says in one language: a text for each key, with placeholders in braces. A text may have two forms, of
/// which the figure for <c>{count}</c> chooses. Figures are written by the keys <c>number.*</c> of the same language.
/// </summary>
public sealed class Wordbook
{
    /// <summary>The placeholder that chooses between one and other.</summary>
    public const string Count = "count";

    private readonly FrozenDictionary<string, Wording> texts;
    private readonly NumberFormatInfo digits;

    internal Wordbook(IReadOnlyDictionary<string, Wording> texts)
    {
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        digits = new NumberFormatInfo { NumberGroupSeparator = Plain("number.group"), NumberDecimalSeparator = Plain("number.decimal") };
    }

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>How figures are written: what groups thousands and what stands before decimals.</summary>
    public IFormatProvider Digits => digits;

    /// <summary>Whether there is a text for a key that is made up of what a report has ("unit.acre").</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>
    /// The names of a text's placeholders, <see cref="Count"/> among them where it chooses a form; null where there is no such key.
    /// </summary>
    public IReadOnlyCollection<string>? Placeholders(string key) =>
        !texts.TryGetValue(key, out Wording? found) ? null
        : found.One is null ? found.Names
        : [.. found.Names.Append(Count).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The text for a key, its placeholders filled in. Whole numbers and figures are written as the language writes them.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such key, or a placeholder has no value: a fault of the program.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        Wording wording = texts.TryGetValue(key, out Wording? found)
            ? found
            : throw new KeyNotFoundException($"there are no words for '{key}'");
        string text = wording.Other;
        if (wording.One is null && !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        if (wording.One is { } one)
        {
            text = Math.Abs(Convert.ToDouble(Value(key, Count, values), CultureInfo.InvariantCulture)) == 1 ? one : text;
        }

        var said = new StringBuilder(text.Length + 32);
        int from = 0;
        foreach ((int start, int end, string name) in Wording.Placeholders(text))
        {
            said.Append(text, from, start - from).Append(Written(Value(key, name, values)));
            from = end;
        }

        return said.Append(text, from, text.Length - from).ToString();
    }

    private string Written(object value) =>
        value switch
        {
            string text => text,
            IFormattable figure => figure.ToString("#,0.######", digits),
            _ => value.ToString() ?? "",
        };

    private static object Value(string key, string name, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach ((string given, object value) in values)
        {
            if (given == name)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"the words for '{key}' ask for {{{name}}}, and nothing is given for it");
    }

    private string Plain(string key) => texts.TryGetValue(key, out Wording? found) ? found.Other : "";
}
