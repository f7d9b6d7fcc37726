using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>Which findings fail a run: those at or above a verdict that no baseline has.</summary>
/// <param name="failOn">Null where no verdict fails; with a baseline, "differ" is meant.</param>
/// <param name="baseline">The file of known findings; null where none is given.</param>
/// <param name="written">The file to write; null where none is asked for.</param>
internal sealed class Acceptance(FailOn? failOn, string? baseline, string? written)
{
    private readonly FailOn atLeast = failOn ?? new FailOn(Verdict.Differ, Grade.Trivial);
    private ImmutableArray<Disagreement> known = [];

    /// <summary>
    /// Reads the baseline; what keeps it from being read, and a place that the next report would take from it, is a fault.
    /// </summary>
    /// <param name="site">The folder of the report.</param>
    public void Load(string site, ICollection<Diagnostic> faults)
    {
        known = baseline is null ? [] : Baseline.Read(baseline, faults) ?? [];
        if (written is not null && FolderPath.IsWithin(written, site))
        {
            faults.Add(
                new Diagnostic(
                    written,
                    0,
                    0,
                    Severity.Error,
                    "the baseline would lie in the report's own folder, which each report replaces. Name a file beside it"
                )
            );
        }
    }

    /// <summary>Whether the run fails by what was found. Tells what is new and what is gone, and writes the file asked for.</summary>
    public bool Judge(Report report, TextWriter output, ICollection<Diagnostic> faults)
    {
        if (failOn is null && baseline is null && written is null)
        {
            return false;
        }

        ImmutableArray<Disagreement> all = Disagreement.In(report);
        Disagreement[] found = [.. all.Where(atLeast.Holds)];
        Disagreement[] fresh = [.. found.Except(known)];
        if (baseline is not null)
        {
            Tell(output, "new", fresh);
            Tell(output, "gone", known.Except(all));
        }

        if (failOn is not null && written is null && fresh.Length > 0)
        {
            int within = fresh.Count(d => d.Article is not null);
            output.WriteLine($"fails: {fresh.Length - within} between articles, {within} within one article");
        }

        if (written is not null)
        {
            // What is written is known from now on, so that nothing of it fails this run either.
            if (Baseline.Write(written, found, faults))
            {
                output.WriteLine($"Wrote {written}: {Count(found.Length)} known from now on. Next: --baseline {written}");
            }

            return false;
        }

        return (failOn is not null || baseline is not null) && fresh.Length > 0;
    }

    private static string Count(int findings) => findings == 1 ? "1 finding is" : $"{findings} findings are";

    private static void Tell(TextWriter output, string what, IEnumerable<Disagreement> findings)
    {
        foreach (Disagreement finding in findings)
        {
            output.WriteLine($"{what}: {Terminal.Plain(finding.ToString())}");
        }
    }
}
