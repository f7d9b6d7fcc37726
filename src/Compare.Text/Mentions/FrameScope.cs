using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Tells where nouns stand that are read with a figure.</summary>
internal static class FrameScope
{
    /// <summary>
    /// The clauses of the figure and of what it hangs on; of one that shares its subject that too; of one that hangs on a noun or on a
    /// whole clause the clause around it; and what hangs on the figure's own phrase.
    /// </summary>
    public static ImmutableArray<TokenRange> Of(Scene scene, FrameBuilder frame)
    {
        var whole = new HashSet<int>(frame.Clauses);
        var subjects = new HashSet<int>();
        foreach (int clause in frame.Clauses)
        {
            for (int c = clause; c >= 0; )
            {
                ClauseLink link = scene.Clauses[c];
                if (link.Kind is LinkKind.Relative or LinkKind.Participle or LinkKind.Aside)
                {
                    whole.Add(Math.Max(link.Parent, 0));
                }
                else if (link.Kind == LinkKind.Shared)
                {
                    subjects.Add(link.Parent);
                }
                else
                {
                    break;
                }

                c = link.Parent;
            }
        }

        AddHanging(scene, frame.Noun, whole);
        return Ranges(scene, whole, subjects);
    }

    private static void AddHanging(Scene scene, int noun, HashSet<int> whole)
    {
        for (int i = noun + 1; i < scene.Chunks.Count && i <= noun + 3; i++)
        {
            ClauseLink link = scene.Clauses[scene[i].Clause];
            if (link.Kind is LinkKind.Relative or LinkKind.Participle && link.Opener == i)
            {
                whole.Add(scene[i].Clause);
                return;
            }

            if (scene[i].Kind is ChunkKind.Noun or ChunkKind.Verb)
            {
                return;
            }
        }
    }

    private static ImmutableArray<TokenRange> Ranges(Scene scene, HashSet<int> whole, HashSet<int> subjects)
    {
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        var verbSeen = new HashSet<int>();
        foreach (Chunk chunk in scene.Chunks)
        {
            if (chunk.Kind == ChunkKind.Verb)
            {
                verbSeen.Add(chunk.Clause);
            }

            bool inside = whole.Contains(chunk.Clause) || (subjects.Contains(chunk.Clause) && !verbSeen.Contains(chunk.Clause));
            if (!inside)
            {
                continue;
            }

            int last = ranges.Count - 1;
            if (last >= 0 && chunk.Tokens.Start - ranges[last].End <= 1)
            {
                ranges[last] = ranges[last] with { End = chunk.Tokens.End };
            }
            else
            {
                ranges.Add(chunk.Tokens);
            }
        }

        return ranges.ToImmutable();
    }
}
