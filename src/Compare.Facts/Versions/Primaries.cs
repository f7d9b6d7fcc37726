using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Versions;

/// <summary>
/// Chooses the claim that stands for an article, one a scope: what the text itself says before what a quotation, a heading
/// or a caption says; in one place of a fact that develops the latest, a total before other figures, an amount in the rule's currency, and
/// of these
/// the first; of a date, the most exact that lies within that.
/// </summary>
internal static class Primaries
{
    /// <summary>
    /// The primary claims, marked, in the order in which they would stand for the article; then the others in order of place.
    /// </summary>
    public static ImmutableArray<Claim> Choose(FactRule rule, ImmutableArray<Claim> claims)
    {
        bool develops = rule.Develops != Trend.None;
        Claim[] primary =
        [
            .. claims
                .OrderBy(Rank)
                .ThenByDescending(c => develops ? c.AsOf?.Last ?? DateOnly.MaxValue : default)
                .ThenByDescending(c => c.Total)
                .ThenBy(c => IsZero(c) || c.Expected)
                .ThenByDescending(c => IsInCurrency(rule, c))
                .ThenBy(c => c.Value.Span)
                .DistinctBy(c => c.Scope)
                .Select(c => develops && c.Value is DateRange ? c : Exactest(c, claims)),
        ];
        return
        [
            .. primary.Select(c => c with { Primary = true }),
            .. claims.Where(c => !Array.Exists(primary, p => ReferenceEquals(p, c))).OrderBy(c => c.Value.Span),
        ];
    }

    /// <summary>Of dates that lie one in the other the shortest: "in April 2014" tells more than the "in 2014" before it.</summary>
    private static Claim Exactest(Claim first, ImmutableArray<Claim> claims) =>
        claims
            .Where(c => c.Scope == first.Scope && Rank(c) == Rank(first) && IsWithin(c.Value, first.Value))
            .OrderBy(c => c.Value is DateRange d ? d.To.DayNumber - d.From.DayNumber : 0)
            .ThenBy(c => c.Value.Span)
            .FirstOrDefault(first);

    private static bool IsWithin(Value value, Value wide) =>
        value is Quantity { Nominal: { } said } told && wide is Quantity { Hedge: Hedge.Vague } vague
            ? told.Unit == vague.Unit && vague.Stated.Contains(said)
            : value is DateRange { Bound: DateBound.Within } a
                && wide is DateRange { Bound: DateBound.Within } b
                && a.From >= b.From
                && a.To <= b.To
                && (a.From, a.To) != (b.From, b.To);

    /// <summary>Why a primary claim stands for the article among the claims chosen, without capital and full stop.</summary>
    public static string Why(Claim primary, ImmutableArray<Claim> chosen)
    {
        Claim[] others = [.. chosen.Where(c => c.Scope == primary.Scope && !ReferenceEquals(c, primary))];
        return others.Length == 0 ? $"it is the only claim{(primary.Scope is null ? "" : " of its scope")}"
            : others.FirstOrDefault(c => c.Value.Span < primary.Value.Span) is { } before
                ? before.Place == primary.Place
                        ? IsWithin(primary.Value, before.Value)
                                ? primary.Value is DateRange ? "it is the most exact date"
                                    : "it is the exact figure"
                            : primary.Total && !before.Total ? "it is told as the whole or the latest figure"
                            : Currency(primary) != Currency(before) ? "it is in the rule's currency"
                            : "it is the latest"
                    : $"what stands in the {Word(primary.Place)} goes before what a {Word(before.Place)} says"
            : $"it is the first of {others.Length + 1}{(primary.Scope is null ? "" : " of its scope")}";
    }

    /// <summary>Of "4.1 billion euros, or $4.5 billion" the one that can be set beside what others say.</summary>
    private static bool IsZero(Claim claim) => claim.Value is Quantity { Nominal: 0 };

    private static bool IsInCurrency(FactRule rule, Claim claim) => rule.Unit is { } currency && Currency(claim) == currency;

    private static string? Currency(Claim claim) => claim.Value is Quantity { Kind: ValueKind.Money } amount ? amount.Unit : null;

    private static string Word(Place place) => place == Place.Body ? "text itself" : place.ToString().ToLowerInvariant();

    private static int Rank(Claim claim) =>
        claim.Place switch
        {
            Place.Body => 0,
            Place.Quotation => 1,
            Place.Heading => 2,
            Place.Caption => 3,
            _ => 4,
        };
}
