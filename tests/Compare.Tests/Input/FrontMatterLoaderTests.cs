using Compare.Input.FrontMatter;
using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class FrontMatterLoaderTests
{
    [TestCase("published: 2021-08-16", "2021-08-16")]
    [TestCase("published: '2021-08'", "2021-08")]
    [TestCase("published: 2021", "2021")]
    [TestCase("published: 2021-08-16T10:00:00Z", "2021-08-16")]
    [TestCase("published:", null)]
    [TestCase("title: x", null)]
    public void Reads_the_date_at_its_precision(string yaml, string? date)
    {
        FrontMatterReadResult reading = FrontMatterLoader.Load(yaml, "a.md", 2);
        Assert.That(reading.Diagnostics, Is.Empty);
        Assert.That(reading.Metadata!.Published?.ToString(), Is.EqualTo(date));
    }

    [TestCase("published: 2021-08-16T10:00:00Z", "2021-08-16 10:00")]
    [TestCase("published: 2021-08-16T10:00:00.123Z", "2021-08-16 10:00")]
    [TestCase("published: 2021-08-16T23:30:00-05:00", "2021-08-17 04:30")]
    [TestCase("published: 2021-08-16t01:30+0200", "2021-08-15 23:30")]
    [TestCase("published: 2021-08-16 07:30 UTC", "2021-08-16 07:30")]
    [TestCase("published: 2021-08-16 07:30 +14", "2021-08-15 17:30")]
    [TestCase("published: 2021-08-16", null)]
    [TestCase("published: 0001-01-01T00:00+14:00", null, Description = "before the first day that there is")]
    public void Keeps_the_instant(string yaml, string? utc)
    {
        FrontMatterReadResult reading = FrontMatterLoader.Load(yaml, "a.md", 2);
        Assert.That(reading.Diagnostics.Where(d => !d.Message.Contains("zone", StringComparison.Ordinal)), Is.Empty);
        Assert.That(
            reading.Metadata!.Published!.Value.Instant?.UtcDateTime.ToString(
                "yyyy-MM-dd HH:mm",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            Is.EqualTo(utc)
        );
    }

    [TestCase(
        "published: 2021-08-16T10:00:00",
        "a.md:2:12: warning: published: '2021-08-16T10:00:00' has a time without a zone, so only its day is used"
    )]
    [TestCase("published: 2021-08-16 10:00 EST", "has a time without a zone")]
    [TestCase("published: 2021-08-16T25:00Z", "is no date")]
    [TestCase("published: 2021-08-16T10:00+99:00", "has a time without a zone")]
    public void Does_not_cut_a_time_without_a_word(string yaml, string told) =>
        Assert.That(FrontMatterLoader.Load(yaml, "a.md", 2).Diagnostics.Single().ToString(), Does.Contain(told));

    [TestCase("authors: Kari Dahl", "Kari Dahl")]
    [TestCase("authors: [Kari Dahl, Ana Lima]", "Kari Dahl;Ana Lima")]
    [TestCase("authors: []", "")]
    [TestCase("title: x", "")]
    public void Reads_one_author_or_several(string yaml, string authors) =>
        Assert.That(string.Join(';', FrontMatterLoader.Load(yaml, "a.md", 2).Metadata!.Authors), Is.EqualTo(authors));

    [TestCase("credit: AFP", "AFP", "")]
    [TestCase("credit: [AFP, Reuters]\nderived_from: herald", "AFP;Reuters", "herald")]
    [TestCase("derived_from: [herald, 'https://example.org/storm']", "", "herald;https://example.org/storm")]
    public void Reads_where_a_text_comes_from(string yaml, string credits, string derivedFrom)
    {
        ArticleMetadata metadata = FrontMatterLoader.Load(yaml, "a.md", 2).Metadata!;
        Assert.That((string.Join(';', metadata.Credits), string.Join(';', metadata.DerivedFrom)), Is.EqualTo((credits, derivedFrom)));
    }

    [Test]
    public void Keeps_where_the_id_and_the_url_stand()
    {
        ArticleMetadata metadata = FrontMatterLoader.Load("title: T\nid: x\nurl: y", "a.md", 2).Metadata!;
        Assert.That((metadata.Id, metadata.Url), Is.EqualTo((new FrontMatterValue("x", 3, 5), new FrontMatterValue("y", 4, 6))));
    }

    [TestCase("")]
    [TestCase("# nothing yet")]
    [TestCase("restates: { a: b }\nderived_from: [x]\ncredit: AFP")]
    public void Says_nothing_without_fault(string yaml) =>
        Assert.That(FrontMatterLoader.Load(yaml, "a.md", 2) is { Diagnostics.IsEmpty: true, Metadata.Title: null });

    [TestCase("outlett: x", "a.md:2:1: warning: ", "outlet")]
    [TestCase("title: T\npublished: 2021-13-40", "a.md:3:12: warning: published: ", "YYYY-MM-DD")]
    [TestCase("published: last week", "a.md:2:12: warning: published: ", "YYYY-MM-DD")]
    [TestCase("title: [T]", "a.md:2:8: warning: ", "title")]
    [TestCase("authors: [{ name: x }]", "a.md:2:11: warning: ", "authors")]
    [TestCase("title: a\ntitle: b", "a.md:3:1: error: ", "title")]
    public void Tells_what_is_left_out_and_reads_the_rest(string yaml, string where, string what)
    {
        FrontMatterReadResult reading = FrontMatterLoader.Load(yaml, "a.md", 2);
        Assert.That(reading.Metadata, Is.Not.Null);
        Assert.That(reading.Diagnostics.Single().ToString(), Does.StartWith(where).And.Contains(what));
    }

    [TestCase("- a\n- b", "a.md:2:1: error: front matter is keys with values")]
    [TestCase("only words", "a.md:2:1: error: front matter is keys with values")]
    [TestCase("title: 'T", "a.md:")]
    [TestCase("title: a: b", "a.md:2:")]
    public void Tells_what_is_no_front_matter(string yaml, string fault)
    {
        FrontMatterReadResult reading = FrontMatterLoader.Load(yaml, "a.md", 2);
        Assert.That(reading.Metadata, Is.Null);
        Assert.That(reading.Diagnostics.Single().ToString(), Does.StartWith(fault));
    }
}
