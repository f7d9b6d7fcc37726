using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>
/// Conditions on a chunk: <c>&lt;list&gt;</c> asks for its head, <c>has&lt;list&gt;</c> for any of its words, <c>beside&lt;list&gt;</c> for
/// any but those of its figure, a property for itself, anything else for that word.
/// </summary>
internal sealed class ChunkTest(ImmutableArray<ChunkCondition> conditions, GrammarWords words)
{
    /// <summary>What a grammar may ask of a chunk besides its words.</summary>
    public static readonly ImmutableDictionary<string, Func<Chunk, bool>> Properties = new Dictionary<string, Func<Chunk, bool>>
    {
        ["figure"] = c => c.Figure is not null,
        ["bare"] = c => c.Kind == ChunkKind.Noun && !c.HasNoun && !c.Pronoun,
        ["noun"] = c => c.HasNoun,
        ["unit"] = c => c.Figure is { Kind: ValueKind.Measure or ValueKind.Duration },
        ["state"] = c => c.State >= 0,
        ["definite"] = c => c.Definite,
        ["plural"] = c => c.Plural,
        ["pronoun"] = c => c.Pronoun,
        ["finite"] = c => c.Finite,
        ["ed"] = c => c.Participle || c.Alone,
        ["participle"] = c => c.Participle,
        ["ing"] = c => c.Ing,
        ["inf"] = c => c.Infinitive,
        ["base"] = c => c.Base,
        ["passive"] = c => c.Passive,
        ["negated"] = c => c.Negated,
        ["modal"] = c => c.Modal >= 0,
        ["perfect"] = c => c.Perfect,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly Test[][] tests = [.. conditions.Select(c => c.Any.Select(a => new Test(a, words)).ToArray())];

    public bool IsMet(Scene scene, int i)
    {
        for (int c = 0; c < tests.Length; c++)
        {
            if (Array.Exists(tests[c], t => t.IsMet(scene, i)) == conditions[c].Negated)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Test(string asked, GrammarWords words)
    {
        private readonly Func<Chunk, bool>? property = Properties.GetValueOrDefault(asked);
        private readonly WordSet? head = asked[0] == '<' ? words.List(asked.Trim('<', '>')) : null;
        private readonly WordSet? beside = asked.StartsWith("beside<", StringComparison.Ordinal) ? words.List(asked[7..^1]) : null;
        private readonly WordSet? any =
            asked.StartsWith("has<", StringComparison.Ordinal) ? words.List(asked[4..^1])
            : asked[0] == '<' ? null
            : words.Word(asked);

        public bool IsMet(Scene scene, int i) =>
            property is not null ? property(scene[i])
            : head is not null ? head.Contains(scene.Word(i))
            : beside is not null ? scene.HasBeside(i, beside)
            : scene.Has(i, any!);
    }
}
