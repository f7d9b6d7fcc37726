using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Tells by the rules of the grammar how an article stands to what it says; the first that fits.</summary>
internal sealed class StandingFinder(GrammarWords words)
{
    private readonly DenialScope denials = new(words);
    private readonly WordSet notions = words.List("notion");
    private readonly WordSet conditional = words.List("conditional");
    private readonly WordSet inverted = words.List("inverted");

    private readonly ImmutableArray<(StandingRule Rule, Standing Standing, Cue[][] Cues)> rules =
    [
        .. words.Grammar.Standings.Select(r =>
            (
                r,
                Enum.Parse<Standing>(r.Standing, ignoreCase: true),
                r.When.Select(w => w.Any.Select(a => Cue.Of(a, words)).ToArray()).ToArray()
            )
        ),
    ];

    public (Standing Standing, string Rule) Find(Scene scene, FrameBuilder frame)
    {
        foreach ((StandingRule rule, Standing standing, Cue[][] cues) in rules)
        {
            bool met = true;
            for (int i = 0; i < cues.Length && met; i++)
            {
                met = Array.Exists(cues[i], c => IsMet(scene, frame, c)) != rule.When[i].Negated;
            }

            if (met)
            {
                return (standing, standing == Standing.Asserted ? "" : rule.Name);
            }
        }

        return (Standing.Asserted, "");
    }

    private bool IsMet(Scene scene, FrameBuilder frame, Cue cue)
    {
        Chunk? verb = frame.Governor >= 0 && scene[frame.Governor].Kind == ChunkKind.Verb ? scene[frame.Governor] : null;
        switch (cue.Name)
        {
            case "phrase":
                return scene.HasBeside(frame.Noun, cue.Words!);
            case "behind":
                return scene.Behind(frame.Noun) is >= 0 and var behind && cue.Words!.Contains(scene.Word(behind));
            case "before":
                return scene.Before(frame.Noun) is >= 0 and var before && cue.Words!.Contains(scene.Word(before));
            case "words":
                return scene.Has(frame.Noun, cue.Words!);
            case "adverb":
                return scene.Is(frame.Noun - 1, ChunkKind.Adverb) && cue.Words!.Contains(scene.Word(frame.Noun - 1));
            case "verb":
                return verb is not null && cue.Words!.Contains(scene.Document.Tokens[verb.Head].Word);
            case "noun":
                return frame.Governor >= 0
                    && scene[frame.Governor].Kind == ChunkKind.Noun
                    && cue.Words!.Contains(scene.Word(frame.Governor));
            case "around":
                return frame.Governor >= 0 && scene.HasBeside(frame.Governor, cue.Words!);
            case "outer":
                return verb is { Outer: >= 0 } && cue.Words!.Contains(scene.Document.Tokens[verb.Outer].Word);
            case "modal":
                return verb is { Modal: >= 0 } && cue.Words!.Contains(scene.Document.Tokens[verb.Modal].Word);
            case "helper":
                return verb is not null && cue.Words!.ContainsAny(scene.Document.Tokens.AsSpan()[verb.Tokens.Start..verb.Tokens.End]);
            case "clause":
                return Openers(scene, ClauseOf(scene, frame)).Any(o => cue.Words!.Contains(scene.Word(o)));
            case "above":
                // What was rejected on a day was so on that day.
                return (frame.Governor >= 0 && !scene.Is(frame.First, ChunkKind.Time) && cue.Words!.Contains(scene.Word(frame.Governor)))
                    || Above(scene, frame).Any(v => cue.Words!.Contains(scene.Word(v)) || SaysOf(scene, v, cue.Words!));
            case "over":
                return Above(scene, frame).Any(v => cue.Words!.Contains(scene.Word(v)));
            case "unsaid":
                return Above(scene, frame)
                    .Any(v => denials.IsUnsaid(scene, v) && (cue.Words!.Contains(scene.Word(v)) || SaysOf(scene, v, cue.Words!)));
            case "meant":
                return verb is not null && denials.IsMeant(scene, frame.Governor, cue.Words!);
            case "planned":
                return verb is not null && denials.IsPlanned(scene, frame.Governor, cue.Words!);
            case "untold":
                return denials.UnsaidBefore(scene, frame) is >= 0 and var untold && cue.Words!.Contains(scene.Word(untold));
            case "nobody":
                return Above(scene, frame)
                    .Append(scene.Before(frame.First))
                    .Any(v => scene.Is(v, ChunkKind.Verb) && cue.Words!.Contains(scene.Word(v)) && denials.IsNobodys(scene, v));
            case "groundless":
                return denials.Ground(scene, frame, cue.Words!) is >= 0 and var none && denials.IsGroundless(scene, none);
            case "grounds":
                return denials.Ground(scene, frame, cue.Words!) is >= 0 and var ground && !denials.IsGroundless(scene, ground);
            case "excluded":
                return denials
                    .Excluders(scene, frame, notions)
                    .Any(v => cue.Words!.Contains(scene.Word(v)) || SaysOf(scene, v, cue.Words!));
            case "out":
                return denials
                    .Excluders(scene, frame, notions)
                    .Concat(Above(scene, frame))
                    .Any(v => cue.Words!.Contains(scene.Word(v)) && denials.IsOut(scene, v));
            case "instead":
                return IsLed(scene, scene.Before(frame.First), cue.Words!);
            case "sentence":
                return cue.Words!.ContainsAny(scene.Document.Tokens.AsSpan()[scene.Sentence.Start..scene.Sentence.End]);
            case "conditioned":
                return IsConditioned(scene, ClauseOf(scene, frame));
            case "inverted":
                return IsInverted(scene, frame, cue.Words!);
            case "own":
                return scene[frame.Noun].Definite && frame.Predicates.Exists(p => frame.Governor < 0 || p != scene[frame.Governor].Head);
            case "label":
                return frame.Label;
            case "negated":
                return verb is { Negated: true };
            case "perfect":
                return verb is { Perfect: true };
            case "passive":
                return verb is { Passive: true };
            case "finite":
                return verb is { Finite: true };
            default:
                return false;
        }
    }

