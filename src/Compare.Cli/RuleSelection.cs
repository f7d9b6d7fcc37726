using System.Collections.Immutable;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>The rules that a user names by id, by the path of a file, or by that of a folder.</summary>
internal static class RuleSelection
{
    /// <summary>
    /// The rules of the name, one an event, with all rules of the folder; none where the name is nobody's or the rule is at
    /// fault, which is then told. Diagnostics of other rules do not matter.
    /// </summary>
    public static (ImmutableArray<FactRule> Chosen, ImmutableArray<FactRule> All) Choose(
        string name,
        string rulesFolder,
        List<Diagnostic> faults
    )
    {
        RuleSet loaded = RuleLoader.Load(rulesFolder);
        string path = name.Replace('\\', '/');
        ImmutableArray<FactRule> chosen = [.. loaded.Rules.Where(r => r.Id == name || Same(r.Source.Path, path))];
        if (chosen.IsEmpty && File.Exists(name) && !loaded.Diagnostics.Any(f => Same(f.Path, path)))
        {
            // A file that lies elsewhere, as a draft does.
            loaded = RuleLoader.LoadFile(name);
            chosen = loaded.Rules;
        }

        string[] files = chosen.IsEmpty
            ? [path, .. loaded.Broken.Where(b => b.Id == name || Path.GetFileNameWithoutExtension(b.Path) == name).Select(b => b.Path)]
            : [.. chosen.Select(r => r.Source.Path)];
        faults.AddRange(loaded.Diagnostics.Where(f => files.Any(file => Same(f.Path, file))));
        if (chosen.IsEmpty)
        {
            faults.AddRange(faults.Count == 0 ? [Unknown(name, rulesFolder, loaded)] : Unread(name, loaded));
        }

        return (chosen, loaded.Rules);
    }

    /// <summary>
    /// The rules of a folder of them, or of a part of it, or those of a name as <see cref="Choose"/> takes it; faults of other rules are
    /// left out.
    /// </summary>
    /// <param name="name">Null for all rules of the folder.</param>
    public static ImmutableArray<FactRule> Part(string? name, string rulesFolder, List<Diagnostic> faults)
    {
        if (name is not null && !Directory.Exists(name))
        {
            return Choose(name, rulesFolder, faults).Chosen;
        }

        RuleSet loaded = RuleLoader.Load(name is null || FolderPath.IsWithin(name, rulesFolder) ? rulesFolder : name);
        faults.AddRange(loaded.Diagnostics.Where(f => name is null || FolderPath.IsWithin(f.Path, name)));
        return [.. loaded.Rules.Where(r => name is null || FolderPath.IsWithin(r.Source.Path, name))];
    }

    /// <summary>Of a rule that is asked for by its id: that it is there, and only its file is at fault.</summary>
    private static IEnumerable<Diagnostic> Unread(string name, RuleSet loaded) =>
        loaded
            .Broken.Where(b => b.Id == name)
            .Take(1)
            .Select(b => new Diagnostic(
                b.Path,
                0,
                0,
                Severity.Error,
                $"the rule '{Terminal.Plain(name)}' of this file cannot be used before that is mended"
            ));

    private static Diagnostic Unknown(string name, string rulesFolder, RuleSet loaded)
    {
        string[] ids = [.. loaded.Rules.Select(r => r.Id).Concat(loaded.Broken.Select(b => b.Id)).Distinct().Order(StringComparer.Ordinal)];
        string instead =
            Suggestion.Nearest(name, ids) is { } nearest ? $"did you mean '{nearest}'?"
            : ids.Length == 0 ? "there is none that can be loaded; see compare check"
            : $"its rules are {string.Join(", ", ids)}";
        return new Diagnostic(rulesFolder, 0, 0, Severity.Error, $"no rule here has the id or path '{Terminal.Plain(name)}'; {instead}");
    }

    private static bool Same(string a, string b) =>
        a == b || string.Equals(Path.GetFullPath(a), Path.GetFullPath(b), StringComparison.Ordinal);
}
