using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Amounts are compared in a currency that both articles give, and never converted.</summary>
public class CurrencyTests
{
    private const string Rule = """
        title: Price
        value: money
        find: { any: [pay | cost] }
        tests:
          - { text: "It cost $3 million.", value: $3 million }
        """;

    [TestCase(
        "It cost $334 million.|It cost €281 million.",
        "not-comparable",
        "US$334 million against €281 million: they are in different currencies, and none is converted here."
    )]
    [TestCase("It cost $334 million (€281 million).|It cost €281 million.", "agree", "Both say €281 million.")]
    [TestCase("It cost €281 million.|It cost $334 million (€281 million).", "agree", "Both say €281 million.")]
    [TestCase(
        "It cost $334 million (€281 million).|It cost €310 million.",
        "conflict",
        "€281 million against €310 million: €29 million, or 10%, apart; rounding does not explain it: “€310 million” stands for €305 "
            + "million to €315 million at most, in a currency that both articles give."
    )]
    [TestCase("It cost $334 million (€281 million).|They paid £240 million (€281 million).", "agree", "Both say €281 million.")]
    [TestCase(
        "It cost $334 million. Others cost €281 million.|It cost €281 million.",
        "not-comparable",
        "US$334 million against €281 million: they are in different currencies, and none is converted here."
    )]
    public void Stand_to_each_other(string articles, string verdict, string explanation)
    {
        FactReport fact = Small.Run(Rule, articles.Split('|'));
        Assert.That(fact.Finding.Relations.Single().Explanation, Is.EqualTo(explanation).NoClip);
        Assert.That(Codes.Of(fact.Finding.Verdict), Is.EqualTo(verdict));
        Assert.That(fact.Contradictions, Is.Empty);
    }
}
