using System.Diagnostics;
using System.Globalization;

namespace Compare.Benchmarks;

/// <summary>A figure in seconds instead of minutes: the best of some passes on a stopwatch.</summary>
internal static class QuickRun
{
    private const int Passes = 8;
    private const double Mega = 1_000_000;

    public static void Values(TextWriter output)
    {
        var benchmark = new ValuesBenchmark();
        Report(output, "tokenize", benchmark.Characters, benchmark.Tokenize);
        Report(output, "tokenize and read values", benchmark.Characters, benchmark.TokenizeAndRead);
        ValuesBenchmark[] cores = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new ValuesBenchmark())];
        Report(output, $"tokenize and read values, {cores.Length} cores", cores.Sum(b => b.Characters), () =>
            cores.AsParallel().Sum(b => b.TokenizeAndRead())
        );
    }

    public static void Rules(TextWriter output)
    {
        foreach (int rules in (ReadOnlySpan<int>)[20, 1000])
        {
            var benchmark = new RulesBenchmark { Rules = rules };
            benchmark.Setup();
            Report(output, $"articles to claims, {rules} rules", benchmark.Characters, benchmark.Extract);
        }
    }

    public static void Overlap(TextWriter output)
    {
        foreach (int articles in (ReadOnlySpan<int>)[100, 1000])
        {
            var benchmark = new OverlapBenchmark { Articles = articles };
            benchmark.Setup();
            Report(output, $"passages that {articles} articles share", benchmark.Characters, benchmark.Find);
        }
    }

    private static void Report(TextWriter output, string what, long bytes, Func<int> pass)
    {
        double best = double.MaxValue;
        int found = 0;
        long allocated = 0;
        for (int n = 0; n < Passes; n++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            found = pass();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {bytes / Mega / best:0.0} MB/s, {allocated / (bytes / Mega):0} bytes allocated a MB, {found} found in "
                    + $"{bytes / Mega:0.0} MB"
            )
        );
    }
}
