using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

/// <summary>The places of lines in real articles, known by a few of their words.</summary>
public class OriginalsTests
{
    [TestCase("cnn", "President Joe Biden speaks", Place.Caption)]
    [TestCase("cnn", "'I do not regret", Place.Furniture)]
    [TestCase("cnn", "02:01 - Source", Place.Furniture)]
    [TestCase("cnn", "CNN", Place.Furniture)]
    [TestCase("cnn", "Russian Ambassador to Afghanistan", Place.Caption)]
    [TestCase("cnn", "army soldier", Place.Furniture)]
    [TestCase("cnn", "Five presidents", Place.Furniture)]
    [TestCase("cnn", "“Judge for yourself", Place.Body)]
    [TestCase("foreign-policy", "Leaving Afghanistan", Place.Heading)]
    [TestCase("foreign-policy", "Amy Mackinnon is", Place.Furniture)]
    [TestCase("foreign-policy", "Join the Conversation", Place.Furniture)]
    [TestCase("foreign-policy", "More from", Place.Furniture)]
    [TestCase("foreign-policy", "Newly declassified", Place.Furniture)]
    [TestCase("foreign-policy", "It could also cast", Place.Body)]
    [TestCase("moscow-times", "As Chaos Engulfs", Place.Heading)]
    [TestCase("moscow-times", "By Felix", Place.Furniture)]
    [TestCase("moscow-times", "August 16", Place.Furniture)]
    [TestCase("moscow-times", "Taliban fighters stand", Place.Caption)]
    [TestCase("moscow-times", "Related article", Place.Furniture)]
    [TestCase("moscow-times", "“Defeat was", Place.Body)]
    [TestCase("moscow-times", "\"The blame does", Place.Body)]
    [TestCase("moscow-times", "Original url", Place.Furniture)]
    [TestCase("cafiero", "Giorgio Cafiero", Place.Furniture)]
    [TestCase("cafiero", "The Taliban openly", Place.Body)]
    [TestCase("cafiero", "Related Articles", Place.Furniture)]
    [TestCase("cafiero", "Back to top", Place.Furniture)]
    [TestCase("cbs-reprint", "They have been met", Place.Body)]
    public void Places_of_known_lines(string id, string start, Place place)
    {
        Article article = Read(id);
        Assert.That(
            article.Paragraphs.Where(p => Given.Words(article, p).StartsWith(start, StringComparison.Ordinal)).Select(p => p.Place),
            Is.Not.Empty.And.All.EqualTo(place)
        );
    }

    [Test]
    public void A_caption_or_a_deck_that_stands_several_times_counts_once()
    {
        Article article = Read("foreign-policy");
        Assert.That(PlacesOf("Taliban negotiator"), Is.EqualTo("Furniture Furniture Caption"));
        Assert.That(PlacesOf("For the United"), Is.EqualTo("Body Furniture"));

        string PlacesOf(string start) =>
            string.Join(
                ' ',
                article.Paragraphs.Where(p => Given.Words(article, p).StartsWith(start, StringComparison.Ordinal)).Select(p => p.Place)
            );
    }

    [TestCase("cafiero", 20)]
    [TestCase("cbs-reprint", 19)]
    [TestCase("cnn", 26)]
    [TestCase("foreign-policy", 18)]
    [TestCase("moscow-times", 39)]
    public void No_paragraph_of_the_text_is_lost(string id, int paragraphs) =>
        Assert.That(Read(id).Paragraphs.Max(p => p.Number), Is.EqualTo(paragraphs));

    private static Article Read(string id)
    {
        string path = Repository.Shared("originals", id + ".md");
        return Given.Articles.Read(path, File.ReadAllBytes(path)).Article!;
    }
}
