using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>
/// Rules written from the question and a look at two or three articles each, run over articles of five events that they were
/// not made for. Held against a table of the values that the articles state.
/// <para>
/// A listed value is read where a claim of its fact and article overlaps its words and says its figures: both bounds; of an exact
/// or rough figure the figure; of a vague one the lower bound, as the table gives it no other. A claim is wrong where it overlaps
/// no listed value of its fact and article and names the figure of none either: an article may well repeat a value where the
/// table does not list it. A claim that the rule puts into a scope of its own, such as one clinic's, is not offered as the fact's.
/// </para>
/// </summary>
public class NewsReadingTests
{
    private const double ToBeRead = 0.9;
    private const double MostWrong = 0.055;

    private static readonly string[] Controls = ["seamicro_price", "palin_church_damage", "palin_church_firefighters"];

    private Dictionary<string, FactReport> found = [];
    private List<Listed> listed = [];

    [OneTimeSetUp]
    public void Run()
    {
        string news = Repository.Shared("news");
        found = MainJob
            .Run(news, Repository.At("tests", "Compare.Tests", "EndToEnd", "News"))
            .Events.SelectMany(e => e.Facts)
            .ToDictionary(f => f.Rule.Id);
        using FileStream file = File.OpenRead(Path.Combine(news, "expected.json"));
        listed =
        [
            .. JsonDocument
                .Parse(file)
                .RootElement.EnumerateArray()
                .Where(fact => found.ContainsKey(fact.GetProperty("fact").GetString()!))
                .SelectMany(fact =>
                    fact.GetProperty("articles")
                        .EnumerateObject()
                        .SelectMany(article =>
                            article
                                .Value.EnumerateArray()
                                .Select(value => new Listed(fact.GetProperty("fact").GetString()!, article.Name, value))
                        )
                ),
        ];
    }

    [Test]
    public void Nine_of_ten_listed_values_are_read()
    {
        Listed[] missed = [.. listed.Where(l => !Claims(l).Any(l.IsReadBy))];
        Assert.That(listed, Has.Count.EqualTo(109));
        Assert.That(missed, Has.Length.LessThanOrEqualTo((1 - ToBeRead) * listed.Count), () => Told(missed));
        TestContext.Out.WriteLine($"read {listed.Count - missed.Length} of {listed.Count}; not read: {Told(missed)}");
    }

    [Test]
    public void Of_twenty_claims_at_most_one_is_wrong()
    {
        (string Fact, Claim Claim)[] claims =
        [
            .. found.SelectMany(f =>
                f.Value.Claims.Where(c => !f.Value.Rule.Scopes.SkipLast(1).Any(s => s.Label == c.Scope))
                    .Select(c => (Fact: f.Key, Claim: c))
            ),
        ];
        (string Fact, Claim Claim)[] wrong =
        [
            .. claims.Where(c =>
                !listed.Exists(l =>
                    l.Fact == c.Fact && l.Article == c.Claim.Article.Id && (l.Overlaps(c.Claim) || l.Says(c.Claim) || l.Names(c.Claim))
                )
            ),
        ];
        Assert.That(wrong, Has.Length.LessThanOrEqualTo(MostWrong * claims.Length), () => Told(wrong));
        TestContext.Out.WriteLine($"wrong {wrong.Length} of {claims.Length} claims: {Told(wrong)}");
    }

    [TestCaseSource(nameof(Controls))]
    public void What_articles_agree_on_is_no_disagreement(string fact) =>
        Assert.That(
            found[fact].Finding is { Verdict: Verdict.Agree or Verdict.Consistent } or { Grade: Grade.Trivial },
            found[fact].Finding.Summary
        );

    private IEnumerable<Claim> Claims(Listed value) => found[value.Fact].Claims.Where(c => c.Article.Id == value.Article);

    private static string Told(IEnumerable<Listed> values) =>
        string.Concat(values.Select(v => $"\n{v.Fact} {v.Article}:{v.Line} {v.Text}"));

    private static string Told(IEnumerable<(string Fact, Claim Claim)> claims) =>
        string.Concat(claims.Select(c => $"\n{c.Fact} {c.Claim.Article.Id}:{c.Claim.Line} {c.Claim.Text}"));

    /// <summary>A value that the table lists.</summary>
    private sealed record Listed(
        string Fact,
        string Article,
        int Line,
        string Text,
        int Start,
        int End,
        double? Low,
        double? High,
        bool Vague
    )
    {
        public Listed(string fact, string article, JsonElement value)
            : this(
                fact,
                article,
                value.GetProperty("line").GetInt32(),
                value.GetProperty("value_text").GetString()!,
                value.GetProperty("start").GetInt32(),
                value.GetProperty("end").GetInt32(),
                Number(value, "lo"),
                Number(value, "hi"),
                value.GetProperty("modifier").GetString() == "vague"
            ) { }

        public bool IsReadBy(Claim claim) => Overlaps(claim) && Says(claim);

        public bool Overlaps(Claim claim) => claim.Value.Span.Start < End && claim.Value.Span.End > Start;

        public bool Says(Claim claim) =>
            claim.Value is Quantity said
            && ((Same(said.Stated.Low, Low) && (Vague || Same(said.Stated.High, High))) || (Low == High && Same(said.Nominal, Low)));

        public bool Names(Claim claim) => claim.Value is Quantity { Nominal: { } figure } && (Same(figure, Low) || Same(figure, High));

        private static bool Same(double? a, double? b) => a is null ? b is null : b is not null && Math.Abs(a.Value - b.Value) < 1e-6;

        private static double? Number(JsonElement value, string key) =>
            value.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
    }
}
