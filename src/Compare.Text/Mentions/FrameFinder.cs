using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>
/// Tells what a noun phrase hangs on, and what is said of it, by the rules of the grammar: of those on its role the first that
/// fits, of the others all.
/// </summary>
internal sealed class FrameFinder(GrammarWords words, SubjectPath subjects, StandingFinder standings)
{
    private readonly ImmutableArray<(ChunkRule Rule, ChunkMatcher Matcher)> roles = Compile(words.Grammar.Roles, words, subjects);
    private readonly ImmutableArray<(ChunkRule Rule, ChunkMatcher Matcher)> marks = Compile(words.Grammar.Marks, words, subjects);
    private readonly EntityFinder entities = new(words);
    private readonly WordSet another = words.List("another");

    public Frame Find(Scene scene, int noun)
    {
        FrameBuilder frame = Build(scene, noun, []);
        entities.Find(scene, frame, g => Build(scene, g, []));
        frame.Outer.AddRange(StandingFinder.Above(scene, frame).Select(v => scene[v].Head));
        frame.Another = IsOfAnother(scene, frame);
        frame.OwnedWhole = frame.Whole >= 0 && IsOwned(scene, scene[frame.Whole]);
        (Standing standing, string rule) = standings.Find(scene, frame);
        return frame.ToFrame(scene, FrameScope.Of(scene, frame), standing, rule);
    }

    private bool IsOwned(Scene scene, Chunk phrase) => words.Closed(scene.Document.Tokens[phrase.Tokens.Start].Word) == Tag.PRPS;

    /// <summary>
    /// Whether a noun beside the figure's own, in its clauses or in those that they hang on as participles, is another's.
    /// </summary>
    private bool IsOfAnother(Scene scene, FrameBuilder frame)
    {
        var clauses = new HashSet<int>(frame.Clauses);
        foreach (int own in frame.Clauses)
        {
            for (int c = own; c >= 0 && scene.Clauses[c].Kind is LinkKind.Participle or LinkKind.Relative; c = scene.Clauses[c].Parent)
            {
                clauses.Add(scene.Clauses[c].Parent);
            }
        }

        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            if (
                i != frame.Noun
                && scene.Is(i, ChunkKind.Noun)
                && clauses.Contains(scene[i].Clause)
                && !scene.IsFigure(i)
                && (scene.Has(i, another) || (scene.Is(i - 1, ChunkKind.Adverb) && scene.Has(i - 1, another))) // "an earlier blast"
            )
            {
                return true;
            }
        }

