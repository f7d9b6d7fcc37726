using Compare.Text.Lexicons;

namespace Compare.Text.Values.Dates;

/// <summary>Weekdays and months that are a name, or a part of one: "Sunday Oliseh", "The Monday Club", "nobody had told April".</summary>
internal ref partial struct DateGrammar
{
    /// <summary>Nothing goes on with what ended before <paramref name="i"/>: no noun that an ordinal could number.</summary>
    private bool Ends(int i) => passage.IsBreak(i) || (numberWords.IsFunction(passage.Word(i)) && !passage.IsHyphen(i));

    /// <summary>
    /// A capital of its own behind a weekday: at the start of a sentence or after an article, where no noun follows that both could
    /// describe ("the Monday Senate hearing"); anywhere after a part of the day ("Saturday Night Fever").
    /// </summary>
    private bool IsNamedAfter(int i, int next)
    {
        if (
            !passage.IsCapitalised(i)
            || !passage.IsCapitalised(next)
            || next != i + 1
            || numberWords.IsFunction(passage.Word(next))
            || (lookahead.At(passage, next) & DateForms.Calendar) != 0
        )
        {
            return false;
        }

        int end = next;
        while (passage.IsCapitalised(end))
        {
            end++;
        }

        bool night = words.DayParts.TryMatch(passage, next, out _, out int past) && passage.IsCapitalised(past);
        bool leads = (i == 0 || passage.IsBreak(i - 1) || words.HasBefore(passage, i, DateRole.Article, out _)) && !passage.Is(i - 1, ',');
        return end < passage.Count && (night || (leads && !IsNoun(end) && !passage.IsHyphen(end)));
    }

    private bool IsNoun(int i)
    {
        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        return passage.IsWord(i)
            && !numberWords.IsFunction(passage.Word(i))
            && words.Speech.Find(passage.Chars(i), tags, out _) > 0
            && tags[0] is Tag.NN or Tag.NNS or Tag.JJ;
    }

    /// <summary>"Nobody had told April", "April said": who is told or speaks is somebody.</summary>
    private bool IsPerson(int i, int next) =>
        passage.IsCapitalised(i)
        && !words.HasBefore(passage, i, DateRole.Lead, out _)
        && (
            words.PersonVerbs.TryMatchBefore(passage, i, out _, out _)
            || (words.Cues.TryMatch(passage, next, out Direction cue, out _) && cue == Direction.Said && (i == 0 || passage.IsBreak(i - 1)))
        );
}
