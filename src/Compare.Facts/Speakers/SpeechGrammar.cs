using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// Who speaks at a verb of speech, by the lines of the lexicon: "speech_lead" where the statement follows the verb,
/// "speech_tail" where it stands before. The first line that fits decides.
/// </summary>
internal sealed class SpeechGrammar(WordSets words, SpeakerPhrases phrases)
{
    private readonly ImmutableArray<SpeechPattern> lead = [.. words.Lexicon[Sections.SpeechLead].Select(l => new SpeechPattern(l, words))];
    private readonly ImmutableArray<SpeechPattern> tail = [.. words.Lexicon[Sections.SpeechTail].Select(l => new SpeechPattern(l, words))];

    /// <summary>Null where no line fits.</summary>
    /// <param name="follows">Whether what is said follows the verb.</param>
    public Spoken? At(ReadArticle article, TokenRange sentence, TokenRange verb, bool follows)
    {
        var scene = new SpeechScene(article, sentence, phrases);
        foreach (SpeechPattern pattern in follows ? lead : tail)
        {
            if (pattern.At(scene, verb) is { } spoken)
            {
                return spoken;
            }
        }

        return null;
    }
}
