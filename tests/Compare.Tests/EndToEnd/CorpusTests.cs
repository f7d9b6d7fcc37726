using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>What the program says of the corpus in this repository, a line an article: it needs nothing from outside.</summary>
public class CorpusTests
{
    private static readonly string Stored = Repository.At("tests", "Compare.Tests", "EndToEnd", "fall-of-kabul.txt");

    [Test]
    public void Says_what_it_said()
    {
        Report report = MainJob.Run(Repository.At("corpus"), Repository.At("rules"));
        string told = string.Concat(report.Events.SelectMany(e => e.Facts).OrderBy(f => f.Rule.Id, StringComparer.Ordinal).Select(Told));
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") is not null)
        {
            File.WriteAllText(Stored, told);
        }

        Assert.That(told, Is.EqualTo(File.ReadAllText(Stored)));
    }

    [Test]
    public void Says_it_in_the_same_bytes_each_time()
    {
        string[] sites =
        [
            .. Enumerable.Range(0, 2).Select(_ => MainJob.Write(MainJob.Run(Repository.At("corpus"), Repository.At("rules")))),
        ];
        string[] files =
        [
            .. Directory.EnumerateFiles(sites[0], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(sites[0], f)),
        ];
        Assert.That(files, Has.Length.GreaterThan(20));
        Assert.That(
            files.Where(f => !File.ReadAllBytes(Path.Combine(sites[0], f)).SequenceEqual(File.ReadAllBytes(Path.Combine(sites[1], f)))),
            Is.Empty
        );
    }

    private static string Told(FactReport fact) =>
        string.Concat(
            $"{fact.Rule.Id}: {fact.Finding.Verdict}\n",
            string.Concat(
                fact.Claims.Where(c => c.Primary)
                    .OrderBy(c => c.Article.Id, StringComparer.Ordinal)
                    .Select(c =>
                        $"  {c.Article.Id} line {c.Line}: {c.Text} ({c.Place}, "
                        + $"{c.Attribution.Voice}{(c.Attribution.Speaker is { } s ? $" by {s}" : "")})\n"
                    )
            ),
            string.Concat(fact.Silences.OrderBy(s => s.Article.Id, StringComparer.Ordinal).Select(s => $"  {s.Article.Id}: {s.Reason}\n"))
        );
}
