using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Overlap;
using NUnit.Framework;

namespace Compare.Tests.Text.Overlap;

/// <summary>Which words two texts have in common beyond what they quote.</summary>
public class SharedTextTests
{
    private const string Ferry =
        "The ferry Aurora ran aground on a sandbank outside the harbour on Monday night, and 24 passengers were taken ashore by fishing "
        + "boats";

    // One row a rewording of the sentence above: how many common words a passage has, 0 where it is none.
    [TestCase("the same", Ferry, 23)]
    [TestCase(
        "capitals and marks",
        "THE FERRY “AURORA” ran aground — on a sandbank, outside the harbour — on Monday night and 24 passengers were taken ashore, by "
            + "fishing boats",
        22
    )]
    [TestCase(
        "a word changed",
        "The ferry Aurora ran aground on a reef outside the harbour on Monday night, and 24 passengers were taken ashore by fishing boats",
        22
    )]
    [TestCase(
        "figures changed",
        "The ferry Aurora ran aground on a sandbank outside the harbour on Monday night, and 31 passengers were taken ashore by fishing "
            + "boats",
        22
    )]
    [TestCase(
        "words added",
        "The old ferry Aurora ran aground on a sandbank right outside the harbour on Monday night, and in all 24 passengers were taken "
            + "ashore by two fishing boats",
        22
    )]
    [TestCase(
        "words left out",
        "The ferry ran aground on a sandbank outside the harbour on Monday, and 24 passengers were taken ashore by boats",
        19
    )]
    [TestCase(
        "clauses turned round",
        "On Monday night, 24 passengers were taken ashore by fishing boats after the ferry Aurora ran aground on a sandbank outside the "
            + "harbour",
        22
    )]
    [TestCase(
        "the same matter in other words",
        "Fishermen rescued two dozen people late on Monday when a passenger vessel hit a bank of sand near the port",
        0
    )]
    [TestCase(
        "a name and its office",
        "Carl Instance, an officer who had been on the ferry Aurora, said on Monday that nobody was at fault",
        0
    )]
    public void A_rewording_is_the_same_passage(string what, string reworded, int words)
    {
        ImmutableArray<SharedText> shared = Overlaps.Between(Ferry + ".", "Nobody in town had expected it. " + reworded + ".");
        Assert.That(shared.Sum(s => s.Words), Is.EqualTo(words), what);
        Assert.That(shared.Sum(s => s.Passages.Length), Is.EqualTo(words == 0 ? 0 : 1), "passages");
    }

    private const string Speech =
        "We saw the ferry Aurora run aground outside the harbour and we took out all the boats we had to bring the passengers ashore";

    [TestCase("quoted in both", $"“{Speech},” Kari Dahl said.", $"Dahl, a fisher, told them: “{Speech}.”", 0)]
    [TestCase("straight marks", $"\"{Speech},\" Kari Dahl said.", $"Dahl, a fisher, told them: \"{Speech}.\"", 0)]
    [TestCase("quoted in one", $"“{Speech},” Kari Dahl said.", Speech + ".", 0)]
    [TestCase("quoted in neither", Speech + ".", Speech + ".", 24)]
    [TestCase("text around a quotation", $"{Ferry}. “{Speech},” Kari Dahl said.", $"{Ferry}. “No,” she said.", 23)]
    public void A_quotation_is_not_copying(string what, string a, string b, int words) =>
        Assert.That(Overlaps.Between(a, b).Sum(s => s.Words), Is.EqualTo(words), what);

    [TestCase(Place.Body, 23)]
    [TestCase(Place.Furniture, 0)]
    [TestCase(Place.Caption, 0)]
    [TestCase(Place.Heading, 0)]
    public void Only_the_text_counts(Place place, int words)
    {
        Article article = Overlaps.Article("a", Ferry);
        article = article with { Paragraphs = [article.Paragraphs[0] with { Place = place }] };
        Assert.That(Overlaps.Of([article, Overlaps.Article("b", Ferry)]).Sum(s => s.Words), Is.EqualTo(words));
    }

    [Test]
    public void Says_how_much_of_each_article_is_shared()
    {
        SharedText shared = Overlaps
            .Between(Ferry, $"{Ferry}. {string.Join(' ', Enumerable.Range(0, 23).Select(n => new string((char)('a' + n), 3)))}")
            .Single();
        Assert.That((shared.ShareOfA, shared.ShareOfB), Is.EqualTo((1.0, 0.5)));
        Assert.That(shared.Passages.Single().InA.In(shared.A.Body).ToString(), Is.EqualTo(Ferry));
        Assert.That(shared.Passages.Single().InB.In(shared.B.Body).ToString(), Is.EqualTo(Ferry));
    }

    [Test]
    public void A_text_that_many_copy_is_paired_with_each_of_them()
    {
        ImmutableArray<SharedText> shared = Overlaps.Of([.. Enumerable.Range(0, 60).Select(n => Overlaps.Article($"a{n:00}", Ferry))]);
        Assert.That(shared.Where(s => s.A.Id == "a00").Select(s => s.B.Id), Is.EqualTo(Enumerable.Range(1, 59).Select(n => $"a{n:00}")));
        Assert.That(shared, Has.Length.LessThan(60 * 8), "and not all with all");
    }
}
