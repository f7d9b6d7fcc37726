using System.Text;
using BenchmarkDotNet.Attributes;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;

namespace Compare.Benchmarks;

/// <summary>
/// Finds what articles of 400 words share. Every third has half of an earlier one, all end in the same 40 words, so that
/// every pair has fingerprints in common: the time must grow with the articles, not with their pairs.
/// </summary>
public class OverlapBenchmark
{
    private const int WordsOfArticle = 400;
    private const int WordsOfLanguage = 4000;

    private Document[] documents = [];

    [Params(100, 1000)]
    public int Articles { get; set; } = 100;

    public long Characters => documents.Sum(d => (long)d.Article.Body.Length);

    [GlobalSetup]
    public void Setup()
    {
        var analyzer = new TextAnalyzer(LexiconLoader.LoadDefault(), new Vocabulary());
        var random = new Random(2021);
        var texts = new List<string[]>();
        string[] end = Words(random, 40);
        for (int n = 0; n < Articles; n++)
        {
            string[] own = Words(random, WordsOfArticle - end.Length);
            if (n % 3 == 2)
            {
                texts[random.Next(n)].AsSpan(0, own.Length / 2).CopyTo(own);
            }

            texts.Add([.. own, .. end]);
        }

        documents = [.. texts.Select((t, i) => analyzer.Analyze(Article(i, string.Join(' ', t))))];
    }

    [Benchmark]
    public int Find() => SharedTexts.Find(documents).Length;

    /// <summary>Words as often as in a language: the second half as often as the first, and so on.</summary>
    private static string[] Words(Random random, int count)
    {
        var words = new string[count];
        for (int i = 0; i < count; i++)
        {
            words[i] = Letters((int)Math.Pow(WordsOfLanguage, random.NextDouble()));
        }

        return words;
    }

    private static string Letters(int number)
    {
        var word = new StringBuilder();
        for (int n = number; n > 0; n /= 20)
        {
            word.Append((char)('a' + (n % 20)));
        }

        return word.ToString();
    }

    private static Article Article(int number, string body) =>
        new()
        {
            Id = $"a{number:0000}",
            Outlet = "Outlet",
            Title = "Title",
            Path = "article.txt",
            Body = body,
            Paragraphs = [new Paragraph(new TextSpan(0, body.Length), Place.Body, 1)],
        };
}
