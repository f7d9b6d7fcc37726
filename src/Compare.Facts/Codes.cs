using System.Text;

namespace Compare.Facts;

/// <summary>
/// The words that stand for enum members in rules, options, templates and <c>report.json</c>: <c>AtLeast</c> is <c>at-least</c>.
/// </summary>
internal static class Codes
{
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var code = new StringBuilder();
        foreach (char c in member.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
