using Compare.Facts.Speakers;
using Compare.Facts.Wording;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// One article's version of one fact. All spans are into the article's body; <see cref="Text"/> equals the body at
/// the value's span, always.
/// </summary>
/// <param name="Value">The value; its span is where its words stand.</param>
/// <param name="Sentence">The sentence it stands in; of a quotation over several, all of them.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Primary">Whether it is the one that stands for the article in comparisons; of each scope exactly one is.</param>
public sealed record Claim(
    Article Article,
    Value Value,
    TextSpan Sentence,
    Paragraph Paragraph,
    Place Place,
    Attribution Attribution,
    bool Primary
)
{
    /// <summary>The label of the rule's scope that the claim belongs to; null where it belongs to none.</summary>
    public string? Scope { get; init; }

    /// <summary>
    /// The date at which the value was right, as far as the article tells: by default that of publication; null where it gives none.
    /// </summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>
    /// Whether the article tells it as the latest figure ("the toll rose to") or, where it first tells any, as the whole ("a total of").
    /// </summary>
    public bool Total { get; init; }

    /// <summary>Whether the article says that it will be, may be or is feared to be so.</summary>
    public bool Expected { get; init; }

    /// <summary>Whether what it is about was told by nearness alone: it supports others and contradicts none.</summary>
    public bool Weak { get; init; }

    /// <summary>The value's words.</summary>
    public string Text => Article.Body[Value.Span.Start..Value.Span.End];

    /// <summary>Where the words stand in <see cref="Article.Source"/>.</summary>
    public TextSpan InSource => Article.InSource(Value.Span);

    /// <summary>The file's line, from 1.</summary>
    public int Line => Article.LineOf(Value.Span.Start);
}

/// <summary>Why an article has no claim on a fact.</summary>
public enum SilenceReason
{
    /// <summary>Nothing that the rule looks for occurs.</summary>
    TopicAbsent,

    /// <summary>The surroundings occur, but no value stands in them.</summary>
    FactAbsent,

    /// <summary>A value was seen and refused.</summary>
    NearMiss,

    /// <summary>A fault of this program kept the rule from being tried.</summary>
    Fault,
}

/// <summary>An article without a claim. Few of a run's silences are read, so the note is written only when somebody asks for it.</summary>
public abstract record Silence(Article Article, SilenceReason Reason)
{
    /// <summary>In plain English; of a near miss, the value seen and the condition it failed.</summary>
    public string Note => Describe(Phrasing.English);

    /// <summary>The same in the words of another language.</summary>
    internal virtual string Describe(Phrasing phrasing) => Phrasing.Sentence(phrasing.Say(Because(phrasing)));

    private protected abstract Reason Because(Phrasing phrasing);
}
