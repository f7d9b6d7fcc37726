using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>Tells the full stop of a word cut short ("Mt. Example", "W. Mark Doe", "pop. 120,000") from one that ends a sentence.</summary>
internal sealed class ShortWords(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly WordSet abbreviations = new(lexicon[Sections.Abbreviations], vocabulary);
    private readonly WordSet capitals = new(lexicon[Sections.AbbreviationsInCapitals], vocabulary);
    private readonly WordSet beforeFigures = new(lexicon[Sections.AbbreviationsBeforeFigures], vocabulary);
    private readonly WordSet titles = new(lexicon[Sections.NameTitles], vocabulary);
    private readonly WordSet leaders = new(
        [
            .. lexicon[Sections.FunctionWords],
            .. lexicon[Sections.PersonalTitles],
            .. lexicon[Sections.SpeechVerbs].Where(v => !v.Contains(' ')),
            .. lexicon[Sections.NameTitles],
            .. lexicon[Sections.Abbreviations],
        ],
        vocabulary
    );

    private readonly WordSet lettered = new(lexicon[Sections.LetteredThings], vocabulary);
    private readonly WordSet starters = new(lexicon[Sections.SentenceStarters], vocabulary);

    /// <summary>Whether the sentence goes on behind a full stop.</summary>
    /// <param name="dot">The stop's token; another stands behind it.</param>
    /// <param name="sentence">From the sentence's first token on.</param>
    public bool GoOn(string text, Token[] tokens, int dot, TokenRange sentence)
    {
        if (dot == sentence.Start || tokens[dot - 1].End != tokens[dot].Start)
        {
            return false;
        }

        Token word = tokens[dot - 1];
        Token next = tokens[dot + 1];
        if (beforeFigures.Contains(word))
        {
            return next.Kind == TokenKind.Number;
        }

        bool capital = char.IsUpper(text[word.Start]);
        bool starts = starters.Contains(next) && char.IsUpper(text[next.Start]) && !IsInitial(text, tokens, dot + 1, sentence.End);
        if (word.Length == 1 && capital)
        {
            return !starts && next.Kind == TokenKind.Word && IsOfName(text, tokens, dot - 1, sentence);
        }

        // "They came on 3 Sept. Officials said": what a figure stands before ends there.
        bool counted = dot - 2 >= sentence.Start && tokens[dot - 2].Kind == TokenKind.Number && next.Kind == TokenKind.Word;
        return titles.Contains(word) || ((abbreviations.Contains(word) || (capital && capitals.Contains(word))) && !starts && !counted);
    }

    /// <summary>Whether a letter stands for a name: "W. Mark Doe", "by W. Mark Doe", but "it was plan B".</summary>
    private bool IsOfName(string text, Token[] tokens, int letter, TokenRange sentence)
    {
        if (letter == sentence.Start)
        {
            return true;
        }

        Token before = tokens[letter - 1];
        if (before.Kind != TokenKind.Word)
        {
            return before.Kind == TokenKind.Mark;
        }

        if (lettered.Contains(before))
        {
            return false;
        }

        bool pronoun = text[tokens[letter].Start] == 'I' && char.IsLower(text[before.Start]);
        bool twoNames =
            letter + 3 < sentence.End
            && tokens[letter + 3].Kind == TokenKind.Word
            && char.IsUpper(text[tokens[letter + 2].Start])
            && char.IsUpper(text[tokens[letter + 3].Start]);
        return !pronoun && (char.IsUpper(text[before.Start]) || leaders.Contains(before) || twoNames);
    }

    /// <summary>A letter with its stop: the A of "J. A. Doe" begins no sentence.</summary>
    private static bool IsInitial(string text, Token[] tokens, int i, int end) =>
        tokens[i].Length == 1 && i + 1 < end && text[tokens[i + 1].Start] == '.' && tokens[i + 1].Start == tokens[i].End;
}