        return false;
    }

    private FrameBuilder Build(Scene scene, int noun, HashSet<int> underWay)
    {
        var frame = new FrameBuilder(noun);
        frame.Clauses.Add(scene[noun].Clause);
        underWay.Add(noun);
        foreach ((ChunkRule rule, ChunkMatcher matcher) in roles)
        {
            if (matcher.Match(scene, noun) is { } named && !Climbs(rule, named, underWay))
            {
                frame.Rule = rule.Name;
                Apply(scene, frame, rule, named, underWay);
                break;
            }
        }

        if (scene[noun].State >= 0)
        {
            frame.Predicates.Add(scene[noun].State);
        }

        AddCoordinated(scene, frame);
        foreach ((ChunkRule rule, ChunkMatcher matcher) in marks)
        {
            if (matcher.Match(scene, noun) is { } named)
            {
                Apply(scene, frame, rule, named, underWay);
            }
        }

        return frame;
    }

    /// <summary>Whether a rule leads to a noun phrase that led here.</summary>
    private static bool Climbs(ChunkRule rule, Dictionary<string, int> named, HashSet<int> underWay) =>
        rule.Set.TryGetValue("climb", out string? to) && underWay.Contains(named[to]);

    private void Apply(Scene scene, FrameBuilder frame, ChunkRule rule, Dictionary<string, int> named, HashSet<int> underWay)
    {
        foreach ((string key, string value) in rule.Set.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            int chunk = named.GetValueOrDefault(value, -1);
            switch (key)
            {
                case "role":
                    frame.Role = value;
                    break;
                case "governor":
                    frame.Governor = chunk;
                    frame.Say(scene, chunk);
                    break;
                case "also" or "state":
                    frame.Say(scene, chunk);
                    break;
                case "outer":
                    frame.Outer.Add(scene[chunk].Head);
                    break;
                case "own":
                    frame.OwnVerb = true;
                    if (chunk >= 0)
                    {
                        frame.Say(scene, chunk);
                    }

                    break;
                case "container":
                    frame.Container = chunk;
                    break;
                case "entity":
                    frame.Entity = chunk;
                    break;
                case "part":
                    frame.Whole = frame.Whole >= 0 && scene[chunk].Pronoun ? frame.Whole : chunk;
                    break;
                case "whole":
                    frame.IsWhole = true;
                    break;
                case "remainder":
                    frame.Remainder = true;
                    break;
                case "revises":
                    frame.Revises = true;
                    break;
                case "near":
                    frame.Near = true;
                    break;
                case "climb":
                    Climb(scene, frame, Build(scene, chunk, underWay), nominal: rule.Set.ContainsKey("governor"));
                    break;
            }
        }
    }

    /// <summary>
    /// Takes over what another noun phrase hangs on; behind a noun that it hangs on itself, as what that hangs on in turn.
    /// </summary>
    private static void Climb(Scene scene, FrameBuilder frame, FrameBuilder other, bool nominal)
    {
        if (nominal)
        {
            frame.Outer.AddRange(other.Predicates);
            frame.Clauses.UnionWith(other.Clauses);
            return;
        }

        frame.Role = frame.Role.Length == 0 ? other.Role : frame.Role;
        frame.Governor = other.Governor;
        frame.Near |= other.Near;
        frame.Container = frame.Container < 0 ? other.Container : frame.Container;
        frame.Clauses.UnionWith(other.Clauses);
        frame.Outer.AddRange(other.Outer);
        foreach (int token in other.Predicates.Where(p => p != scene[other.Noun].State && !frame.Predicates.Contains(p)))
        {
            frame.Predicates.Add(token);
        }
    }

    /// <summary>
    /// What "and" adds to the verb of a subject ("were trapped and killed"), and what stands behind it: "are missing and presumed dead".
    /// </summary>
    private static void AddCoordinated(Scene scene, FrameBuilder frame)
    {
        if (frame.Governor < 0 || frame.Role is not ("subject" or "exist") || scene[frame.Governor].Kind != ChunkKind.Verb)
        {
            return;
        }

        int last = frame.Governor;
        for (int i = scene.Behind(last); i >= 0; i = scene.Behind(i))
        {
            if (scene.Is(i, ChunkKind.Adjective) && scene.Before(i) == last)
            {
                frame.Say(scene, i);
                last = i;
            }
            else if (scene.Is(i, ChunkKind.Verb) && Shares(scene, i, frame.Governor) && scene[i].Clause != scene[last].Clause)
            {
                frame.Say(scene, i);
                last = i;
            }
            else if (scene.Is(i, ChunkKind.Verb) && scene.Before(i) == last && (scene[i].Participle || scene[i].Ing || scene[i].Infinitive))
            {
                frame.Say(scene, i);
                last = i;
            }
            else if (scene.Is(i, ChunkKind.Semicolon))
            {
                break;
            }
        }
    }

    /// <summary>Whether a verb's clause shares its subject with that of another.</summary>
    private static bool Shares(Scene scene, int verb, int with)
    {
        int clause = scene[verb].Clause;
        while (scene.Clauses[clause].Kind == LinkKind.Shared)
        {
            clause = scene.Clauses[clause].Parent;
            if (clause == scene[with].Clause)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<(ChunkRule, ChunkMatcher)> Compile(
        ImmutableArray<ChunkRule> rules,
        GrammarWords words,
        SubjectPath subjects
    ) => [.. rules.Select(r => (r, new ChunkMatcher(r.Pattern, words, subjects)))];
}
