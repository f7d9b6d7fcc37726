using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>Finds where sentences end: at . ! ? … with their closing marks, but not after abbreviations and initials.</summary>
internal sealed class SentenceSplitter(Lexicon lexicon, Vocabulary vocabulary)
{
    /// <summary>A sentence without end is cut here, so that what is looked for by sentence takes time that grows with the text.</summary>
    private const int MostTokens = 500;

    private readonly ShortWords shortWords = new(lexicon, vocabulary);
    private readonly WordSet starters = new(lexicon[Sections.SentenceStarters], vocabulary);

    public void Split(string text, Token[] tokens, TokenRange range, int paragraph, List<Sentence> into)
    {
        int start = range.Start;
        int i = range.Start;
        while (i < range.End)
        {
            int end = i - start == MostTokens ? i : EndsAt(text, tokens, i, range with { Start = start });
            if (end < 0)
            {
                i++;
                continue;
            }

            Add(tokens, start, end, paragraph, into);
            start = i = end;
        }

        if (start < range.End)
        {
            Add(tokens, start, range.End, paragraph, into);
        }
    }

    private static void Add(Token[] tokens, int start, int end, int paragraph, List<Sentence> into) =>
        into.Add(new Sentence(new TokenRange(start, end), new TextSpan(tokens[start].Start, tokens[end - 1].End), paragraph));

    /// <summary>The token after the sentence that token <paramref name="i"/> closes; -1 where it closes none.</summary>
    private int EndsAt(string text, Token[] tokens, int i, TokenRange range)
    {
        Token token = tokens[i];
        bool initialism = token.Kind == TokenKind.Word && text[token.End - 1] == '.';
        if (!initialism && (token.Kind != TokenKind.Mark || text[token.Start] is not ('.' or '!' or '?' or '…')))
        {
            return -1;
        }

        int end = i + 1;
        while (end < range.End && tokens[end].Kind == TokenKind.Mark && IsClosing(text, tokens, end))
        {
            end++;
        }

        if (end >= range.End)
        {
            return range.End;
        }

        if (!initialism && text[token.Start] == '.' && end == i + 1 && shortWords.GoOn(text, tokens, i, range))
        {
            return -1;
        }

        // "U.S. President" goes on; "in the U.S. The" does not.
        return initialism && end == i + 1 ? (starters.Contains(tokens[end]) && StartsSentence(text, tokens[end]) ? end : -1)
            : StartsSentence(text, tokens[end]) ? end
            : -1;
    }

    private static bool IsClosing(string text, Token[] tokens, int i)
    {
        char c = text[tokens[i].Start];
        bool attached = tokens[i].Start == tokens[i - 1].End && !char.IsLetter(text[tokens[i].End - 1]);
        return c is '”' or '»' or ')' or ']' || (attached && c is '"' or '\'' or '’' or '“' or '«' or '.' or '!' or '?' or '…');
    }

    private static bool StartsSentence(string text, Token token)
    {
        char c = text[token.Start];
        return token.Kind == TokenKind.Number
            || char.IsUpper(c)
            || char.IsDigit(c)
            || c is '"' or '“' or '‘' or '\'' or '`' or '„' or '«' or '»' or '(' or '[' or '$' or '£' or '€'
            || (char.IsLetter(c) && !char.IsLower(c));
    }
}