    /// <summary>Whether a preposition has a word of a set right before it: "rather than".</summary>
    private static bool IsLed(Scene scene, int preposition, WordSet before) =>
        preposition >= 0
        && scene[preposition].Kind is ChunkKind.Preposition or ChunkKind.Subordinator
        && scene[preposition].Tokens.Start is var token
        && token > scene.Sentence.Start
        && before.Contains(scene.Document.Tokens[token - 1]);

    /// <summary>Whether a form of "be" says a word of what follows: "it is untrue that".</summary>
    private bool SaysOf(Scene scene, int verb, WordSet said) =>
        words.Be.Contains(scene.Word(verb))
        && scene.Behind(verb) is >= 0 and var behind
        && scene[behind].Kind is (ChunkKind.Adjective or ChunkKind.Noun)
        && said.Contains(scene.Word(behind));

    private static int ClauseOf(Scene scene, FrameBuilder frame) =>
        frame.Governor >= 0 ? scene[frame.Governor].Clause : scene[frame.Noun].Clause;

    /// <summary>What opens a clause, and those that share its subject or hang on it as a participle, from the inside out.</summary>
    private static IEnumerable<int> Openers(Scene scene, int clause)
    {
        for (int c = clause; c >= 0; c = scene.Clauses[c].Parent)
        {
            ClauseLink link = scene.Clauses[c];
            if (link.Kind == LinkKind.Subordinate && link.Opener >= 0)
            {
                yield return link.Opener;
            }

            if (link.Kind is LinkKind.Main or LinkKind.Subordinate or LinkKind.Aside)
            {
                yield break;
            }
        }
    }

    /// <summary>The verbs that a clause hangs on, and the one that the figure's own verb hangs on: "denied killing 12".</summary>
    public static IEnumerable<int> Above(Scene scene, FrameBuilder frame)
    {
        if (frame.Governor >= 0)
        {
            int before = scene.Before(frame.Governor);
            if (scene.Is(before, ChunkKind.Verb) && (scene[frame.Governor].Ing || scene[frame.Governor].Infinitive))
            {
                yield return before;
            }
        }

        for (int c = ClauseOf(scene, frame); c >= 0; c = scene.Clauses[c].Parent)
        {
            ClauseLink link = scene.Clauses[c];
            if (link.Kind is LinkKind.Relative or LinkKind.Aside or LinkKind.Main)
            {
                yield break;
            }

            for (int i = link.Opener - 1; i >= 0 && link is { Kind: LinkKind.Subordinate, Fronted: false }; i--)
            {
                if (scene[i].Clause == link.Parent && scene[i].Kind == ChunkKind.Verb)
                {
                    yield return i;
                    break;
                }
            }
        }
    }

    private bool IsConditioned(Scene scene, int clause)
    {
        if (BeginsInverted(scene, inverted, _ => true))
        {
            return true;
        }

        for (int c = 0; c < scene.Clauses.Count; c++)
        {
            ClauseLink link = scene.Clauses[c];
            if (
                link.Kind == LinkKind.Subordinate
                && link.Opener >= 0
                && conditional.Contains(scene.Word(link.Opener))
                && Root(scene, c) == Root(scene, clause)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Root(Scene scene, int clause)
    {
        while (scene.Clauses[clause].Parent >= 0)
        {
            clause = scene.Clauses[clause].Parent;
        }

        return clause;
    }

    /// <summary>"Had two people died, …": an auxiliary, a subject, and a participle.</summary>
    private static bool IsInverted(Scene scene, FrameBuilder frame, WordSet auxiliaries)
    {
        int clause = ClauseOf(scene, frame);
        return BeginsInverted(scene, auxiliaries, i => scene[i].Clause == clause);
    }

    private static bool BeginsInverted(Scene scene, WordSet auxiliaries, Func<int, bool> asked)
    {
        for (int i = 0; i + 2 < scene.Chunks.Count; i++)
        {
            bool begins = i == 0 || scene[i - 1].Kind is ChunkKind.Comma or ChunkKind.Semicolon;
            if (
                begins
                && scene[i] is { Kind: ChunkKind.Verb, HasAuxiliary: false }
                && auxiliaries.Contains(scene.Word(i))
                && scene.Behind(i) is >= 0 and var subject
                && scene.Is(subject, ChunkKind.Noun)
                && (asked(i) || asked(subject) || (scene.Behind(subject) is >= 0 and var verb && asked(verb)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a rule asks for: the place, and the list of which a word must stand there.</summary>
    private sealed record Cue(string Name, WordSet? Words)
    {
        public static Cue Of(string text, GrammarWords words)
        {
            int list = text.IndexOf('<', StringComparison.Ordinal);
            return list < 0 ? new Cue(text, null) : new Cue(text[..list], words.List(text[(list + 1)..^1]));
        }
    }
}
