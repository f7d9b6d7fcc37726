using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Cli;

/// <summary>Reads the values of one text after another; buffers are kept between texts.</summary>
internal sealed class TextValues
{
    private readonly Vocabulary vocabulary = new();
    private readonly ValueReader reader;
    private readonly List<Token> tokens = [];
    private readonly List<Value> values = [];

    public TextValues(Lexicon lexicon) => reader = new ValueReader(lexicon, vocabulary);

    /// <summary>The values in order of place; good until the next call.</summary>
    public List<Value> Read(string text, PartialDate? reference)
    {
        tokens.Clear();
        values.Clear();
        VisibleText visible = VisibleText.Fold(text);
        Tokenizer.Tokenize(visible.Text, vocabulary, tokens);
        reader.Read(visible.Text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), reference, values);
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
