using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Rules;

/// <summary>A value of a rule's kind, before its surroundings are looked at.</summary>
/// <param name="Tokens">The tokens of its words.</param>
internal sealed record Candidate(Value Value, TokenRange Tokens)
{
    /// <summary>Whether its words are the noun that the rule asks for, counted without a figure: "a child", "no deaths".</summary>
    public bool Implied { get; init; }

    /// <summary>Whether it is a label whose phrase itself says that something is not so: "never opened".</summary>
    public bool Denies { get; init; }

    /// <summary>Whether it is a name that had its role until some time: "led the inquiry until March".</summary>
    public bool Ended { get; init; }

    /// <summary>Whether it counts some where the rule asks for people: "six children".</summary>
    public bool Narrow { get; init; }
}

/// <summary>Finds the candidates of one kind of fact in an article, in order of place.</summary>
internal interface ICandidateSource
{
    IReadOnlyList<Candidate> Find(ReadArticle article);
}
