using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>Which folder of the corpus imported articles go to.</summary>
internal static class ImportTarget
{
    private static readonly string[] Passed = ["originals", "versions"];

    /// <summary>The folder of the event; null, with a fault, where it is not clear which is meant.</summary>
    public static string? Folder(string corpus, string? name, List<Diagnostic> faults)
    {
        if (name is not null)
        {
            if (Identifier.Safe(name) == name)
            {
                return Path.Combine(corpus, name);
            }

            faults.Add(
                new Diagnostic(
                    "--event",
                    0,
                    0,
                    Severity.Error,
                    $"'{Terminal.Plain(name)}' is not fit for a folder; write {Identifier.Safe(name)}"
                )
            );
            return null;
        }

        if (
            Directory.Exists(corpus)
            && Directory
                .EnumerateFiles(corpus)
                .Any(f =>
                    Path.GetExtension(f) is ".md" or ".markdown" or ".txt"
                    && !Path.GetFileName(f).Equals("README.md", StringComparison.OrdinalIgnoreCase)
                )
        )
        {
            return corpus;
        }

        string[] events = Directory.Exists(corpus)
            ?
            [
                .. Directory
                    .EnumerateDirectories(corpus)
                    .Select(d => Path.GetFileName(d))
                    .Where(d => !d.StartsWith('.') && !Passed.Contains(d))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
        if (events.Length == 1)
        {
            return Path.Combine(corpus, events[0]);
        }

        faults.Add(
            new Diagnostic(
                "--event",
                0,
                0,
                Severity.Error,
                events.Length == 0
                    ? "name the event that the articles are about: --event flood-2026"
                    : $"the corpus has several events; name the one that is meant: --event {string.Join(" or --event ", events.Take(5))}"
            )
        );
        return null;
    }
}
