using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Two versions that were set side by side.</summary>
internal sealed record Pair(ArticleVersion A, ArticleVersion B, PairComparison Comparison)
{
    private const double Hundred = 100;

    /// <summary>Sets two versions side by side; amounts of money in a currency that both articles give, where there is one.</summary>
    public static Pair Of(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon)
    {
        if (a.Also.IsEmpty && b.Also.IsEmpty)
        {
            return new Pair(a, b, PairComparison.Of(rule, InWhole(a, b, lexicon), InWhole(b, a, lexicon), lexicon));
        }

        var shared =
            from x in a.Also.Prepend(a)
            from y in b.Also.Prepend(b)
            where x.Value is Quantity p && y.Value is Quantity q && Units.Comparable(p.Unit, q.Unit)
            select (A: x, B: y);
        int Converted((ArticleVersion A, ArticleVersion B) amounts) =>
            (ReferenceEquals(amounts.A, a) ? 0 : 1) + (ReferenceEquals(amounts.B, b) ? 0 : 1);

        // Whichever article comes first, the same amounts are compared: what the articles have first and, of two such, by the currency.
        var chosen = shared
            .DefaultIfEmpty((A: a, B: b))
            .OrderBy(Converted)
            .ThenBy(s => (s.A.Value as Quantity)?.Unit, StringComparer.Ordinal)
            .First();
        PairComparison compared = PairComparison.Of(rule, chosen.A, chosen.B, lexicon);
        return new Pair(
            chosen.A,
            chosen.B,
            Converted(chosen) == 0 || compared.Kind == RelationKind.NotComparable
                ? compared
                : compared with
                {
                    Reason = Reason.Of("relation.other-currency", ("reason", compared.Reason)),
                }
        );
    }

    /// <summary>
    /// An amount in a hundredth of the other's currency, told in that: 50 cents beside dollars. Nothing is nothing in any currency.
    /// </summary>
    private static ArticleVersion InWhole(ArticleVersion version, ArticleVersion other, Lexicon? lexicon) =>
        version.Value is Quantity { Kind: ValueKind.Money, Nominal: 0 } none
        && other.Value is Quantity { Kind: ValueKind.Money, Unit: { } currency } them
        && (them.Nominal != 0 || string.CompareOrdinal(currency, none.Unit) > 0)
            ? version with
            {
                Value = none with { Unit = currency },
            }
        : version.Value is Quantity { Kind: ValueKind.Money, Unit: { } unit } part
        && other.Value is Quantity { Kind: ValueKind.Money, Unit: { } whole }
        && unit != whole
        && lexicon?[Sections.MinorUnits].TryGetValue(unit, out string? wholes) == true
        && wholes.Split(' ').Contains(whole)
            ? version with
            {
                Value = part with
                {
                    Unit = whole,
                    Nominal = part.Nominal / Hundred,
                    Stated = part.Stated.Map(e => e / Hundred),
                    Rounding = part.Rounding.Map(e => e / Hundred),
                },
            }
        : version;

    public Relation Relation(Phrasing phrasing) => Comparison.Between(A, B, phrasing);
}
