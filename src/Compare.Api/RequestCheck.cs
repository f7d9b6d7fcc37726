using Compare.Input.Settings;
using Compare.Text.Common;

namespace Compare;

/// <summary>What a request cannot ask for.</summary>
internal static class RequestCheck
{
    public static IEnumerable<Diagnostic> Of(ComparisonRequest request)
    {
        if ((request.CorpusFolder is null) == (request.Articles.Count == 0))
        {
            yield return Fault(nameof(request.Articles), "give articles, either in CorpusFolder or as texts");
        }

        if (request.RulesFolder is not null && request.Rules.Count > 0)
        {
            yield return Fault(nameof(request.Rules), "give rules either in RulesFolder or as texts");
        }

        foreach (
            SourceText text in request
                .Articles.Concat(request.Rules)
                .Where(t => Path.GetFileNameWithoutExtension(t.Name).Length == 0 || t.Name.Contains('\0', StringComparison.Ordinal))
        )
        {
            yield return Fault($"'{text.Name}'", "is no name of a file; write one such as 'flood/harbour-post.md'");
        }

        if (request.LexiconFolder is { } folder && !Directory.Exists(folder))
        {
            yield return Fault(folder, "there is no such folder of word lists; mend the path, or leave LexiconFolder out");
        }

        if (request.Language is { } language && !ReportSettingsLoader.IsLanguage(language))
        {
            yield return Fault(nameof(request.Language), $"'{language}' is no language; write a code such as en, de or pt-BR");
        }
    }

    private static Diagnostic Fault(string path, string message) => new(path, 0, 0, Severity.Error, message);
}
