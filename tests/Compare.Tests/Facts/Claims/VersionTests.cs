using Compare.Facts.Extraction;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Which of the figures that an article states for one fact are its version: the primary first, the others behind.</summary>
public class VersionTests
{
    private const string Dead = "value: count, of: people | child | toll, find: {any: [kill | die | dead | toll]}";
    private const string Begun = "value: date, find: {any: [begin]}";
    private const string Euros = "value: money, unit: EUR, find: {all: [pay]}";
    private const string Price = "value: money, find: {all: [pay | buy | price]}";

    // Of dates that fit the most exact.
    [TestCase(Begun, "It began in 2014.\n\nIt began in April 2014.\n\nIt began on 3 April 2014.", "3 April 2014|2014|April 2014")]
    [TestCase(Begun, "It began in 2014.\n\nIt began in April 2015.", "2014|April 2015")]
    [TestCase(Begun, "It began in April 2014.\n\nIt began in 2014.", "April 2014|2014")]
    // The latest figure replaces earlier ones.
    [TestCase(Dead, "The toll rose from 11 to 24.", "24")]
    [TestCase(Dead, "Earlier reports said 11 people had died. The police now say that 24 people were killed.", "24")]
    [TestCase(Dead, "Officials initially said 30 people were killed.\n\nThey found 24 people dead.", "24")]
    [TestCase(Dead, "Officials initially said 30 people were killed.", "30")]
    [TestCase(Dead, "The storm killed 11 people.\n\nThe toll later rose to 24.", "24")]
    [TestCase(Dead, "The storm killed at least 11 people.\n\nThe toll later rose to 24.", "24|at least 11")]
    [TestCase(Dead, "The storm killed 24 people, up from 11 on Monday.", "24")]
    [TestCase(Price, "It raised the price to $45 million from $42 million.", "$45 million")]
    [TestCase(Price, "The price is $45 million, against $42 million before.", "$45 million")]
    [TestCase(Euros, "It will pay $45 million, or 41 million euros.", "41 million euros|$45 million")]
    [TestCase(Dead, "It killed people from 12 villages and 24 people from elsewhere.", "24")]
    [TestCase(Dead, "The storm killed 24 people.\n\nIt rained.\n\nThe toll of another storm was 1,500.", "24")]
    // A part is no version where the whole is told.
    [TestCase(Dead, "The fire killed six children, bringing the toll to 11.", "11")]
    [TestCase(Dead, "The fire killed 24 people, including six children.", "24")]
    [TestCase(Dead, "The fire killed 24 people, among them six children.", "24")]
    [TestCase(Dead, "The fire killed 24 people.\n\nAnother four people died later.", "24")]
    [TestCase(Dead, "The fire killed six children.", "six")]
    [TestCase(
        "value: count, of: people, find: {all: [injure]}",
        "Some 50 people were injured.\n\nIt killed 12 people and injured 249 others.",
        "Some 50|249"
    )]
    [TestCase(Price, "It pays $30 million, of which $20 million is cash.", "$30 million")]
    [TestCase(Price, "The price is $30 million.\n\nIt will pay $20 million of the price in cash.", "$30 million")]
    [TestCase(Price, "The price is $30 million.\n\nIt will pay $20 million in cash and $10 million in stock.", "$30 million")]
    // Two statements of one place: the first stands for the article.
    [TestCase(Dead, "The fire killed 12 people.\n\nThe fire killed 400 people.", "12|400")]
    public void Chooses(string rule, string text, string expected)
    {
        Extracted found = Given.Extract(rule, text);
        Assert.That(string.Join('|', found.Claims.Select(c => c.Text)), Is.EqualTo(expected));
        Assert.That(found.Claims.Count(c => c.Primary), Is.EqualTo(1));
    }
}
