using System.Collections.Immutable;
using Compare.Rules.Loading;
using Compare.Rules.Model;
using Compare.Text.Corpus;

namespace Compare.Cli;

/// <summary>The rules that a user names by id or by the path of a file.</summary>
internal static class RuleSelection
{
    /// <summary>
    /// The rules of the name, one an event, with all rules of the folder; none where the name is nobody's or the rule is at
    /// fault, which is then told. Faults of other rules do not matter.
    /// </summary>
    public static (ImmutableArray<FactRule> Chosen, ImmutableArray<FactRule> All) Choose(string name, string rulesFolder, List<Fault> faults)
    {
        RuleSet loaded = RuleLoader.Load(rulesFolder);
        string path = name.Replace('\\', '/');
        ImmutableArray<FactRule> chosen = [.. loaded.Rules.Where(r => r.Id == name || Same(r.Source.Path, path))];
        if (chosen.IsEmpty && File.Exists(name) && !loaded.Faults.Any(f => Same(f.Path, path)))
        {
            // A file that lies elsewhere, as a draft does.
            loaded = RuleLoader.LoadFile(name);
            chosen = loaded.Rules;
        }

        faults.AddRange(loaded.Faults.Where(f => Concerns(f, name, path, chosen)));
        if (chosen.IsEmpty && faults.Count == 0)
        {
            faults.Add(Unknown(name, rulesFolder, loaded));
        }

        return (chosen, loaded.Rules);
    }

    private static bool Concerns(Fault fault, string name, string path, ImmutableArray<FactRule> chosen) =>
        Same(fault.Path, path) || chosen.Any(r => r.Source.Path == fault.Path)
        || (chosen.IsEmpty && Path.GetFileNameWithoutExtension(fault.Path) == name);

    private static Fault Unknown(string name, string rulesFolder, RuleSet loaded)
    {
        string[] ids = [.. loaded.Rules.Select(r => r.Id).Distinct()];
        string instead = Suggestion.Nearest(name, ids) is { } nearest ? $"did you mean '{nearest}'?"
            : ids.Length == 0 ? "there is none that can be loaded; see compare check" : $"its rules are {string.Join(", ", ids)}";
        return new Fault(rulesFolder, 0, 0, Severity.Error, $"no rule here has the id or path '{Terminal.Plain(name)}'; {instead}");
    }

    private static bool Same(string a, string b) =>
        a == b || string.Equals(Path.GetFullPath(a), Path.GetFullPath(b), StringComparison.Ordinal);
}
