using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>
/// Loads a folder of rules: one fact a file, <c>.yaml</c> or <c>.yml</c>. A file in the root is for all events, one in a
/// folder for the event of that name. The folder <c>lexicons</c> and files named <c>report</c> hold no rules.
/// </summary>
public static class RuleLoader
{
    /// <summary>Never throws for what a user can write: whatever is wrong is a fault with its place.</summary>
    /// <param name="rulesRoot">The folder; faults name files by this path as given and what follows it.</param>
    public static RuleSet Load(string rulesRoot)
    {
        ArgumentNullException.ThrowIfNull(rulesRoot);
        string root = rulesRoot.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (!Directory.Exists(rulesRoot))
        {
            return new RuleSet([], [Whole(root, Messages.NoFolder)]);
        }

        var faults = new List<Diagnostic>();
        List<string> files = RuleFolder.Find(rulesRoot, (file, severity, message) =>
            faults.Add(Whole($"{root}/{file}", message) with { Severity = severity })
        );
        if (files.Count == 0)
        {
            faults.Add(Whole(root, Messages.NoRules));
        }

        RuleSet loaded = LoadAll(
            files.Select(file => new Unread($"{root}/{file}", ShownPath.Of($"{root}/{file}", rulesRoot), () =>
                LoadFile(Path.Combine(rulesRoot, file), $"{root}/{file}", RuleFolder.EventOf(file))
            ))
        );
        return loaded with { Diagnostics = [.. faults, .. loaded.Diagnostics] };
    }

    /// <summary>Loads rules from texts, by their paths as they would stand under a folder of rules.</summary>
    /// <param name="texts">A path with a folder is for the event of that name, any other for all events.</param>
    public static RuleSet LoadTexts(IEnumerable<(string Path, string Text)> texts) =>
        LoadAll(
            texts
                .OrderBy(t => t.Path, StringComparer.Ordinal)
                .Select(t => new Unread(t.Path, t.Path, () => LoadText(t.Path, t.Text, RuleFolder.EventOf(t.Path))))
        );

    /// <summary>A rule that is to be loaded, by the path that faults call it.</summary>
    private sealed record Unread(string Path, string ShownPath, Func<RuleSet> Load);

    private static RuleSet LoadAll(IEnumerable<Unread> files)
    {
        var faults = new List<Diagnostic>();
        var rules = new List<FactRule>();
        var broken = new List<BrokenRule>();
        foreach (Unread file in files)
        {
            RuleSet loaded = Isolation.Try(file.Path, "this rule", file.Load, faults.Add) ?? new RuleSet([], []);
            faults.AddRange(loaded.Diagnostics);
            broken.AddRange(loaded.Broken);
            foreach (FactRule rule in loaded.Rules)
            {
                if (rules.Find(r => Meet(r, rule)) is { } taken)
                {
                    faults.Add(new Diagnostic(file.Path, 1, 1, Severity.Error, Messages.DuplicateId(rule.Id, taken.Source.Path)));
                }
                else
                {
                    rules.Add(rule with { Source = rule.Source with { ShownPath = file.ShownPath } });
                }
            }
        }

        return new RuleSet([.. rules], [.. faults]) { Broken = [.. broken] };
    }

    /// <summary>Loads one rule from a file that may lie anywhere; it is for all events.</summary>
    public static RuleSet LoadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LoadFile(path, path.Replace(Path.DirectorySeparatorChar, '/'), eventName: null);
    }

    /// <summary>Loads one rule from a text.</summary>
    /// <param name="path">What faults and the rule's source call it; its file name is the id of a rule that gives none.</param>
    /// <param name="eventName">The event it is for; null for all.</param>
    public static RuleSet LoadText(string path, string text, string? eventName)
    {
        var source = new YamlSource(path, text);
        string name = Path.GetFileNameWithoutExtension(path);
        return RuleReader.Read(source, name, eventName) is { } rule
            ? new RuleSet([rule], source.Diagnostics)
            : new RuleSet([], source.Diagnostics) { Broken = [new BrokenRule(path, DeclaredId(text) ?? name)] };
    }

    private static RuleSet LoadFile(string file, string path, string? eventName)
    {
        (string? text, Diagnostic? fault) = RuleFile.Read(file, path);
        return text is not null
            ? LoadText(path, text, eventName)
            : new RuleSet([], [fault!]) { Broken = [new BrokenRule(path, Path.GetFileNameWithoutExtension(path))] };
    }

    /// <summary>The id that a text gives itself, though it may not be YAML; null where it gives none.</summary>
    private static string? DeclaredId(string text) =>
        text.Split('\n')
            .Where(line => line.StartsWith("id:", StringComparison.Ordinal))
            .Select(line => line["id:".Length..].Split('#')[0].Trim(' ', '\t', '\r', '"', '\''))
            .FirstOrDefault(id => id.Length > 0);

    /// <summary>Whether two rules would stand in one event's report under one id.</summary>
    private static bool Meet(FactRule a, FactRule b) => a.Id == b.Id && (a.Event is null || b.Event is null || a.Event == b.Event);

    private static Diagnostic Whole(string path, string message) => new(path, 0, 0, Severity.Error, message);
}
