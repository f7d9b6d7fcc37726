using Compare.Facts.Claims;
using Compare.Text.Values;

namespace Compare.Reports.Data;

/// <summary>A claim's value as data: figures in <see cref="Unit"/>, days, or what is said; whatever does not apply is null.</summary>
internal sealed record ClaimData(double? Nominal, double? Low, double? High, string? Unit, DateOnly? From, DateOnly? To, string? Says)
{
    /// <param name="unit">The rule's unit: figures are given in it where they can be; without one, in the unit they are said in.</param>
    public static ClaimData Of(Claim claim, string? unit)
    {
        var quantity = claim.Value is Quantity said && Units.Comparable(said.Unit, unit) ? Units.In(said, unit) : claim.Value as Quantity;
        var date = claim.Value as DateRange;
        if (claim.Value is ClockTime time)
        {
            return new(Finite(time.Nominal), Finite(time.Stated.Low), Finite(time.Stated.High), "minute of day", null, null, null);
        }

        return new(
            Finite(quantity?.Nominal),
            Finite(quantity?.Stated.Low),
            Finite(quantity?.Stated.High),
            quantity?.Unit,
            date?.From,
            date?.To,
            claim.Value switch
            {
                Name name => name.Canonical,
                Label label => label.Text,
                Quotation quotation => quotation.Words,
                _ => null,
            }
        );
    }

    private static double? Finite(double? figure) => figure is { } number && double.IsFinite(number) ? number : null;
}
