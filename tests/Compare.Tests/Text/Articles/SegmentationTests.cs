using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

/// <summary>Where paragraphs begin and end. A bar stands between two, ⏎ for a line break inside one.</summary>
public class SegmentationTests
{
    [TestCase("blank lines", "It sank.\n\n\nIt rose.\n", "It sank.|It rose.")]
    [TestCase("Windows lines", "It sank.\r\n\r\nIt rose.\r\n", "It sank.|It rose.")]
    [TestCase("old Macintosh lines", "It sank.\rIt rose.", "It sank.|It rose.")]
    [TestCase("blank lines with spaces", "  It sank.  \n \t \nIt rose.", "It sank.|It rose.")]
    [TestCase(
        "a paragraph a line",
        "It sank within the hour, and nobody was there to see it go.\nIt rose.\nIt sank again.",
        "It sank within the hour, and nobody was there to see it go.|It rose.|It sank again."
    )]
    [TestCase(
        "wrapped lines",
        "It sank within the hour, and nobody was there\nto see it go down but the keeper of the light\non the cape.\n\nIt rose.",
        "It sank within the hour, and nobody was there to see it go down but the keeper of the light on the cape.|It rose."
    )]
    [TestCase(
        "wrapped lines under a heading and beside a list",
        "# The ferry\nIt sank within the hour, and nobody was there\nto see it go down but the keeper of the light\non the cape.\n- It "
            + "rose again.\n- It sank.",
        "The ferry|It sank within the hour, and nobody was there to see it go down but the keeper of the light on the cape.|It rose "
            + "again.|It sank."
    )]
    [TestCase(
        "a sentence that the layout breaks off",
        "It sank.\n\nThe harbour master said that the ferry had left the quay\n\nwithout a pilot on board.",
        "It sank.|The harbour master said that the ferry had left the quay⏎⏎without a pilot on board."
    )]
    [TestCase(
        "two sentences are two paragraphs",
        "The harbour master said that the ferry had left the quay.\n\nwithout a pilot on board.",
        "The harbour master said that the ferry had left the quay.|without a pilot on board."
    )]
    public void Splits(string _, string text, string expected)
    {
        var article = Given.Article(text);
        Assert.That(string.Join('|', article.Paragraphs.Select(p => Given.Words(article, p).Replace('\n', '⏎'))), Is.EqualTo(expected));
    }
}
