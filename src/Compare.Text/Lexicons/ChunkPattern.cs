using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare.Text.Lexicons;

/// <summary>What a run of words is in its sentence.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase: one head with what stands before it.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries.</summary>
    Verb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A relative word.</summary>
    Relative,

    /// <summary>A word that begins a subordinate clause.</summary>
    Subordinator,

    /// <summary>"and", "or", "but".</summary>
    Conjunction,

    /// <summary>An adverb: looked through.</summary>
    Adverb,

    /// <summary>An adjective that has no noun.</summary>
    Adjective,

    /// <summary>A date or a word of time: looked through, its preposition with it.</summary>
    Time,

    /// <summary>A comma or dash.</summary>
    Comma,

    /// <summary>A semicolon or colon.</summary>
    Semicolon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,
}

/// <summary>What a step of a pattern asks of a chunk: one of some words, lists or properties, or none of them.</summary>
internal sealed record ChunkCondition(bool Negated, ImmutableArray<string> Any);

/// <summary>How a step moves.</summary>
internal enum StepKind
{
    /// <summary>To the next chunk.</summary>
    Chunk,

    /// <summary>Any way within the clause.</summary>
    Gap,

    /// <summary>To the verb of which the figure is the subject.</summary>
    Subject,

    /// <summary>The sentence begins or ends here.</summary>
    Edge,
}

/// <summary>One step of a pattern, away from the figure.</summary>
/// <param name="Not">Whether the next chunk must not be as the step says; then it is not moved to.</param>
internal sealed record ChunkStep(
    StepKind Move,
    string? Name,
    ImmutableArray<ChunkKind> Kinds,
    ImmutableArray<ChunkCondition> Conditions,
    bool Optional,
    bool Not
);

/// <summary>
/// A pattern over the chunks round a figure, written <c>v:VG[&lt;say&gt;] F</c>: <c>F</c> is the figure's noun phrase, <c>NP</c>,
/// <c>VG</c>,
/// <c>P</c>, <c>R</c>, <c>SUB</c>, <c>CC</c>, <c>ADV</c>, <c>ADJ</c>, <c>T</c>, <c>,</c>, <c>;</c>, <c>(</c> and <c>)</c> are chunks,
/// <c>|</c> says
/// either, square brackets hold conditions (words, lists in angle brackets, properties, with <c>!</c> for not), <c>name:</c> names a chunk,
/// <c>?</c>
/// lets it be missing, a leading <c>!</c> forbids it, <c>~</c> is any way within the clause, <c>~&gt;</c> the way to the figure's verb,
/// <c>^</c> and <c>$</c>
/// are the ends of the sentence.
/// </summary>
internal sealed partial record ChunkPattern(
    ImmutableArray<ChunkStep> Before,
    ImmutableArray<ChunkCondition> Figure,
    ImmutableArray<ChunkStep> After
)
{
    private static readonly Dictionary<string, ChunkKind> Kinds = new(StringComparer.Ordinal)
    {
        ["NP"] = ChunkKind.Noun,
        ["VG"] = ChunkKind.Verb,
        ["P"] = ChunkKind.Preposition,
        ["R"] = ChunkKind.Relative,
        ["SUB"] = ChunkKind.Subordinator,
        ["CC"] = ChunkKind.Conjunction,
        ["ADV"] = ChunkKind.Adverb,
        ["ADJ"] = ChunkKind.Adjective,
        ["T"] = ChunkKind.Time,
        [","] = ChunkKind.Comma,
        [";"] = ChunkKind.Semicolon,
        ["("] = ChunkKind.Open,
        [")"] = ChunkKind.Close,
    };

    /// <summary>The names that it gives to chunks.</summary>
    public IEnumerable<string> Names => Before.Concat(After).Select(s => s.Name).OfType<string>();

    /// <summary>Reads a pattern; null, with the reason, where it is none.</summary>
    public static ChunkPattern? Parse(string text, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = ImmutableArray.CreateBuilder<ChunkStep>();
        var after = ImmutableArray.CreateBuilder<ChunkStep>();
        ImmutableArray<ChunkCondition>? figure = null;
        fault = null;
        foreach (Match part in Parts().Matches(text))
        {
            Match match = Step().Match(part.Value);
            if (!match.Success)
            {
                fault = $"“{part.Value}” is no step of a pattern";
                return null;
            }

            ImmutableArray<ChunkCondition> conditions = Conditions(match.Groups["conditions"].Value);
            string kinds = match.Groups["kinds"].Value;
            if (kinds == "F")
            {
                fault = figure is null ? null : "the figure F stands twice in the pattern";
                figure = conditions;
                continue;
            }

            ImmutableArray<ChunkKind>? chunks = kinds is "~" or "~>" or "^" or "$" ? [] : ReadKinds(kinds);
            if (chunks is null)
            {
                fault = $"“{kinds}” names no chunk; chunks are {string.Join(' ', Kinds.Keys)}";
                return null;
            }

            var step = new ChunkStep(
                kinds switch
                {
                    "~" => StepKind.Gap,
                    "~>" => StepKind.Subject,
                    "^" or "$" => StepKind.Edge,
                    _ => StepKind.Chunk,
                },
                match.Groups["name"] is { Success: true } name ? name.Value : null,
                chunks.Value,
                conditions,
                match.Groups["optional"].Success,
                match.Groups["not"].Success
            );
            (figure is null ? before : after).Add(step);
        }

        fault ??= figure is null ? "the pattern has no figure F" : null;
        before.Reverse();
        return fault is null ? new ChunkPattern(before.ToImmutable(), figure!.Value, after.ToImmutable()) : null;
    }

    /// <summary>
    /// Conditions as they are written between square brackets: apart by spaces, with <c>|</c> for either and <c>!</c> for not.
    /// </summary>
    public static ImmutableArray<ChunkCondition> Conditions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(c => new ChunkCondition(c[0] == '!', [.. c.TrimStart('!').Split('|', StringSplitOptions.RemoveEmptyEntries)])),
        ];
    }

    private static ImmutableArray<ChunkKind>? ReadKinds(string text)
    {
        var kinds = ImmutableArray.CreateBuilder<ChunkKind>();
        foreach (string name in text.Split('|'))
        {
            if (!Kinds.TryGetValue(name, out ChunkKind kind))
            {
                return null;
            }

            kinds.Add(kind);
        }

        return kinds.ToImmutable();
    }

    [GeneratedRegex(@"\S*\[[^\]]*\]\S*|\S+")]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"^(?<not>!)?(?:(?<name>[a-z]+):)?(?<kinds>~>?|\^|\$|[A-Z,;()]+(?:\|[A-Z,;()]+)*)(?:\[(?<conditions>[^\]]*)\])?(?<optional>\?)?$"
    )]
    private static partial Regex Step();
}
