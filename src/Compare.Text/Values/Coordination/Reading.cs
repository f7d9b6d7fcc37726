using Compare.Text.Common;
using Compare.Text.Values.Amounts;

namespace Compare.Text.Values.Coordination;

/// <summary>An amount with its hedges, and the tokens of its figure alone.</summary>
internal readonly record struct Reading(Amount Amount, int FigureStart, int FigureEnd)
{
    /// <summary>Where it stands, hedge included.</summary>
    public TextSpan Span(in Passage p) => Span(p, Amount.Start, Amount.End);

    /// <summary>Where the figure stands.</summary>
    public TextSpan Figure(in Passage p) => Span(p, FigureStart, FigureEnd);

    public Quantity ToQuantity(in Passage p) =>
        new(Span(p), Amount.Kind, Amount.Hedge, Amount.Nominal, Amount.Stated, Amount.Rounding, Amount.Unit, Figure(p));

    private static TextSpan Span(in Passage p, int start, int end) => new(p[start].Start, p[end - 1].End);
}
