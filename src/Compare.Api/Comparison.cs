using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Wording;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Publishing;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare;

/// <summary>The whole job in one call: reads articles and rules, compares, and writes the site where one is asked for.</summary>
/// <remarks>It works offline, and the same request gives the same result. Any thread may call it.</remarks>
public static class Comparison
{
    /// <summary>Compares what the articles say on the facts that the rules declare.</summary>
    /// <param name="memory">
    /// Of the last run of the same request, of which only what has changed is done again, and the site is brought up to date file by
    /// file; null to do all of it.
    /// </param>
    /// <returns>Whatever is wrong with what the request names is among its diagnostics; nothing of that is thrown.</returns>
    public static ComparisonResult Run(ComparisonRequest request, ComparisonMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<Diagnostic> faults = [.. RequestCheck.Of(request)];
        if (faults.Count > 0)
        {
            return new ComparisonResult(null, [.. faults]);
        }

        Lexicon? lexicon = memory is null
            ? InputLoader.LoadLexicon(request.WordLists, faults)
            : memory.LoadLexicon(request.WordLists, faults);
        ImmutableArray<FactRule> rules = request.RulesFolder is { } folder
            ? InputLoader.LoadRules(folder, faults)
            : InputLoader.LoadRules(request.Rules, faults);
        ReportSettings settings = LoadSettings(request, faults);
        Wordbook? words = InputLoader.LoadWords(request.WordLists, settings.Language, faults);
        if (lexicon is null || words is null || faults.Exists(f => f.Severity == Severity.Error))
        {
            return new ComparisonResult(null, [.. faults]);
        }

        CorpusContent corpus = request.CorpusFolder is { } articles
            ? InputLoader.LoadCorpus(articles, lexicon, faults, memory?.Articles)
            : InputLoader.LoadCorpus(request.Articles, lexicon, faults, memory?.Articles);
        faults.AddRange(request.OneEvent ? [] : InputLoader.Unpaired(corpus.Events, rules, request.RulesFolder ?? ""));
        if (corpus.Events.All(e => e.Articles.IsEmpty))
        {
            return new ComparisonResult(null, [.. faults]);
        }

        Report report = Pipeline.Run(corpus.Events, rules, lexicon, memory?.Pipeline, new Phrasing(words));
        faults.AddRange(report.Diagnostics);
        report = report with { LeftOut = [.. corpus.LeftOut, .. report.LeftOut] };
        ImmutableArray<Diagnostic> unwritten = WriteSite(request, report, settings, words, update: memory is not null);
        bool written = request.SiteFolder is not null && !unwritten.Any(f => f.Severity == Severity.Error);
        return new ComparisonResult(report, [.. faults, .. unwritten]) { SiteFolder = written ? request.SiteFolder : null };
    }

    private static ReportSettings LoadSettings(ComparisonRequest request, List<Diagnostic> faults)
    {
        ReportSettings settings = ReportSettings.Default;
        if (request.UsedSettingsFile is { } file)
        {
            (settings, ImmutableArray<Diagnostic> found) = ReportSettingsLoader.Load(file);
            faults.AddRange(found);
        }

        return request.Language is null ? settings : settings with { Language = request.Language };
    }

    private static ImmutableArray<Diagnostic> WriteSite(
        ComparisonRequest request,
        Report report,
        ReportSettings settings,
        Wordbook words,
        bool update
    ) =>
        request.SiteFolder is null
            ? []
            : SiteWriter.Write(
                report,
                request.SiteFolder,
                request.TemplatesFolder,
                [.. new[] { request.CorpusFolder, request.RulesFolder, request.SettingsFile, request.LexiconFolder }.OfType<string>()],
                new SiteOptions
                {
                    Settings = settings,
                    Words = words,
                    SingleFile = request.SingleFile,
                    KeepUnchanged = update,
                }
            );
}
