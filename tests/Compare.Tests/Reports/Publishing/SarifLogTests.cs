using System.Text.Json;
using Compare.Facts;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

public class SarifLogTests
{
    [Test]
    public void Has_a_result_for_every_fact_on_which_articles_are_not_agreed()
    {
        using JsonDocument log = Write();
        var results = Run(log).GetProperty("results").EnumerateArray().Select(r => $"{r.GetProperty("level")} {r.GetProperty("ruleId")}");
        Assert.That(
            string.Join('\n', results),
            Is.EqualTo(
                """
                error flood/damage
                error flood/evacuated
                error flood/school
                error flood/mayor
                warning flood/rain
                note flood/break
                """
            )
        );
    }

    [Test]
    public void Places_are_lines_and_columns_of_the_files()
    {
        using JsonDocument log = Write();
        JsonElement rain = Run(log).GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").ValueEquals("flood/rain"));
        var places = rain.GetProperty("locations")
            .EnumerateArray()
            .Concat(rain.GetProperty("relatedLocations").EnumerateArray())
            .Select(Place);
        Assert.That(
            string.Join('\n', places),
            Is.EqualTo(
                """
                corpus/flood/courier.md 8:20-8:30 The Arden Courier: three days
                corpus/flood/gazette.md 8:7-8:28 Gazette: three and a half days
                rules/flood/rain.yaml  the rule
                """
            )
        );
    }

    [TestCase("[click](https://evil.example)", "[click\\](https://evil.example)")]
    [TestCase("{0} of {name}", "{{0}} of {{name}}")]
    [TestCase("he [sic] said (twice)", "he [sic] said (twice)")]
    [TestCase("</script><script>alert(1)</script>", "</script><script>alert(1)</script>")]
    public void No_text_becomes_a_link_or_a_placeholder(string outlet, string told)
    {
        Article[] articles = [.. ((string[])["a", "b"]).Select(id => Sample.Article(id, outlet, "t", null, "It rained for 3 days."))];
        FactReport fact = Sample.Fact(
            Sample.Rule("rain", FactKind.Count, outlet),
            [.. articles],
            [.. articles.Select((a, i) => Sample.Claim(a, "3", Sample.Quantity(3 + i, 3 + i, 3 + i)))]
        );
        using var folder = new SiteFolder();
        Assert.That(folder.Write(new Report([new EventReport("e", "e", [.. articles], [fact])])), Is.Empty);
        string text = File.ReadAllText(Path.Combine(folder.Path, "data", "report.sarif"));
        using JsonDocument log = JsonDocument.Parse(text);
        JsonElement result = Run(log).GetProperty("results")[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Does.StartWith(told + ": "));
            Assert.That(
                result.GetProperty("locations")[0].GetProperty("message").GetProperty("text").GetString(),
                Is.EqualTo(told + ": 3")
            );
            Assert.That(text, Does.Not.Contain('<'));
        });
    }

    private static string Place(JsonElement place)
    {
        JsonElement where = place.GetProperty("physicalLocation");
        string region = where.TryGetProperty("region", out JsonElement r)
            ? $"{r.GetProperty("startLine")}:{r.GetProperty("startColumn")}-{r.GetProperty("endLine")}:{r.GetProperty("endColumn")}"
            : "";
        return $"{where.GetProperty("artifactLocation").GetProperty("uri")} {region} {place.GetProperty("message").GetProperty("text")}";
    }

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];

    private static JsonDocument Write()
    {
        using var folder = new SiteFolder();
        Assert.That(folder.Write(), Is.Empty);
        return JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.Path, "data", "report.sarif")));
    }
}
