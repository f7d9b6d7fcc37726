using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;

namespace Compare.Facts;

/// <summary>A fact that an article told otherwise, or did not tell, before it was changed.</summary>
/// <param name="Before">Null where it did not tell it.</param>
/// <param name="After">Null where it tells it no longer.</param>
public sealed record FactChange(FactRule Rule, string? Scope, Claim? Before, Claim? After);

/// <summary>One text of an article and the next.</summary>
/// <param name="Facts">What the change did to the facts, in the order of the rules.</param>
/// <param name="Note">The note in which the later text says what was changed; null where it says nothing that the earlier did not.</param>
public sealed record Revision(Article Before, Article After, ImmutableArray<FactChange> Facts, string? Note);

/// <summary>What an article said of a fact at one time.</summary>
/// <param name="Instant">From when its text is, in ISO 8601; null where that is not known.</param>
/// <param name="Claim">Null where it did not state it.</param>
public sealed record RevisionStep(Article Text, string? Instant, Claim? Claim);

/// <summary>How an article's own version of a fact changed: what it said, and since when it says something else.</summary>
/// <param name="Steps">The earliest first; texts that say the same as the one before are left out.</param>
/// <param name="IsNoted">Whether each change was owned up to in a note.</param>
public sealed record RevisionTimeline(Article Article, FactRule Rule, string? Scope, ImmutableArray<RevisionStep> Steps, bool IsNoted);
