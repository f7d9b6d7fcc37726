using System.Diagnostics;
using System.Globalization;
using Compare.Facts;
using Compare.Reports.Publishing;
using Compare.Tests.Reports;

namespace Compare.Benchmarks;

/// <summary>How long pages take to be made, and how much memory a large site does.</summary>
internal static class PagesRun
{
    private const int Passes = 8;
    private const int Events = 100;
    private const int FactsOfAnEvent = 100;
    private const double Mega = 1_000_000;

    /// <summary>The index of the made case, as large as the site's readers are promised it to be quick.</summary>
    public static void Index(TextWriter output)
    {
        foreach (var (facts, articles) in ((int, int)[])[(100, 50), (300, 100)])
        {
            SiteFile index = Files(MadeCase.Of(facts, articles, facts == 100 ? 10 : 4)).Single(f => f.Path == "index.html");
            double best = double.MaxValue;
            var stream = new MemoryStream();
            for (int n = 0; n < Passes; n++)
            {
                stream.SetLength(0);
                long start = Stopwatch.GetTimestamp();
                index.Write(stream);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"index of {facts} facts by {articles} articles: {best:0} ms, {stream.Length / 1000} KB"
                )
            );
        }
    }

    /// <summary>Writes the made case into a folder, for its pages to be looked at: every cell full, and three of ten.</summary>
    public static void Made(string folder, TextWriter output)
    {
        foreach (var (name, stated) in ((string, int)[])[("full", 10), ("sparse", 3), ("small", 5)])
        {
            Report report = name == "small" ? MadeCase.Of(24, 12, stated) : MadeCase.Of(100, 50, stated);
            var faults = SiteWriter.Write(report, Path.Combine(folder, name), null, [], new SiteOptions { SingleFile = true });
            output.WriteLine(faults.IsEmpty ? $"{Path.Combine(folder, name)}/index.html" : string.Join('\n', faults));
        }
    }

    /// <summary>10,000 pages of facts and all that goes with them, written to a folder.</summary>
    public static void Site(TextWriter output)
    {
        EventReport made = MadeCase.Of(FactsOfAnEvent, 5, 10).Events[0];
        var report = new Report([.. Enumerable.Range(0, Events).Select(i => made with { Id = $"made-{i}", Title = $"The made case {i}" })]);
        string folder = Path.Combine(Path.GetTempPath(), $"compare-benchmark-{Environment.ProcessId}");
        SiteWriter.Write(new Report([made]), folder, null, []);
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20))
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            SiteWriter.Write(report, folder, null, []);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            processor = Environment.CpuUsage.TotalTime - processor;
            long bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"site of {Events * FactsOfAnEvent} facts: {seconds:0.0} s ({processor.TotalSeconds:0.0} s of processor time), "
                        + $"{bytes / Mega:0} MB written, at most {(most - before) / Mega:0} MB of memory above the report's own"
                )
            );
        }

        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<SiteFile> Files(Report report)
    {
        var (templates, _) = SiteTemplates.Load(null);
        return SiteFiles.Of(report, templates, templates.Read(SiteOptions.Default.Words).Engine!, SiteOptions.Default);
    }
}
