using Compare.Input.Words;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>Whether there are words for what a template says, and whether it gives them what they ask for.</summary>
internal static class WordsCheck
{
    /// <summary>What stands against the arguments of <c>say</c>; null where nothing does.</summary>
    public static string? Objection(Wordbook words, IReadOnlyList<ScriptExpression> arguments)
    {
        if (arguments is not [ScriptLiteral { Value: string key }, ..])
        {
            return "'say' needs the key of its words in quotes, as in {{ say 'nav.facts' }}";
        }

        string[] given = [.. arguments.OfType<ScriptNamedArgument>().Select(argument => argument.Name?.Name ?? "")];
        return arguments.Count - given.Length == 1 ? OfKey(words, key, given) : OfSection(words, key);
    }

    private static string? OfKey(Wordbook words, string key, string[] given)
    {
        if (words.Placeholders(key) is not { } asked)
        {
            string section = key.Split('.')[0];
            string[] there = [.. words.Keys.Where(k => k.StartsWith(section + ".", StringComparison.Ordinal))];
            return $"there are no words for '{key}'; there are "
                + $"{Values.Listed(there.Length > 0 ? there : words.Keys.Select(k => k.Split('.')[0] + ".…"))}";
        }

        return asked.Except(given, StringComparer.Ordinal).FirstOrDefault() is { } missing ? $"the words for '{key}' ask for '{missing}:'"
            : given.Except(asked, StringComparer.Ordinal).FirstOrDefault() is { } idle
                ? $"the words for '{key}' have no place for '{idle}:'"
            : null;
    }

    private static string? OfSection(Wordbook words, string section) =>
        words.Keys.Any(key => key.StartsWith(section + ".", StringComparison.Ordinal))
            ? null
            : $"there is no section of words '{section}'; there are {Values.Listed(words.Keys.Select(key => key.Split('.')[0]))}";
}
