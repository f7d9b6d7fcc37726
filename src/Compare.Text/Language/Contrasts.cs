using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>Tells whether what a "but" opens has a subject of its own: "but Bob Sample fell" has, "but held on" has not.</summary>
internal sealed class Contrasts(Lexicon lexicon, Vocabulary vocabulary, WordSet stops, Func<string, Token, bool> isVerb)
{
    private readonly WordSet words = new(lexicon[Sections.ClauseContrasts], vocabulary);
    private readonly WordSet adverbs = new(lexicon[Sections.ClauseAdverbs], vocabulary);
    private readonly WordSet auxiliaries = new(lexicon[Sections.ClauseAuxiliaries], vocabulary);
    private readonly WordSet subjects = new([.. lexicon[Sections.ClauseSubjects], .. lexicon[Sections.Determiners]], vocabulary);

    public bool Contains(Token token) => words.Contains(token);

    /// <summary>Whether a verb stands in a stretch.</summary>
    public bool HasVerb(string text, Token[] tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsVerb(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch makes a statement with a subject of its own.</summary>
    public bool HasSubject(string text, Token[] tokens, int start, int end)
    {
        int i = start;
        while (i < end && (adverbs.Contains(tokens[i]) || text.AsSpan(tokens[i].Start, tokens[i].Length) is [_, _, .., 'l', 'y']))
        {
            i++;
        }

        if (i >= end || IsVerb(text, tokens[i]))
        {
            return false;
        }

        int stop = i;
        while (
            stop < end
            && !stops.Contains(tokens[stop])
            && !(
                tokens[stop].Kind == TokenKind.Mark
                && text[tokens[stop].Start] is ',' or ';' or ':' or '—' or '–' or '(' or ')' or '"' or '“' or '”'
            )
        )
        {
            stop++;
        }

        return HasVerb(text, tokens, i + 1, stop);
    }

    /// <summary>Whether a word can be a subject, whatever comes behind it.</summary>
    public bool IsSubject(string text, Token token) =>
        token.Kind == TokenKind.Number || subjects.Contains(token) || (token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]));

    private bool IsVerb(string text, Token token) => auxiliaries.Contains(token) || isVerb(text, token);
}
