using YamlDotNet.Core;

namespace Compare.Input.Yaml;

/// <summary>Says in an editor's terms where and why YAML syntax broke: the parser's own words help few people.</summary>
internal static class SyntaxHint
{
    public static (int Offset, string Message) Of(string text, YamlException e)
    {
        int offset = (int)Math.Min(e.Start.Index, text.Length);
        int tab = IndentingTab(text);
        return e switch
        {
            MaximumRecursionLevelReachedException => (offset, e.Message),
            _ when tab >= 0 => (tab, Messages.Tab),
            _ => (offset, Messages.Syntax(Cause(text, offset, e.Message) ?? Messages.ParserSays(e.Message))),
        };
    }

    private static string? Cause(string text, int offset, string says)
    {
        char here = offset < text.Length ? text[offset] : '\n';
        char before = text.AsSpan(0, offset).TrimEnd(' ') is [.., char last] ? last : '\n';
        return (before, here) switch
        {
            ('"' or '\'', not ('\n' or '\r')) => Messages.TextAfterQuote,
            ('}', not ('\n' or '\r')) or (_, '{') => Messages.BraceInText,
            (_, '@' or '`' or '%' or '*' or '&' or '!') => Messages.ReservedStart(here),
            (_, '"') when IsEscape(says) => Messages.Escape,
            (_, '"' or '\'') => Messages.OpenQuote,
            (_, ':') => Messages.ColonInValue,
            _ when OpenBracket(text) is { } bracket => Messages.OpenBracket(bracket),
            _ => null,
        };
    }

    private static bool IsEscape(string says) =>
        says.Contains("escape", StringComparison.Ordinal) || says.Contains("Unicode", StringComparison.OrdinalIgnoreCase);

    /// <summary>Offset of the first tab that stands in a line's indent; -1 where there is none.</summary>
    private static int IndentingTab(string text)
    {
        bool indent = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (indent && text[i] == '\t')
            {
                return i;
            }

            indent = text[i] is '\n' or '\r' || (indent && text[i] == ' ');
        }

        return -1;
    }

    private static char? OpenBracket(string text) =>
        text.AsSpan().Count('[') > text.AsSpan().Count(']') ? '['
        : text.AsSpan().Count('{') > text.AsSpan().Count('}') ? '{'
        : null;
}
