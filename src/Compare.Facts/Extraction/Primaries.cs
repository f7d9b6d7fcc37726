using System.Collections.Immutable;
using Compare.Text.Corpus;

namespace Compare.Facts.Extraction;

/// <summary>
/// Chooses the claim that stands for an article: what the text itself says before what a quotation, a heading or a caption
/// says, and of two in one place the first.
/// </summary>
internal static class Primaries
{
    /// <summary>The claims, the primary one marked and first, the others in order of place.</summary>
    public static ImmutableArray<Claim> Choose(ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty)
        {
            return claims;
        }

        Claim primary = claims.OrderBy(Rank).ThenBy(c => c.Value.Span).First();
        return [primary with { Primary = true }, .. claims.Where(c => !ReferenceEquals(c, primary)).OrderBy(c => c.Value.Span)];
    }

    private static int Rank(Claim claim) => claim.Place switch
    {
        Place.Body => 0,
        Place.Quotation => 1,
        Place.Heading => 2,
        Place.Caption => 3,
        _ => 4,
    };
}
