using Compare.Text.Corpus;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Text.Annotation;

/// <summary>Finds the date of publication that one of an article's first lines names.</summary>
public sealed class Datelines
{
    private readonly Vocabulary vocabulary = new();
    private readonly ValueReader reader;

    public Datelines(Lexicon lexicon) => reader = new ValueReader(lexicon, vocabulary);

    /// <summary>The first day, month or year that the line names in full; null where it names none. A <see cref="LineDateReader"/>.</summary>
    public LineDate? Read(string line)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(line, vocabulary, tokens);
        var values = new List<Value>();
        reader.Read(line, tokens.ToArray(), reference: null, values);
        foreach (DateRange date in values.OfType<DateRange>().Where(d => d.Bound == DateBound.Within))
        {
            switch (date.Precision)
            {
                case DatePrecision.Day when date.From == date.To:
                    return new LineDate(new PartialDate(date.From.Year, date.From.Month, date.From.Day), date.Span);
                case DatePrecision.Month:
                    return new LineDate(new PartialDate(date.From.Year, date.From.Month), date.Span);
                case DatePrecision.Year:
                    return new LineDate(new PartialDate(date.From.Year), date.Span);
            }
        }

        return null;
    }
}
