using System.Collections.Immutable;
using Compare.Facts;
using Compare.Import;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Cli;

/// <summary>
/// The corpus that <c>compare report page.html https://…</c> makes on its way: a folder beside the site, made anew each time, with the
/// articles of one event in it.
/// </summary>
internal static class WorkingFolder
{
    private const string AnyEvent = "articles";
    private const string Marker = ".compare-working-folder";

    /// <summary>Where the articles go that a report is made of, if no option says.</summary>
    public static string Of(string output) => Path.TrimEndingDirectorySeparator(output) + "-articles";

    /// <summary>Imports the sources; null, with faults, where not one article came of them.</summary>
    /// <param name="name">The event that the articles are of; null for the one whose rules find most in them.</param>
    public static ComparisonRequest? Fill(
        ComparisonRequest request,
        string[] sources,
        string? name,
        ImportOptions options,
        List<Diagnostic> faults
    )
    {
        string folder = Of(request.SiteFolder!);
        var lexicon = InputLoader.LoadLexiconOf(request.RulesFolder!, faults);
        string rules = request.RulesFolder!;
        ComparisonRequest made = request with
        {
            CorpusFolder = folder,
            RulesFolder = Directory.Exists(rules) ? rules : null,
            OneEvent = true,
        };
        if (name is not null && Identifier.Safe(name) != name)
        {
            faults.Add(
                new Diagnostic(
                    "--event",
                    0,
                    0,
                    Severity.Error,
                    $"'{Terminal.Plain(name)}' is not fit for a folder; write {Identifier.Safe(name)}"
                )
            );
        }

        if (lexicon is null || faults.Exists(f => f.Severity == Severity.Error) || !Clear(folder, faults))
        {
            return null;
        }

        string target = Path.Combine(folder, name ?? AnyEvent);
        using Stream input = sources.Contains("-") ? StandardStreams.OpenInput() : Stream.Null;
        ImportResult result = new Importer(lexicon, options).Import(sources, input, target);
        faults.AddRange(result.Diagnostics);
        if (result.Files.IsEmpty)
        {
            Remove(folder, target);
            return null;
        }

        int count = result.Files.Select(f => f.Path).Distinct().Count();
        Console.WriteLine($"{(count == 1 ? "1 article" : $"{count} articles")} imported into {target.Replace('\\', '/')}");
        if (name is null && made.RulesFolder is not null && Fitting(folder, rules, lexicon, faults) is { } fitting)
        {
            Directory.Move(target, Path.Combine(folder, fitting));
        }

        return made;
    }

    /// <summary>Of several events that rules are for, the one whose rules find most; null where any will do.</summary>
    private static string? Fitting(string folder, string rulesFolder, Lexicon lexicon, List<Diagnostic> faults)
    {
        var loaded = new List<Diagnostic>();
        ImmutableArray<FactRule> rules = InputLoader.LoadRules(rulesFolder, loaded);
        string[] names = [.. rules.Select(r => r.Event).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (names.Length < 2)
        {
            return null;
        }

        ImmutableArray<CorpusEvent> events = InputLoader.LoadCorpus(folder, lexicon, loaded).Events;
        (string Name, int Found) best = names
            .Select(n =>
                (
                    n,
                    Pipeline
                        .Run([.. events.Select(e => e with { Id = n })], [.. rules.Where(r => r.Event == n)], lexicon)
                        .Events.Sum(e => e.Facts.Count(f => !f.Claims.IsEmpty))
                )
            )
            .MaxBy(n => n.Item2);
        return best.Found > 0 ? best.Name : null;
    }

    /// <summary>Takes away what nothing was put into; whoever put something in meanwhile keeps it.</summary>
    private static void Remove(string folder, string target)
    {
        try
        {
            if (Directory.Exists(target) && !Directory.EnumerateFileSystemEntries(target).Any())
            {
                Directory.Delete(target);
            }

            if (Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == Marker))
            {
                File.Delete(Path.Combine(folder, Marker));
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is empty and ours, and the next run takes it.
        }
    }

    /// <summary>Empties the folder, which this program must have made.</summary>
    private static bool Clear(string folder, List<Diagnostic> faults)
    {
        string marker = Path.Combine(folder, Marker);
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                if (!File.Exists(marker))
                {
                    faults.Add(
                        new Diagnostic(
                            folder.Replace('\\', '/'),
                            0,
                            0,
                            Severity.Error,
                            "is where the articles would be put, and holds other files. Move it, or name another folder for the site with "
                                + "--out"
                        )
                    );
                    return false;
                }

                Directory.Delete(folder, recursive: true);
            }

            Directory.CreateDirectory(folder);
            File.WriteAllBytes(marker, []);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(
                new Diagnostic(
                    folder.Replace('\\', '/'),
                    0,
                    0,
                    Severity.Error,
                    "cannot be written. See that there is room and that you may write there"
                )
            );
            return false;
        }
    }
}
