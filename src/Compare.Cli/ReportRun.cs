using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Wording;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Publishing;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>What <c>compare report</c> is asked for.</summary>
/// <param name="Templates">Null where only the built-in ones are wanted.</param>
/// <param name="Settings">The file of settings; null for that of the folder of rules, if it has one.</param>
internal sealed record ReportRequest(string Corpus, string Rules, string Output, string? Templates, string? Settings, bool SingleFile)
{
    /// <summary>Whether there are no rules, and none are missed.</summary>
    public bool WithoutRules { get; init; }

    /// <summary>Whether the corpus was made for one event, and rules for others are not missed in it.</summary>
    public bool OneEvent { get; init; }

    /// <summary>The file of settings that is used; null where there is none.</summary>
    public string? SettingsFile => Settings ?? ReportSettingsLoader.Find(Rules);
}

/// <summary>What came of it.</summary>
/// <param name="Report">Null where the input is such that no report could be written.</param>
/// <param name="Diagnostics">All that is wrong with the input, warnings too.</param>
internal sealed record ReportResult(Report? Report, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool IsFaulty => Report is null || Diagnostics.Any(f => f.Severity >= Severity.Error);
}

/// <summary>The whole job: reads articles and rules, compares, writes the site.</summary>
internal static class ReportRun
{
    /// <param name="memory">Of the last making of the same site, which is then brought up to date; null to make it whole.</param>
    public static ReportResult Make(ReportRequest request, ReportMemory? memory = null)
    {
        var faults = new List<Diagnostic>();
        var lexicon = memory is null ? Inputs.LoadLexicon(request.Rules, faults) : memory.LoadLexicon(request.Rules, faults);
        ImmutableArray<FactRule> rules = request.WithoutRules ? [] : Inputs.LoadRules(request.Rules, faults);
        ReportSettings settings = LoadSettings(request, faults);
        Wordbook? words = Inputs.LoadWords(request.Rules, settings.Language, faults);
        if (lexicon is null || words is null || faults.Exists(f => f.Severity == Severity.Error))
        {
            return new ReportResult(null, faults);
        }

        CorpusContent corpus = Inputs.LoadCorpus(request.Corpus, lexicon, faults, memory?.Articles);
        ImmutableArray<CorpusEvent> events = corpus.Events;
        faults.AddRange(request.OneEvent ? [] : Inputs.Unpaired(events, rules, request.Rules));
        if (events.All(e => e.Articles.IsEmpty))
        {
            return new ReportResult(null, faults);
        }

        Report report = Pipeline.Run(events, rules, lexicon, memory?.Pipeline, new Phrasing(words));
        faults.AddRange(report.Diagnostics);
        report = report with { LeftOut = [.. corpus.LeftOut, .. report.LeftOut] };
        string[] inputs = request.Settings is null ? [request.Corpus, request.Rules] : [request.Corpus, request.Rules, request.Settings];
        ImmutableArray<Diagnostic> unwritten = SiteWriter.Write(
            report,
            request.Output,
            request.Templates,
            inputs,
            new SiteOptions
            {
                Settings = settings,
                Words = words,
                SingleFile = request.SingleFile,
                KeepUnchanged = memory is not null,
            }
        );
        faults.AddRange(unwritten);
        return new ReportResult(unwritten.Any(f => f.Severity == Severity.Error) ? null : report, faults);
    }

    private static ReportSettings LoadSettings(ReportRequest request, List<Diagnostic> faults)
    {
        if (request.SettingsFile is not { } file)
        {
            return ReportSettings.Default;
        }

        var (settings, found) = ReportSettingsLoader.Load(file);
        faults.AddRange(found);
        return settings;
    }
}
