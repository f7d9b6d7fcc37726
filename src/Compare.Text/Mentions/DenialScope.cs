using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>
/// The words under which something is told and which are not its own: "no evidence that …", "ruled out …", "… was ruled out", "the idea
/// that … was rejected", "nobody believes that …", "rather than …".
/// </summary>
internal sealed class DenialScope(GrammarWords words)
{
    /// <summary>How many chunks may stand between the noun that tells of something and what it tells.</summary>
    private const int Reach = 8;

    private readonly WordSet content = words.List("content");
    private readonly WordSet groundless = words.List("groundless");
    private readonly WordSet was = words.List("was");
    private readonly WordSet past = words.List("past_plan");
    private readonly WordSet no = words.List("no");
    private readonly WordSet without = words.Word("without");
    private readonly WordSet fail = words.List("fail");
    private readonly WordSet @out = words.List("out");

    /// <summary>The noun of a set that tells of something: "evidence that …", "a sign of …"; -1 where there is none.</summary>
    public int Ground(Scene scene, FrameBuilder frame, WordSet grounds)
    {
        int before = scene.Before(frame.First);
        if (scene.Is(before, ChunkKind.Preposition) && content.Contains(scene.Word(before)))
        {
            return Noun(scene, scene.Before(before), grounds);
        }

        for (int i = frame.First - 1; i >= 0 && frame.First - i <= Reach; i--)
        {
            switch (scene[i].Kind)
            {
                case ChunkKind.Subordinator or ChunkKind.Relative:
                    if (!words.That.Contains(scene.Word(i)))
                    {
                        return -1;
                    }

                    // "No evidence was found that …": the noun stands before the verb.
                    int noun = scene.Before(i);
                    return Noun(scene, scene.Is(noun, ChunkKind.Verb) ? scene.Before(noun) : noun, grounds);
                case ChunkKind.Comma or ChunkKind.Semicolon or ChunkKind.Conjunction or ChunkKind.Open:
                    return -1;
                case ChunkKind.Noun when scene.Is(i + 1, ChunkKind.Noun) && Noun(scene, i, grounds) >= 0:
                    return i;
            }
        }

        return -1;
    }

    /// <summary>Whether there is nothing of such a noun: "no evidence", "did not find any sign", "nobody saw proof".</summary>
    public bool IsGroundless(Scene scene, int ground)
    {
        int before = scene.Before(ground);
        int behind = scene.Behind(ground);
        return scene.HasBeside(ground, groundless)
            || (scene.Is(before, ChunkKind.Preposition) && without.Contains(scene.Word(before)))
            || (scene.Is(before, ChunkKind.Verb) && IsUnsaid(scene, before))
            || (scene.Is(behind, ChunkKind.Verb) && scene[behind].Negated);
    }

    /// <summary>Whether a verb is negated, by itself, by what it depends on or by its subject: "failed to show".</summary>
    public bool IsUnsaid(Scene scene, int verb)
    {
        int before = scene.Before(verb);
        return scene[verb].Negated
            || (scene[verb].Outer >= 0 && fail.Contains(scene.Document.Tokens[scene[verb].Outer].Word))
            || (scene.Is(before, ChunkKind.Verb) && scene[verb].Infinitive && fail.Contains(scene.Word(before)))
            || IsNobodys(scene, verb);
    }

    /// <summary>Whether nobody is the subject of a verb: "no witness said", "nobody believes".</summary>
    public bool IsNobodys(Scene scene, int verb) => scene.Is(scene.Before(verb), ChunkKind.Noun) && scene.Has(scene.Before(verb), no);

    /// <summary>The verb before a statement without "that" that says there is none: "nobody believes the door was open".</summary>
    public int UnsaidBefore(Scene scene, FrameBuilder frame)
    {
        int verb = scene.Before(frame.First);
        bool states =
            scene.Is(frame.First, ChunkKind.Noun)
            && (scene.Is(scene.Behind(frame.First), ChunkKind.Verb) || scene.Is(frame.Noun, ChunkKind.Verb));
        return states && scene.Is(verb, ChunkKind.Verb) && IsUnsaid(scene, verb) ? verb : -1;
    }

    /// <summary>
    /// The verbs that something is the object of, or, in the passive, the subject, by itself or with a noun that tells of it:
    /// "ruled out a wave", "the idea that … was rejected", "dismissed the theory of a wave".
    /// </summary>
    public IEnumerable<int> Excluders(Scene scene, FrameBuilder frame, WordSet notions)
    {
        foreach (int noun in Told(scene, frame, notions))
        {
            int before = scene.Before(noun);
            if (scene.Is(before, ChunkKind.Verb) && !scene[before].Passive)
            {
                yield return before;
            }

            int behind = noun == frame.First ? scene.Behind(frame.Noun) : VerbBehind(scene, noun, frame.Noun);
            if (scene.Is(behind, ChunkKind.Verb) && (scene[behind].Passive || words.Be.Contains(scene.Word(behind))))
            {
                yield return behind;
            }
        }
    }

    /// <summary>Whether "out" or the like follows a verb.</summary>
    public bool IsOut(Scene scene, int verb) =>
        scene[verb].Tokens.End is var next && next < scene.Sentence.End && @out.Contains(scene.Document.Tokens[next]);

    /// <summary>"Was meant to open", "was to have opened": what the words before an infinitive say of it.</summary>
    public bool IsMeant(Scene scene, int verb, WordSet meant) =>
        Purpose(scene, verb) is { Length: > 0 } before && meant.Contains(before[^1]) && was.ContainsAny(before.AsSpan());

    /// <summary>"Had been due to open", "was originally scheduled to open".</summary>
    public bool IsPlanned(Scene scene, int verb, WordSet planned) =>
        Purpose(scene, verb) is { Length: > 0 } before && planned.Contains(before[^1]) && past.ContainsAny(before.AsSpan());

    /// <summary>The words up to the one that an infinitive hangs on: "had been due" of "had been due to open".</summary>
    private static Token[] Purpose(Scene scene, int verb)
    {
        Token[] tokens = scene.Document.Tokens;
        if (scene[verb].Outer >= 0)
        {
            return tokens[scene[verb].Tokens.Start..(scene[verb].Outer + 1)];
        }

        int before = scene.Before(verb);
        if (!scene[verb].Infinitive || !(scene.Is(before, ChunkKind.Verb) || scene.Is(before, ChunkKind.Adjective)))
        {
            return [];
        }

        int helper = scene.Is(before, ChunkKind.Adjective) ? scene.Before(before) : before;
        return scene.Is(helper, ChunkKind.Verb) ? tokens[scene[helper].Tokens.Start..(scene[before].Head + 1)] : [];
    }

    private IEnumerable<int> Told(Scene scene, FrameBuilder frame, WordSet notions)
    {
        // Of "the appeal on 4 May was rejected" the day is not.
        if (scene[frame.First].Kind != ChunkKind.Time)
        {
            yield return frame.First;
        }

        if (Ground(scene, frame, notions) is >= 0 and var notion)
        {
            yield return notion;
        }
    }

    /// <summary>The verb of a noun, behind a clause that tells what the noun is.</summary>
    private static int VerbBehind(Scene scene, int noun, int last)
    {
        for (int i = last + 1; i < scene.Chunks.Count && scene[i].Kind is not (ChunkKind.Semicolon or ChunkKind.Conjunction); i++)
        {
            if (scene[i].Kind == ChunkKind.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Noun(Scene scene, int chunk, WordSet nouns) =>
        scene.Is(chunk, ChunkKind.Noun) && nouns.Contains(scene.Word(chunk)) ? chunk : -1;
}
