using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>
/// Finds every quantity and date in a text. Built once from a lexicon, whose words it adds to the vocabulary; then
/// immutable and safe from many threads.
/// </summary>
public sealed class ValueReader
{
    public ValueReader(Lexicon lexicon, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(vocabulary);
    }

    /// <summary>
    /// Adds the values of a text in order of place; their spans do not overlap. <paramref name="tokens"/> are the text's
    /// tokens in the reader's vocabulary; <paramref name="reference"/> is the date that relative dates are read against.
    /// </summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PartialDate? reference, List<Value> into) =>
        throw new NotImplementedException();
}
