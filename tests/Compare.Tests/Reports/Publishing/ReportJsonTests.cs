using System.Text.Json;
using Compare.Facts;
using Compare.Input.Rules.Model;
using Compare.Tests.Reports.Pages;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>The contract of <c>data/report.json</c>.</summary>
public class ReportJsonTests
{
    private static JsonElement Read(Report report)
    {
        using var folder = new SiteFolder();
        Assert.That(folder.Write(report), Is.Empty);
        return JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.Path, "data", "report.json"))).RootElement;
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));

    private static JsonElement Fact(string id) =>
        Read(Sample.Flood).GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);

    [Test]
    public void Has_every_key_of_the_contract()
    {
        JsonElement root = Read(Sample.Flood);
        JsonElement fact = Fact("rain");
        Assert.Multiple(() =>
        {
            Assert.That(Keys(root), Is.EqualTo("schema articles facts lines sharedPassages statements left_out versions"));
            Assert.That(root.GetProperty("schema").GetString(), Is.EqualTo("compare-report/1"));
            Assert.That(Keys(root.GetProperty("articles")[0]), Is.EqualTo("id event outlet title published url path publishedAt"));
            Assert.That(
                Keys(fact),
                Is.EqualTo(
                    "id event title value unit verdict summary groups claims silent relations development contradictions "
                        + "relationsComplete size"
                )
            );
            Assert.That(Keys(fact.GetProperty("groups")[0]), Is.EqualTo("label scope articles"));
            Assert.That(
                Keys(fact.GetProperty("claims")[0]),
                Is.EqualTo(
                    "article text start end line sentence place attribution speaker hedge nominal low high from to says primary scope "
                        + "asOf attributionKind speakerName via citing"
                )
            );
            Assert.That(Keys(fact.GetProperty("silent")[0]), Is.EqualTo("article reason note"));
            Assert.That(Keys(fact.GetProperty("relations")[0]), Is.EqualTo("a b relation explanation scope reason gap size hint"));
        });
    }

    [TestCase("rain", "duration day differ")]
    [TestCase("evacuated", "count  conflict")]
    [TestCase("break", "date  consistent")]
    [TestCase("bridge", "date  single")]
    [TestCase("boats", "count  silent")]
    public void Tells_kind_unit_and_verdict(string id, string expected) =>
        Assert.That(
            $"{Fact(id).GetProperty("value")} {Fact(id).GetProperty("unit")} {Fact(id).GetProperty("verdict")}",
            Is.EqualTo(expected)
        );

    [TestCase(
        "rain",
        0,
        """{"place":"body","attribution":"own","hedge":"exact","nominal":3,"low":3,"high":3,"from":null,"to":null,"says":null,"line":8}"""
    )]
    [TestCase("evacuated", 2, """{"hedge":"at-most","nominal":2000,"low":null,"high":2000}""")]
    [TestCase("evacuated", 0, """{"attribution":"reported","speaker":"the fire brigade"}""")]
    [TestCase("break", 2, """{"from":"2019-03-01","to":"2019-03-10","nominal":null,"text":"early in March"}""")]
    [TestCase("mayor", 0, """{"says":"Ida Lund","place":"caption"}""")]
    [TestCase("school", 1, """{"says":"closed","text":"was closed"}""")]
    public void Tells_what_a_claim_says(string id, int claim, string expected)
    {
        JsonElement found = Fact(id).GetProperty("claims")[claim];
        foreach (var property in JsonDocument.Parse(expected).RootElement.EnumerateObject())
        {
            Assert.That(found.GetProperty(property.Name).ToString(), Is.EqualTo(property.Value.ToString()), property.Name);
        }
    }

    [Test]
    public void The_body_at_the_offsets_is_the_text()
    {
        var bodies = Sample.Flood.Events[0].Articles.ToDictionary(a => a.Id, a => a.Body);
        var claims = Read(Sample.Flood)
            .GetProperty("facts")
            .EnumerateArray()
            .SelectMany(f => f.GetProperty("claims").EnumerateArray())
            .ToList();
        Assert.That(claims, Has.Count.EqualTo(18));
        Assert.That(
            claims.Select(c =>
                bodies[c.GetProperty("article").GetString()!][c.GetProperty("start").GetInt32()..c.GetProperty("end").GetInt32()]
            ),
            Is.EqualTo(claims.Select(c => c.GetProperty("text").GetString()))
        );
    }

    [Test]
    public void Holds_nothing_that_means_something_in_HTML()
    {
        using var folder = new SiteFolder();
        folder.Write(Hostile.Report);
        Assert.That(
            File.ReadAllText(Path.Combine(folder.Path, "data", "report.json")),
            Does.Not.Contain('<').And.Not.Contain('>').And.Not.Contain('\'')
        );
    }

    [TestCase("gap \ud800 here")]
    [TestCase("null \0 here")]
    [TestCase("naïve — 北京 😀")]
    public void Any_text_can_be_told(string title)
    {
        var report = new Report([
            Sample.Flood.Events[0] with
            {
                Articles = [.. Sample.Flood.Events[0].Articles.Select(a => a with { Title = title })],
                Facts = [],
            },
        ]);
        Assert.That(
            Read(report).GetProperty("articles")[0].GetProperty("title").GetString(),
            Is.EqualTo(title.Replace('\ud800', '\ufffd').Replace("\ufffd\ude00", "😀"))
        );
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_figure_that_JSON_cannot_hold_is_null(double figure)
    {
        var e = Sample.Flood.Events[0];
        var fact = Sample.Fact(
            Sample.Rule("x", FactKind.Count, "x"),
            [],
            Sample.Claim(e.Articles[0], "three days", Sample.Quantity(figure, null, null))
        );
        Assert.That(
            Read(new Report([e with { Facts = [fact] }])).GetProperty("facts")[0].GetProperty("claims")[0].GetProperty("nominal").ValueKind,
            Is.EqualTo(JsonValueKind.Null)
        );
    }
}
