using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Annotation;

/// <summary>Finds the date of publication that one of an article's first lines names.</summary>
internal sealed class Datelines
{
    private readonly Vocabulary vocabulary = new();
    private readonly ValueReader reader;

    public Datelines(Lexicon lexicon) => reader = new ValueReader(lexicon, vocabulary);

    /// <summary>
    /// The first day, month or year that the line names in full; null where it names none. A <see cref="LineDateReader"/>.
    /// </summary>
    public LineDate? Read(string line)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(line, vocabulary, tokens);
        var values = new List<Value>();
        reader.Read(line, tokens.ToArray(), reference: null, values);
        foreach (DateRange date in values.OfType<DateRange>())
        {
            if (date is { Bound: DateBound.Within, Partial: { } partial })
            {
                return new LineDate(partial, date.Span);
            }
        }

        return null;
    }
}
