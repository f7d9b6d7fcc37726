using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>
/// Finds the verb of which a noun phrase is the subject, to its right: past prepositional phrases, relative clauses, asides
/// between commas or brackets, and what "and" joins to it.
/// </summary>
internal sealed class SubjectPath(GrammarWords words)
{
    /// <summary>How far an aside goes, in chunks.</summary>
    private const int LongestAside = 14;

    /// <summary>The verb; -1 where the noun phrase is subject of none.</summary>
    public int Find(Scene scene, int noun)
    {
        bool stateOnly = scene[noun] is { State: >= 0, HasNoun: false };
        int reduced = -1;
        int j = scene.Behind(noun);
        while (j >= 0)
        {
            switch (scene[j].Kind)
            {
                case ChunkKind.Verb when scene[j].Finite:
                    return !stateOnly || scene[j].HasAuxiliary || words.Be.Contains(scene.Word(j)) ? j : -1;
                case ChunkKind.Verb when scene[j].Participle || scene[j].Ing:
                    // "The men held since May were freed": the first is said of them on the way.
                    reduced = reduced < 0 && scene[j].Participle ? j : reduced;
                    j = scene.Behind(j);
                    j = scene.Is(j, ChunkKind.Noun) ? scene.Behind(j) : j;
                    break;
                case ChunkKind.Preposition:
                    j = scene.Behind(j);
                    j =
                        scene.Is(j, ChunkKind.Noun) ? scene.Behind(j)
                        : scene.Is(j, ChunkKind.Relative) || scene.Is(j, ChunkKind.Verb) ? j
                        : -1;
                    break;
                case ChunkKind.Adjective:
                    j = scene.Behind(j);
                    break;
                case ChunkKind.Relative:
                    j = BehindRelative(scene, j, scene.Is(j - 1, ChunkKind.Comma));
                    break;
                case ChunkKind.Comma
                    when scene.Is(scene.Before(noun), ChunkKind.Conjunction)
                        && scene.Clauses[scene[noun].Clause].Kind is LinkKind.Relative or LinkKind.Participle:
                    // "…, which killed 20 and many goats, was over": what the comma closes is not the subject.
                    return reduced;
                case ChunkKind.Comma:
                    j = BehindAside(scene, j, noun);
                    break;
                case ChunkKind.Open:
                    j = Close(scene, j);
                    break;
                case ChunkKind.Conjunction:
                    j = scene.Behind(j);
                    j = scene.Is(j, ChunkKind.Noun) ? scene.Behind(j) : -1;
                    break;
                default:
                    return reduced;
            }
        }

        return reduced;
    }

    /// <summary>The second verb of "who took 60 rifles fled"; of a relative clause between commas what stands behind the second.</summary>
    private static int BehindRelative(Scene scene, int relative, bool comma)
    {
        bool own = false;
        for (int j = relative + 1; j < scene.Chunks.Count; j++)
        {
            if (comma && own && scene[j].Kind == ChunkKind.Comma)
            {
                return scene.Behind(j);
            }

            if (scene[j] is { Kind: ChunkKind.Verb, Finite: true } && !scene.Is(scene.Before(j), ChunkKind.Conjunction))
            {
                if (own && !comma)
                {
                    return j;
                }

                own = true;
            }
            else if (scene[j].Kind == ChunkKind.Semicolon || (scene[j].Kind == ChunkKind.Subordinator && own))
            {
                return -1;
            }
        }

        return -1;
    }

    private int BehindAside(Scene scene, int comma, int noun)
    {
        int first = scene.Behind(comma);
        if (first < 0)
        {
            return -1;
        }

        if (scene.Is(first, ChunkKind.Relative) || (scene.Is(first + 1, ChunkKind.Preposition) && scene.Is(first + 2, ChunkKind.Relative)))
        {
            return BehindRelative(scene, first, comma: true);
        }

        int end = Math.Min(scene.Chunks.Count, comma + LongestAside);
        for (int j = first; j < end; j++)
        {
            switch (scene[j].Kind)
            {
                case ChunkKind.Semicolon:
                    return -1;
                case ChunkKind.Verb when scene[j].Finite && j == first:
                    return j;
                case ChunkKind.Verb when scene[j].Finite:
                    // "…, the mayor said": somebody else's verb.
                    return -1;
                case ChunkKind.Comma:
                    int next = scene.Behind(j);
                    return next < 0 ? -1
                        : scene.Is(next, ChunkKind.Verb) ? next
                        : scene.Is(next, ChunkKind.Noun)
                        && scene.Is(scene.Behind(next), ChunkKind.Verb)
                        && words.Say.Contains(scene.Word(scene.Behind(next)))
                            ? -1
                        : scene.Is(next, ChunkKind.Conjunction) && scene[noun].Figure is not null ? -1
                        : BehindAside(scene, j, noun);
            }
        }

        return -1;
    }

    private static int Close(Scene scene, int open)
    {
        int close = scene.Chunks.FindIndex(open, c => c.Kind == ChunkKind.Close);
        return close < 0 ? -1 : scene.Behind(close);
    }
}
