using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Lexicons;

/// <summary>How words of a language hang together: from which what a value is about is told. Data, a test a rule.</summary>
internal sealed record Grammar
{
    /// <summary>No rule at all.</summary>
    public static Grammar None { get; } = new();

    /// <summary>Lists of words by name, as rules write them in angle brackets; all forms of each word are meant.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Lists { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Words of the closed classes, each with its one tag.</summary>
    public FrozenDictionary<string, Tag> Closed { get; init; } = FrozenDictionary<string, Tag>.Empty;

    /// <summary>What part of speech the other words can be.</summary>
    public PartsOfSpeech Words { get; init; } = PartsOfSpeech.None;

    /// <summary>Which of its tags a word has by its neighbours; the first that fits.</summary>
    public ImmutableArray<TagRule> Tags { get; init; } = [];

    /// <summary>What a figure hangs on; the first that fits.</summary>
    public ImmutableArray<ChunkRule> Roles { get; init; } = [];

    /// <summary>What else is said of it; all that fit.</summary>
    public ImmutableArray<ChunkRule> Marks { get; init; } = [];

    /// <summary>How the article stands to what is said; the first that fits.</summary>
    public ImmutableArray<StandingRule> Standings { get; init; } = [];
}

/// <summary>A rule that chooses a tag. Every condition left empty is met.</summary>
/// <param name="Left">Tags, or lists in angle brackets, of which the word before is one; adverbs are looked through.</param>
/// <param name="Right">The same of the word behind.</param>
/// <param name="Word">The list that the word itself must be in; null for any word.</param>
/// <param name="Run">The tag that begins the run of adjectives and nouns before the word.</param>
/// <param name="Earlier">The list of which a word stands shortly before.</param>
/// <param name="Choose">The first of these that the word can have.</param>
internal sealed record TagRule(
    string Name,
    ImmutableArray<string> Left,
    ImmutableArray<string> Right,
    string? Word,
    Tag Run,
    string? Earlier,
    ImmutableArray<Tag> Choose,
    GrammarTest Test
);

/// <summary>A rule over chunks.</summary>
/// <param name="Set">What it says: a key, and a name of the pattern or a word of its own.</param>
internal sealed record ChunkRule(string Name, ChunkPattern Pattern, FrozenDictionary<string, string> Set, GrammarTest Test);

/// <summary>A rule that tells how an article stands to what it says.</summary>
/// <param name="When">Its conditions, all of which must be met.</param>
/// <param name="Standing">What follows.</param>
internal sealed record StandingRule(string Name, ImmutableArray<ChunkCondition> When, string Standing, GrammarTest Test);

/// <summary>A sentence with its figure in square brackets, and what must be told of that.</summary>
internal sealed record GrammarTest(string Text, string Expected, Position At);
