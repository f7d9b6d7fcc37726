using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Values.Amounts;

/// <summary>Which readers a token can be a beginning for: one array look-up.</summary>
internal sealed class StartTable
{
    private readonly Beginnings[] words;

    public StartTable(Vocabulary vocabulary, IEnumerable<(int Word, Beginnings For)> starts)
    {
        words = new Beginnings[vocabulary.Count];
        foreach ((int word, Beginnings reader) in starts)
        {
            words[word] |= reader;
        }
    }

    public Beginnings At(in Passage p, int i)
    {
        if (p.IsNumber(i))
        {
            return Beginnings.Number | Beginnings.Age | Beginnings.Other;
        }

        int word = p.Word(i);
        Beginnings found = word < words.Length ? words[word] : Beginnings.None;

        // A stop or a hyphen begins a figure only where one follows without a space; or it is a sign that opens the text.
        return found != Beginnings.None && p[i].Kind == TokenKind.Mark && !char.IsNumber(p.Chars(i)[0]) && i > 0 && !p.IsJoined(i + 1)
            ? found & ~Beginnings.Number
            : found;
    }
}
