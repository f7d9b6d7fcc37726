using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Gives every chunk the number of its clause, and every clause what it hangs on.</summary>
internal sealed class ClauseLinker(GrammarWords words)
{
    /// <summary>How far a subject may stand from its verb where "and" begins a clause of its own, in chunks.</summary>
    private const int Reach = 8;

    public void Link(Scene scene)
    {
        int current = Open(scene, LinkKind.Main, -1, 0, false, false);
        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            current = Enter(scene, current, i);
            scene[i].Clause = current;
            if (scene[i].Kind == ChunkKind.Verb)
            {
                scene.Clauses[current].HasVerb = true;
                scene.Clauses[current].HasFinite |= scene[i].Finite;
            }
        }
    }

    private static int Open(Scene scene, LinkKind kind, int parent, int opener, bool comma, bool fronted)
    {
        scene.Clauses.Add(new ClauseLink(kind, parent, opener, comma, fronted));
        return scene.Clauses.Count - 1;
    }

    /// <summary>The clause that a chunk stands in, where the one before it stands in <paramref name="current"/>.</summary>
    private int Enter(Scene scene, int current, int i)
    {
        ClauseLink clause = scene.Clauses[current];
        bool comma = i > 0 && scene[i - 1].Kind == ChunkKind.Comma;
        switch (scene[i].Kind)
        {
            case ChunkKind.Semicolon:
                return Open(scene, LinkKind.Main, -1, i, false, false);
            case ChunkKind.Open:
                return Open(scene, LinkKind.Aside, current, i, false, false);
            case ChunkKind.Close:
                return clause.Kind == LinkKind.Aside ? clause.Parent : current;
            case ChunkKind.Comma:
                return Leave(scene, current);
            case ChunkKind.Relative when clause.Kind != LinkKind.Relative || clause.HasVerb:
                return Open(scene, LinkKind.Relative, current, i, comma || (i > 1 && scene[i - 2].Kind == ChunkKind.Comma), false);
            case ChunkKind.Subordinator:
                return Open(scene, LinkKind.Subordinate, current, i, comma, !clause.HasVerb);
            case ChunkKind.Conjunction:
                return Join(scene, current, i);
            case ChunkKind.Noun:
                return OfNoun(scene, current, i, comma);
            case ChunkKind.Verb:
                return OfVerb(scene, current, i, comma);
            default:
                return current;
        }
    }

    /// <summary>What a comma closes: a relative clause or an aside that a comma opened; a clause in front of what it hangs on.</summary>
    private static int Leave(Scene scene, int current)
    {
        ClauseLink clause = scene.Clauses[current];
        if (clause.Kind == LinkKind.Subordinate && clause.Fronted && clause.HasVerb)
        {
            int main = Open(scene, LinkKind.Main, clause.Parent, -1, false, false);
            clause.Parent = main;
            return main;
        }

        return
            clause.Kind is LinkKind.Relative or LinkKind.Participle or LinkKind.Aside
            && clause.HasVerb
            && scene[clause.Opener].Kind != ChunkKind.Open
            ? clause.Parent
            : current;
    }

    private static int Join(Scene scene, int current, int i)
    {
        int next = scene.Behind(i);
        if (!scene.Clauses[current].HasVerb || next < 0)
        {
            return current;
        }

        // "People killed in the harbour and the hills …": the clause around has no verb yet, so "and" joins nouns.
        if (
            scene.Clauses[current].Kind == LinkKind.Participle
            && !scene.Clauses[Math.Max(0, scene.Clauses[current].Parent)].HasFinite
            && !scene.Is(next, ChunkKind.Verb)
            && scene.Clauses[current] is { AfterComma: false }
        )
        {
            return current;
        }

        if (scene.Is(next, ChunkKind.Verb))
        {
            return Open(scene, LinkKind.Shared, current, i, false, false);
        }

        return scene.Is(next, ChunkKind.Noun) && (scene[next] is { State: >= 0, HasNoun: false } || VerbOf(scene, next) >= 0)
            ? Open(scene, LinkKind.Main, Outer(scene, current), i, false, false)
            : current;
    }

    /// <summary>
    /// The clause that those hang on that follow one with a subject of their own: "said that six died and nine were hurt".
    /// </summary>
    private static int Outer(Scene scene, int clause)
    {
        while (scene.Clauses[clause].Kind == LinkKind.Shared)
        {
            clause = scene.Clauses[clause].Parent;
        }

        return scene.Clauses[clause].Parent;
    }

    private int OfNoun(Scene scene, int current, int i, bool comma)
    {
        ClauseLink clause = scene.Clauses[current];
        int next = scene.Behind(i);

        // "15 of whom died", "all of which": the relative clause begins with what it counts.
        if (scene.Is(next, ChunkKind.Preposition) && scene.Is(next + 1, ChunkKind.Relative) && clause.HasVerb)
        {
            return Open(scene, LinkKind.Relative, current, i, comma, false);
        }

        // "…, the mayor said, …"
        if (
            comma
            && clause.HasVerb
            && VerbOf(scene, i) is >= 0 and var verb
            && words.Say.Contains(scene.Word(verb))
            && EndsAside(scene, verb)
        )
        {
            return Open(scene, LinkKind.Aside, current, i, comma: true, fronted: false);
        }

        // "She said 12 huts burned": what is said begins without a "that".
        int before = scene.Before(i);
        if (scene.Is(before, ChunkKind.Verb) && clause.HasVerb && words.Say.Contains(scene.Word(before)) && VerbOf(scene, i) >= 0)
        {
            return Open(scene, LinkKind.Subordinate, current, i, false, false);
        }

        return comma && clause.HasFinite && scene.Is(next, ChunkKind.Verb) && scene[next].Finite
            ? Open(scene, LinkKind.Main, Outer(scene, current), i, true, false)
            : current;
    }

    private static bool EndsAside(Scene scene, int verb)
    {
        int next = scene.Behind(verb);
        return next < 0 || scene.Is(next, ChunkKind.Comma) || scene.Is(next, ChunkKind.Semicolon) || scene.Is(next, ChunkKind.Preposition);
    }

    private static int OfVerb(Scene scene, int current, int i, bool comma)
    {
        ClauseLink clause = scene.Clauses[current];
        Chunk verb = scene[i];

        // The second verb behind "the rebels who took the post" is the rebels'.
        if (
            verb.Finite
            && clause is { Kind: LinkKind.Relative or LinkKind.Participle, HasVerb: true, AfterComma: false }
            && clause.Parent >= 0
            && !scene.Is(i - 1, ChunkKind.Conjunction)
            && (clause.Kind == LinkKind.Participle || clause.HasFinite)
        )
        {
            return clause.Parent;
        }

        bool participle = verb.Ing || verb.Participle;
        return participle && (comma ? clause.HasVerb : scene.Is(scene.Before(i), ChunkKind.Noun) && (verb.Participle || clause.HasVerb))
            ? Open(scene, LinkKind.Participle, current, i, comma, false)
            : current;
    }

    /// <summary>The finite verb of which a noun that may begin a clause is the subject; -1 where there is none near.</summary>
    private static int VerbOf(Scene scene, int noun)
    {
        int end = Math.Min(scene.Chunks.Count, noun + Reach);
        for (int j = noun + 1; j < end; j++)
        {
            switch (scene[j].Kind)
            {
                case ChunkKind.Verb:
                    return scene[j].Finite || scene[j] is { Participle: true } or { Ing: true, HasAuxiliary: true } ? j : -1;
                case ChunkKind.Noun when !scene.Is(j - 1, ChunkKind.Preposition) && !scene.Is(j - 1, ChunkKind.Time):
                case ChunkKind.Comma
                or ChunkKind.Semicolon
                or ChunkKind.Relative
                or ChunkKind.Subordinator
                or ChunkKind.Conjunction
                or ChunkKind.Open:
                    return -1;
            }
        }

        return -1;
    }
}
