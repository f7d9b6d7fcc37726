using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>Who a pattern names at a verb of speech. <paramref name="Speaker"/> is null where it says that nobody is named.</summary>
/// <param name="Whole">With what is said of them between commas: "Ann Doe, the mayor".</param>
/// <param name="Start">The first token that the pattern takes.</param>
internal readonly record struct Spoken(TokenRange? Speaker, TokenRange Whole, int Start);

/// <summary>
/// A line of the grammar of speech, matched outwards from the verb that <c>says</c> something: <c>{speaker}</c> and
/// <c>{same}</c> are noun groups, <c>{name}</c> a run of capitals, <c>[list]</c> a word of a list of the lexicon (<c>*</c> behind
/// it: any number of them), <c>{acts}</c> another verb, <c>~</c> one word or more up to a mark, <c>^</c> the beginning of a stretch
/// between marks, <c>,</c> a comma. <c>says[list]</c> is one of the list; <c>{doing}</c> is a word in the form of "working".
/// </summary>
internal sealed class SpeechPattern
{
    private const string Anchor = "says";

    /// <summary>A gap has no more words than this.</summary>
    private const int LongestGap = 24;

    private readonly ImmutableArray<Step> before;
    private readonly ImmutableArray<Step> after;
    private readonly WordSet? verbs;

    public SpeechPattern(string line, WordSets words)
    {
        string[] parts = line.Split(' ');
        int anchor = Array.FindIndex(parts, p => p.StartsWith(Anchor, StringComparison.Ordinal));
        verbs = parts[anchor].Length > Anchor.Length ? List(parts[anchor][Anchor.Length..], words) : null;
        before = [.. parts.Take(anchor).Reverse().Select(p => new Step(p, words))];
        after = [.. parts.Skip(anchor + 1).Select(p => new Step(p, words))];
    }

    private enum Kind
    {
        Speaker,
        Same,
        Name,
        Acts,
        Doing,
        List,
        Gap,
        Edge,
        Mark,
    }

    /// <summary>Who the pattern names; null where it does not fit.</summary>
    public Spoken? At(SpeechScene scene, TokenRange verb)
    {
        var found = new Found(verb);
        return
            verbs?.Contains(scene.Document.Tokens[verb.Start]) != false
            && Walk(scene, before, 0, verb.Start, back: true, ref found)
            && Walk(scene, after, 0, verb.End, back: false, ref found)
            ? found.AsSpoken(scene)
            : null;
    }

    /// <summary>The words of a list; a reader of word lists has seen that there is one of this name.</summary>
    private static WordSet List(string part, WordSets words) => words[(ListSection)Sections.Find(part.TrimEnd('*').Trim('[', ']'))!];

    private static bool Walk(SpeechScene scene, ImmutableArray<Step> steps, int index, int at, bool back, ref Found found)
    {
        if (index == steps.Length)
        {
            found.Start = back ? at : found.Start;
            return true;
        }

        Step step = steps[index];
        switch (step.Kind)
        {
            case Kind.Speaker or Kind.Same or Kind.Name:
                TokenRange? group = step.Kind == Kind.Name ? scene.Name(at, back) : scene.Group(at, back);
                if (group is not { } range)
                {
                    return false;
                }

                Found with = found;
                with.Take(range, step.Kind != Kind.Same);
                if (!Walk(scene, steps, index + 1, back ? range.Start : range.End, back, ref with))
                {
                    return false;
                }

                found = with;
                return true;
            case Kind.Gap:
                for (int length = 1; length <= LongestGap && !scene.IsStop(back ? at - length : at + length - 1); length++)
                {
                    if (Walk(scene, steps, index + 1, back ? at - length : at + length, back, ref found))
                    {
                        return true;
                    }
                }

                return false;
            case Kind.Edge:
                return scene.IsStop(back ? at - 1 : at) && Walk(scene, steps, index + 1, at, back, ref found);
            default:
                int token = back ? at - 1 : at;
                bool fits = step.Fits(scene, token);
                return (fits && Walk(scene, steps, step.Many ? index : index + 1, back ? at - 1 : at + 1, back, ref found))
                    || (step.Many && Walk(scene, steps, index + 1, at, back, ref found));
        }
    }

    private readonly record struct Step
    {
        private readonly WordSet? list;
        private readonly char mark;

        public Step(string part, WordSets words)
        {
            Kind = part switch
            {
                "{speaker}" => Kind.Speaker,
                "{same}" => Kind.Same,
                "{name}" => Kind.Name,
                "{acts}" => Kind.Acts,
                "{doing}" => Kind.Doing,
                "~" => Kind.Gap,
                "^" => Kind.Edge,
                ['[', ..] => Kind.List,
                _ => Kind.Mark,
            };
            Many = part.EndsWith("]*", StringComparison.Ordinal);
            list = Kind == Kind.List ? List(part, words) : null;
            mark = part[0];
        }

        public Kind Kind { get; }

        public bool Many { get; }

        public bool Fits(SpeechScene scene, int token) =>
            scene.Has(token)
            && Kind switch
            {
                Kind.List => list!.Contains(scene.Document.Tokens[token]),
                Kind.Acts => scene.IsVerb(token),
                Kind.Doing => scene.Document.TextOf(token) is [_, _, _, .., 'i', 'n', 'g'],
                _ => scene.Document.Article.Body[scene.Document.Tokens[token].Start] == mark,
            };
    }

    private struct Found(TokenRange verb)
    {
        private TokenRange? speaker;
        private TokenRange? same;

        public int Start { get; set; } = verb.Start;

        public void Take(TokenRange range, bool isSpeaker)
        {
            speaker = isSpeaker ? range : speaker;
            same = isSpeaker ? same : range;
        }

        /// <summary>
        /// Of "the mayor, Ann Doe," and "Ann Doe, the mayor," the speaker is the whole where the name comes last, else who comes first.
        /// </summary>
        public readonly Spoken AsSpoken(SpeechScene scene)
        {
            if (speaker is not { } first)
            {
                return new Spoken(null, default, Start);
            }

            TokenRange whole = same is { } other
                ? new TokenRange(Math.Min(first.Start, other.Start), Math.Max(first.End, other.End))
                : first;
            bool nameLast = same is { } name && scene.Document.IsCapitalised(name.End - 1) && !scene.Document.IsCapitalised(first.End - 1);
            return new Spoken(nameLast ? whole : first, whole, Start);
        }
    }
}
