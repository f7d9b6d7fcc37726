using System.Collections.Immutable;
using System.Text.Json;
using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Reports.Publishing;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Runs the main job as the command does, on a corpus and a folder of rules.</summary>
internal static class MainJob
{
    public static Report Run(string corpus, string rules)
    {
        var faults = new List<Diagnostic>();
        Lexicon lexicon = InputLoader.LoadLexiconOf(Repository.At("rules"), faults)!;
        ImmutableArray<FactRule> loaded = InputLoader.LoadRules(rules, faults);
        ImmutableArray<CorpusEvent> events = InputLoader.LoadCorpus(corpus, lexicon, faults).Events;
        Assert.That(faults.Where(f => f.Severity == Severity.Error), Is.Empty);
        return Pipeline.Run(events, loaded, lexicon);
    }

    /// <summary>Writes the site of a report to a new folder under the test's work folder, and gives the folder.</summary>
    public static string Write(Report report)
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "sites", Guid.NewGuid().ToString("N"));
        ImmutableArray<Diagnostic> faults = [.. SiteWriter.Write(report, folder, templates: null, inputs: [])];
        Assert.That(faults, Is.Empty);
        return folder;
    }

    public static JsonDocument Json(string site) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site, "data", "report.json")));

    /// <summary>The file's text after its front matter, decoded as the contract says offsets are counted.</summary>
    public static string BodyOf(string file)
    {
        string text = File.ReadAllText(file);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return text;
        }

        int close = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return text[(close + "\n---\n".Length)..];
    }
}
