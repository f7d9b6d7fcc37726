using Compare.Facts;
using Compare.Facts.Quotations;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>How many sources there are behind articles that were read by hand.</summary>
public class LinesTests
{
    // Real news: the lines of more than one article, as a person would put them together from the texts.
    [TestCase(
        "aceh-earthquake",
        "37_10ecbplus 37_11ecbplus 37_1ecbplus 37_4ecbplus 37_5ecbplus 37_9ecbplus|37_13ecbplus 37_14ecbplus|37_7ecbplus 37_8ecbplus"
    )]
    [TestCase("amd-seamicro", "")]
    [TestCase("athens-march", "8_1ecbplus 8_2ecbplus 8_4ecbplus")]
    [TestCase("hp-eds", "")]
    [TestCase("palin-church-fire", "13_12ecb 13_3ecb|13_19ecb 13_20ecb|13_1ecb 13_4ecb")]
    public void Agency_copy_is_one_line(string set, string lines)
    {
        EventReport report = MainJob.Run(Repository.Shared("news"), Repository.At("rules")).Events.Single(e => e.Id == set);
        Assert.That(
            string.Join('|', report.Lines.Lines.Where(l => l.Articles.Length > 1).Select(l => string.Join(' ', l.Articles))),
            Is.EqualTo(lines)
        );
    }

    /// <summary>The articles here are each retold in our own words: they share neither text nor quotations of length.</summary>
    [Test]
    public void Our_own_corpus_shares_no_text()
    {
        EventReport report = MainJob.Run(Repository.At("corpus"), Repository.At("rules")).Events.Single();
        Assert.That(report.Lines.Summary, Is.EqualTo("5 articles; nothing shows that one rests on another."));
        Assert.That(report.SharedTexts, Is.Empty);
        Assert.That(report.Facts.SelectMany(f => f.Lines).SelectMany(v => v.Evidence.Lines).SelectMany(l => l.Ties), Is.Empty);
    }

    /// <summary>Two translations of one interview, of which one leaves out whom a comparison names.</summary>
    [Test]
    public void A_statement_translated_twice_is_found()
    {
        Statement statement = MainJob.Run(Repository.Shared("originals"), Repository.At("rules")).Events.Single().Statements.Single();
        Assert.That(
            (statement.Speaker, string.Join(' ', statement.Wordings.Select(w => w.Article.Id))),
            Is.EqualTo(("Dmitry Zhirnov", "cafiero cbs-reprint"))
        );
        Assert.That(
            statement.Wordings[1].Changes.Select(c => c.Kind),
            Is.EqualTo(new[] { ChangeKind.Words, ChangeKind.Name, ChangeKind.Name })
        );
    }
}
