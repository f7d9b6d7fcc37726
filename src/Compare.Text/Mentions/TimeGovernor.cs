using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Finds the verb that a time hangs on.</summary>
internal sealed class TimeGovernor(Scene scene, int time)
{
    /// <summary>
    /// The verb of the time's clause, rather before it than behind; of a bracket that of the clause around; where there is none, what
    /// hangs on it as a participle: "a court branded them" may be read as one.
    /// </summary>
    public int Find()
    {
        int own = scene[time].Clause;
        if (Nearest(i => scene[i].Clause == own) is >= 0 and var verb)
        {
            return verb;
        }

        ClauseLink link = scene.Clauses[own];
        if (link.Kind == LinkKind.Aside && Nearest(i => scene[i].Clause == link.Parent) is >= 0 and var around)
        {
            return around;
        }

        // "On 4 May, as a train passed, the bridge fell": the clause in between parts the time from its verb.
        int hanging = Nearest(i => scene.Clauses[scene[i].Clause] is { Kind: LinkKind.Participle } said && said.Parent == own);
        return hanging >= 0 ? hanging
            : Nearest(i => i > time && scene.Clauses[scene[i].Clause].Kind == LinkKind.Main) is >= 0 and var main ? main
            : Nearest(i => i > time && scene[i].Finite);
    }

    /// <summary>
    /// The nearest verb, rather before the time than behind it; behind it rather a finite one: "on Monday the bridge, built in 1967, fell".
    /// Behind "and, on Monday," it is the one that follows.
    /// </summary>
    private int Nearest(Func<int, bool> asked)
    {
        int before = scene.Before(time);
        bool begins = scene.Is(before, ChunkKind.Comma) && scene.Is(before - 1, ChunkKind.Conjunction);
        for (int i = begins ? -1 : time - 1; i >= 0; i--)
        {
            if (scene[i].Kind == ChunkKind.Verb && asked(i))
            {
                return i;
            }
        }

        int last = -1;
        for (int i = time + 1; i < scene.Chunks.Count; i++)
        {
            if (scene[i].Kind == ChunkKind.Verb && asked(i))
            {
                last = i;
                if (scene[i].Finite)
                {
                    return i;
                }
            }
        }

        return last;
    }
}
