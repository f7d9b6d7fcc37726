using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare.Import.Sources;

/// <summary>What a robots.txt allows to one program (RFC 9309): of the rules that fit a path the longest decides.</summary>
internal sealed class Robots
{
    public static readonly Robots AllowAll = new([]);

    private const int MostRules = 5000;
    private const int LongestRule = 500;

    private readonly ImmutableArray<(string Path, bool Allow)> rules;

    private Robots(ImmutableArray<(string Path, bool Allow)> rules) => this.rules = rules;

    /// <param name="name">The program's name in small letters: its own group holds, else that of all.</param>
    public static Robots Parse(string text, string name)
    {
        var own = ImmutableArray.CreateBuilder<(string, bool)>();
        var common = ImmutableArray.CreateBuilder<(string, bool)>();
        bool forOwn = false;
        bool forAll = false;
        bool named = false;
        bool heading = false;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Take(MostRules))
        {
            string[] parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                continue;
            }

            switch (parts[0].ToLowerInvariant())
            {
                case "user-agent":
                    (forOwn, forAll) = heading ? (forOwn, forAll) : (false, false);
                    heading = true;
                    bool isOwn = parts[1].Split('/')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
                    (forOwn, forAll, named) = (forOwn || isOwn, forAll || parts[1] == "*", named || isOwn);
                    break;
                case "allow" or "disallow" when parts[1].Length <= LongestRule:
                    heading = false;
                    if (parts[1].Length > 0 && (forOwn || forAll))
                    {
                        (forOwn ? own : common).Add((parts[1], parts[0].Equals("allow", StringComparison.OrdinalIgnoreCase)));
                    }

                    break;
                default:
                    heading = false;
                    break;
            }
        }

        return new Robots(named ? own.ToImmutable() : common.ToImmutable());
    }

    public bool Allows(string path)
    {
        (int length, bool allow) best = (-1, true);
        foreach ((string rule, bool allow) in rules)
        {
            if ((rule.Length > best.length || (rule.Length == best.length && allow)) && Fits(rule, path))
            {
                best = (rule.Length, allow);
            }
        }

        return best.allow;
    }

    /// <summary>A star stands for anything, a dollar sign for the end.</summary>
    private static bool Fits(string rule, string path) =>
        rule.AsSpan().IndexOfAny('*', '$') < 0
            ? path.StartsWith(rule, StringComparison.Ordinal)
            : Regex.IsMatch(
                path,
                "^" + Regex.Escape(rule.TrimEnd('$')).Replace("\\*", ".*", StringComparison.Ordinal) + (rule.EndsWith('$') ? "$" : ""),
                RegexOptions.NonBacktracking
            );
}
