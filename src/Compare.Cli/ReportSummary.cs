using Compare.Facts;
using Compare.Facts.Comparison;

namespace Compare.Cli;

/// <summary>What a run found, for the terminal.</summary>
internal static class ReportSummary
{
    public static void Print(Report report, string output)
    {
        foreach (EventReport eventReport in report.Events)
        {
            Console.WriteLine(
                $"{eventReport.Title}: {Count(eventReport.Articles.Length, "article")}, {Count(eventReport.Facts.Length, "fact")}"
            );
            Console.WriteLine($"  {eventReport.Lines.Summary}");
            foreach (FactReport fact in eventReport.Facts)
            {
                Console.WriteLine($"  {Codes.Of(fact.Finding.Verdict), -14}  {fact.Rule.Title}: {Told(fact)}");
                foreach (Contradiction contradiction in fact.Contradictions)
                {
                    Console.WriteLine($"                  {contradiction.Article.Id}: {contradiction.Explanation}");
                }
            }
        }

        Console.WriteLine(
            $"Open {Path.Combine(output, "index.html")} in a browser; the data is in {Path.Combine(output, "data", "report.json")}."
        );
    }

    private static string Told(FactReport fact) =>
        fact.Finding.Verdict == Verdict.Silent
            ? "found in no article"
            : string.Join(
                " · ",
                fact.Finding.Groups.Select(g => $"{g.Label}{(g.Scope is null ? "" : $", {g.Scope}")} ({string.Join(", ", g.Articles)})")
            );

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
