using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>
/// Settles whether a lone form in -ed is a verb of its own ("two bridges collapsed"), says something of the noun before it
/// ("the men held since May"), or is a passive with its auxiliary left out ("six dead, 40 injured"). Once a sentence, before anything
/// hangs on it; the first line that fits.
/// </summary>
internal sealed class ParticipleSettler(GrammarWords words)
{
    private readonly WordSet by = words.List("by");

    public void Settle(Scene scene)
    {
        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene[i] is { Kind: ChunkKind.Verb, Alone: true } form)
            {
                form.Finite = IsFinite(scene, i);
                form.Participle = !form.Finite;
            }
        }
    }

    private bool IsFinite(Scene scene, int i)
    {
        int left = scene.Before(i);
        int right = scene.Behind(i);
        if (scene.Is(left, ChunkKind.Relative))
        {
            return true;
        }

        if (scene.Is(right, ChunkKind.Preposition) && by.Contains(scene.Word(right)))
        {
            return false;
        }

        if (scene.Is(left, ChunkKind.Verb))
        {
            return false;
        }

        if (scene.Is(right, ChunkKind.Noun))
        {
            return true;
        }

        if (FiniteFollows(scene, i))
        {
            return false;
        }

        if (IsInside(scene, left))
        {
            return LacksVerb(scene, i);
        }

        // "The one held out, but …": where the sentence begins with its subject, what follows at once is said of that.
        return SaysBefore(scene, left)
            || (left >= 0 && scene.Before(left) < 0)
            || scene.Is(left, ChunkKind.Conjunction)
            || scene[i].Intransitive;
    }

    /// <summary>Whether the noun before is an object or behind a preposition, but not what somebody says.</summary>
    private bool IsInside(Scene scene, int noun)
    {
        int before = scene.Is(noun, ChunkKind.Noun) ? scene.Before(noun) : -1;
        return scene.Is(before, ChunkKind.Preposition) || (scene.Is(before, ChunkKind.Verb) && !words.Say.Contains(scene.Word(before)));
    }

    private bool SaysBefore(Scene scene, int noun) =>
        scene.Is(noun, ChunkKind.Noun)
        && scene.Before(noun) is var verb
        && scene.Is(verb, ChunkKind.Verb)
        && words.Say.Contains(scene.Word(verb));

    /// <summary>
    /// "Rebels who took the post fled": whether all verbs before are said of nouns, and the sentence has none of its own.
    /// </summary>
    private static bool LacksVerb(Scene scene, int i)
    {
        bool any = false;
        for (int j = 0; j < i; j++)
        {
            if (scene[j].Kind == ChunkKind.Verb)
            {
                any = true;
                bool ofNoun = scene.Is(scene.Before(j), ChunkKind.Relative) || (scene[j].Ing && scene.Is(scene.Before(j), ChunkKind.Noun));
                if (!ofNoun)
                {
                    return false;
                }
            }
        }

        // Where there is no other verb at all, this is it: "In the war hundreds of thousands of men perished."
        return any || scene[i].Intransitive || scene.Chunks.Count(c => c.Kind == ChunkKind.Verb) == 1;
    }

    private static bool FiniteFollows(Scene scene, int i)
    {
        for (int j = i + 1; j < scene.Chunks.Count; j++)
        {
            if (scene[j] is { Kind: ChunkKind.Verb } verb)
            {
                return verb.Finite && !verb.Alone;
            }

            if (
                scene[j].Kind
                is ChunkKind.Comma
                    or ChunkKind.Conjunction
                    or ChunkKind.Relative
                    or ChunkKind.Subordinator
                    or ChunkKind.Semicolon
            )
            {
                return false;
            }
        }

        return false;
    }
}
