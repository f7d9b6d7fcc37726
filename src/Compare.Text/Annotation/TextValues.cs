using System.Runtime.InteropServices;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Annotation;

/// <summary>
/// Reads the quantities, dates and times in one text after another. Buffers are kept between texts, so that one thread at a time may
/// use it.
/// </summary>
public sealed class TextValues
{
    private readonly Vocabulary vocabulary = new();
    private readonly ValueReader reader;
    private readonly List<Token> tokens = [];
    private readonly List<Value> values = [];

    /// <param name="lexicon">The words of the language that the texts are in.</param>
    public TextValues(Lexicon lexicon) => reader = new ValueReader(lexicon, vocabulary);

    /// <summary>
    /// The values in order of place; good until the next call. Spans are UTF-16 offsets into the text and do not overlap. Figures are in
    /// the unit that their <see cref="Quantity"/> names, times in minutes from midnight.
    /// </summary>
    /// <param name="reference">The day, month or year that "last month" is read against; null where it is not known.</param>
    public IReadOnlyList<Value> Read(string text, PartialDate? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        tokens.Clear();
        values.Clear();
        VisibleText visible = VisibleText.Fold(text);
        Tokenizer.Tokenize(visible.Text, vocabulary, tokens);
        reader.Read(visible.Text, CollectionsMarshal.AsSpan(tokens), reference, values);
        if (visible.Text != text)
        {
            for (int i = 0; i < values.Count; i++)
            {
                values[i] = values[i] with { Span = visible.InSource(values[i].Span) };
            }
        }

        return values;
    }
}
