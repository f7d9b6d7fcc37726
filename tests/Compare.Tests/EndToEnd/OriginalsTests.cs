using System.Text.Json;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>
/// What the program says of five real articles against a table read by hand, and the same table against our own corpus,
/// which restates them.
/// </summary>
[TestFixture("originals")]
[TestFixture("corpus")]
public class OriginalsTests(string which)
{
    private static readonly string[] Numbers = ["low", "nominal", "high"];
    private static readonly string[] Texts = ["from", "to", "says"];

    private JsonElement report;
    private Dictionary<string, string> bodies = [];

    private static IEnumerable<string> Facts =>
        Directory
            .EnumerateFiles(Repository.At("rules", "fall-of-kabul"), "*.yaml")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);

    [OneTimeSetUp]
    public void Run()
    {
        // Where the table is absent, so is what to hold the articles against.
        _ = Repository.Shared("originals");
        string corpus = which == "corpus" ? Repository.At("corpus", "fall-of-kabul") : Repository.Shared("originals");
        report = MainJob.Json(MainJob.Write(MainJob.Run(corpus, Repository.At("rules")))).RootElement;
        bodies = Directory.EnumerateFiles(corpus, "*.md").ToDictionary(f => Path.GetFileNameWithoutExtension(f), MainJob.BodyOf);
    }

    [TestCaseSource(nameof(Facts))]
    public void Verdict_is_one_of_those_that_count_as_right(string fact) =>
        Assert.That(
            Expected(fact).GetProperty("verdict").EnumerateArray().Select(v => v.GetString()),
            Does.Contain(Found(fact).GetProperty("verdict").GetString()),
            Told(fact)
        );

    [TestCaseSource(nameof(Facts))]
    public void Primary_claims_are_the_readings_listed(string fact)
    {
        Dictionary<string, JsonElement> primaries = Claims(fact)
            .Where(c => c.GetProperty("primary").GetBoolean())
            .ToDictionary(c => c.GetProperty("article").GetString()!);
        Assert.Multiple(() =>
        {
            foreach (JsonProperty article in Expected(fact).GetProperty("articles").EnumerateObject())
            {
                Assert.That(primaries, Does.ContainKey(article.Name), Told(fact));
                if (primaries.TryGetValue(article.Name, out JsonElement claim))
                {
                    Assert.That(article.Value.EnumerateArray().Any(reading => Says(claim, reading)), $"{article.Name} says {claim}");
                }
            }
        });
    }

    [TestCaseSource(nameof(Facts))]
    public void No_claim_comes_from_an_article_that_states_nothing(string fact) =>
        Assert.That(
            Claims(fact).Select(c => c.GetProperty("article").GetString()).Distinct(),
            Is.SubsetOf(Expected(fact).GetProperty("articles").EnumerateObject().Select(a => a.Name)),
            Told(fact)
        );

    [TestCaseSource(nameof(Facts))]
    public void The_body_at_the_offsets_is_the_text(string fact) =>
        Assert.Multiple(() =>
        {
            foreach (JsonElement claim in Claims(fact))
            {
                string body = bodies[claim.GetProperty("article").GetString()!];
                Assert.That(
                    body[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()],
                    Is.EqualTo(claim.GetProperty("text").GetString())
                );
            }
        });

    private static bool Says(JsonElement claim, JsonElement reading)
    {
        foreach (string key in Numbers)
        {
            if (
                reading.TryGetProperty(key, out JsonElement number)
                && number.ValueKind == JsonValueKind.Number
                && !(
                    claim.GetProperty(key) is { ValueKind: JsonValueKind.Number } said
                    && Math.Abs(said.GetDouble() - number.GetDouble()) < 1e-6
                )
            )
            {
                return false;
            }
        }

        return Texts.All(key =>
            !reading.TryGetProperty(key, out JsonElement text) || text.GetString() == claim.GetProperty(key).GetString()
        );
    }

    private static JsonElement Expected(string fact)
    {
        using FileStream file = File.OpenRead(Repository.Shared("originals", "expected.json"));
        return JsonDocument
            .Parse(file)
            .RootElement.GetProperty("facts")
            .EnumerateArray()
            .First(f => f.GetProperty("fact").GetString() == fact);
    }

    private JsonElement Found(string fact) =>
        report.GetProperty("facts").EnumerateArray().First(f => f.GetProperty("id").GetString() == fact);

    private JsonElement.ArrayEnumerator Claims(string fact) => Found(fact).GetProperty("claims").EnumerateArray();

    private string Told(string fact) => Found(fact).ToString();
}
