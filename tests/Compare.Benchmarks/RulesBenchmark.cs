using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Compare.Facts.Extraction;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Benchmarks;

/// <summary>Extracts the claims of 20 and of 1,000 rules from the same articles: the cost must hardly grow.</summary>
[MemoryDiagnoser]
public class RulesBenchmark
{
    private const int Length = 1_000_000;
    private const int ArticleLength = 6_000;

    private static readonly string[] Nouns = ["demonstrators", "residents", "people", "drivers", "districts", "engines", "crews", "plants"];
    private static readonly string[] Verbs = ["move", "fill", "treat", "employ", "clear", "meet", "weaken", "spend", "fall", "rise"];

    private readonly ImmutableArray<Article> articles = Split(NewsText.Make(Length));
    private Extractor? extractor;

    [Params(20, 1000)]
    public int Rules { get; set; } = 20;

    public long Characters => articles.Sum(a => (long)a.Body.Length);

    [GlobalSetup]
    public void Setup()
    {
        string[] texts = [.. Enumerable.Range(0, Rules).Select(RuleText)];
        extractor = new Extractor(
            [.. texts.Select((t, i) => RuleLoader.LoadText($"rule{i}.yaml", t, null).Rules.Single())],
            LexiconLoader.LoadDefault()
        );
    }

    [Benchmark]
    public int Extract() => articles.Sum(a => extractor!.Extract(a, _ => true).Sum(e => e!.Claims.Length));

    // Every tenth rule is about what the text tells of; the others look for words it does not have.
    private static string RuleText(int n) =>
        $$"""
            id: rule-{{n}}
            title: Rule {{n}}
            value: count
            of: {{Nouns[n % Nouns.Length]}} | {{Nouns[(n + 3) % Nouns.Length]}}
            find:
              all: [{{(n % 10 == 0 ? Verbs[n / 10 % Verbs.Length] : "topic" + Letters(n))}} | subject{{Letters(n + 1)}}]
              none: [matter{{Letters(n)}}]
              paragraph: { any: [police | ministry | doctor | word{{Letters(n)}}] }
            """;

    private static string Letters(int n) =>
        string.Concat(n.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));

    private static ImmutableArray<Article> Split(string text)
    {
        var made = ImmutableArray.CreateBuilder<Article>();
        for (int start = 0; start < text.Length; start += ArticleLength)
        {
            string body = text[start..Math.Min(text.Length, start + ArticleLength)];
            made.Add(
                new Article
                {
                    Id = $"a{made.Count}",
                    Outlet = "Outlet",
                    Title = "Title",
                    Path = "article.txt",
                    Body = body,
                    Published = new PartialDate(2021, 8, 16),
                    Paragraphs = [.. Paragraphs(body)],
                }
            );
        }

        return made.ToImmutable();
    }

    private static IEnumerable<Paragraph> Paragraphs(string body)
    {
        int start = 0;
        for (int number = 1; start < body.Length; number++)
        {
            int end = body.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? body.Length : end;
            if (end > start)
            {
                yield return new Paragraph(new TextSpan(start, end), Place.Body, number);
            }

            start = end + 2;
        }
    }
}
