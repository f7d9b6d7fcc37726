using System.Collections.Immutable;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>A pattern over chunks, ready to be matched around the noun phrase of a figure.</summary>
internal sealed class ChunkMatcher(ChunkPattern pattern, GrammarWords words, SubjectPath subjects)
{
    private readonly ImmutableArray<Step> before = [.. pattern.Before.Select(s => new Step(s, words))];
    private readonly ImmutableArray<Step> after = [.. pattern.After.Select(s => new Step(s, words))];
    private readonly ChunkTest figure = new(pattern.Figure, words);

    /// <summary>The chunks that the pattern names; null where it does not fit.</summary>
    public Dictionary<string, int>? Match(Scene scene, int noun)
    {
        if (!figure.IsMet(scene, noun))
        {
            return null;
        }

        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        return Walk(scene, before, 0, noun, noun, back: true, named) && Walk(scene, after, 0, noun, noun, back: false, named)
            ? named
            : null;
    }

    private bool Walk(Scene scene, ImmutableArray<Step> steps, int s, int at, int noun, bool back, Dictionary<string, int> named)
    {
        if (s == steps.Length)
        {
            return true;
        }

        Step step = steps[s];
        int next = step.LooksThrough
            ? back
                ? scene.Before(at)
                : scene.Behind(at)
            : back
                ? at - 1
                : at + 1;
        next = next < scene.Chunks.Count ? next : -1;
        switch (step.Source.Move)
        {
            case StepKind.Edge:
                return next < 0 && Walk(scene, steps, s + 1, at, noun, back, named);
            case StepKind.Subject:
                int verb = subjects.Find(scene, noun);
                return verb >= 0 && Walk(scene, steps, s + 1, back ? verb + 1 : verb - 1, noun, back, named);
            case StepKind.Gap:
                for (int j = at; j >= 0 && j < scene.Chunks.Count && scene.IsWithin(j, scene[at].Clause); j += back ? -1 : 1)
                {
                    if (Walk(scene, steps, s + 1, j, noun, back, named))
                    {
                        return true;
                    }
                }

                return false;
            default:
                bool fits = next >= 0 && step.Fits(scene, next);
                if (step.Source.Not)
                {
                    return !fits && Walk(scene, steps, s + 1, at, noun, back, named);
                }

                if (fits && Walk(scene, steps, s + 1, next, noun, back, named))
                {
                    if (step.Source.Name is { } name)
                    {
                        named[name] = next;
                    }

                    return true;
                }

                return step.Source.Optional && Walk(scene, steps, s + 1, at, noun, back, named);
        }
    }

    private sealed class Step(ChunkStep source, GrammarWords words)
    {
        private readonly ChunkTest test = new(source.Conditions, words);

        public ChunkStep Source => source;

        /// <summary>Adverbs and times are looked through, unless the step asks for one.</summary>
        public bool LooksThrough { get; } = !source.Kinds.Any(k => k is ChunkKind.Adverb or ChunkKind.Time);

        public bool Fits(Scene scene, int i) => source.Kinds.Contains(scene[i].Kind) && test.IsMet(scene, i);
    }
}
