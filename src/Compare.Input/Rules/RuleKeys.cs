using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;

namespace Compare.Input.Rules;

/// <summary>
/// The words of the rule language: its keys and the fixed words they take. The loader takes no others. What only some kinds of
/// value have stands with these, in <c>Kinds</c>.
/// </summary>
internal static class RuleKeys
{
    internal static readonly RuleKey Id = new(
        "id",
        "names the fact's page: small letters, digits, `-`, `_`. Without it, the file's name. Once in an event",
        () =>
            new()
            {
                ["type"] = Shapes.TextOrNumber(),
                ["pattern"] = "^[a-z0-9_-]{1,80}$",
                ["patternErrorMessage"] = "write small letters, digits, - and _",
            }
    );

    internal static readonly RuleKey Title = new("title", "what the report calls the fact. Required", Shapes.TextRef);

    internal static readonly RuleKey Question = new("question", "the question that the fact answers, for people", Shapes.TextRef);

    internal static readonly RuleKey Value = new("value", "the kind of value, from the table below. Required", KindWords);

    internal static readonly RuleKey Since = new(
        "since",
        "the year, month or day (2020-05-04) from which on the event is told; a value whose sentence speaks of a time before is left "
            + "out",
        TestKeys.DateShape
    );

    internal static readonly RuleKey Develops = new(
        "develops",
        "`rises`, `falls` or `changes`: the fact moves while articles are written, so time may part two versions. Left out, it is "
            + "settled",
        () => Shapes.OneOf(Developments)
    );

    internal static readonly RuleKey ReferenceValue = new("value", "the known answer, as a reader would write it", Shapes.TextRef);

    internal static readonly RuleKey ReferenceSource = new("source", "where it is known from", Shapes.TextRef);

    internal static readonly RuleKey Reference = new(
        "reference",
        "`{ value: …, source: … }`: an answer known from elsewhere, shown beside the articles' and never called the truth",
        () =>
        {
            JsonObject shape = Shapes.Mapping(ReferenceValue, ReferenceSource);
            shape["required"] = Shapes.List(ReferenceValue.Name);
            return shape;
        }
    );

    /// <summary>The keys that rules of all kinds may have.</summary>
    private static readonly ImmutableArray<RuleKey> OfAllKinds =
    [
        Id,
        Title,
        Question,
        Value,
        ContextKeys.Find,
        Since,
        ScopeReader.Key,
        Develops,
        Reference,
        TestKeys.Tests,
    ];

    /// <summary>The keys of a rule, in the order that a rule gives them.</summary>
    public static ImmutableArray<RuleKey> Rule { get; } =
    [
        Id,
        Title,
        Question,
        Value,
        SharedKeys.Unit,
        .. DateDefinition.Own,
        SharedKeys.Of,
        .. ChoiceDefinition.Own,
        .. NameDefinition.Own,
        .. QuoteDefinition.Own,
        ContextKeys.Find,
        SharedKeys.Pattern,
        SharedKeys.Unless,
        SharedKeys.Least,
        SharedKeys.Most,
        Since,
        ScopeReader.Key,
        Develops,
        SharedKeys.Reconcile,
        Reference,
        TestKeys.Tests,
    ];

    /// <summary>The words for kinds, as <c>value</c> takes them.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. FactKinds.All.Select(k => k.Word)];

    /// <summary>How a fact may change over time, as <c>develops</c> takes it.</summary>
    internal static ImmutableArray<string> Developments { get; } = ["rises", "falls", "changes"];

    /// <summary>Whether rules of a kind may have a key.</summary>
    internal static bool Fits(RuleKey key, KindDefinition kind) => OfAllKinds.Contains(key) || kind.Keys.Contains(key);

    /// <summary>The word for a kind.</summary>
    public static string Word(FactKind kind) => FactKinds.Of(kind).Word;

    private const int LongestId = 80;

    /// <summary>Whether a text can name a rule's page and file.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    /// <summary>An id made of the first words of a text; empty where it has no letter or digit that an id can have.</summary>
    public static string IdOf(string text)
    {
        string[] words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );
        string id = string.Join('-', words.Take(8));
        return id.Length <= LongestId ? id : id[..LongestId];
    }

    private static JsonObject KindWords()
    {
        JsonObject words = Shapes.OneOf(Kinds);
        words["markdownEnumDescriptions"] = Shapes.List([.. FactKinds.All.Select(k => k.Help)]);
        return words;
    }
}
