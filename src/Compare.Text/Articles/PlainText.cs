using System.Buffers;
using System.Text;

namespace Compare.Text.Articles;

/// <summary>What a line of Markdown reads like on the page.</summary>
internal static class PlainText
{
    /// <summary>What plain text has none of: marks of Markdown, and white space other than single spaces between words.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("#*[!\t\v\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000");

    /// <summary>Without heading marks, emphasis and addresses of links; runs of white space are one space. Images are left out.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Special) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        text = text.TrimStart('#');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '!' && LinkEnd(text, i + 1, out _) is { } imageEnd)
            {
                i = imageEnd - 1;
            }
            else if (LinkEnd(text, i, out int labelEnd) is { } linkEnd)
            {
                plain.Append(Of(text[(i + 1)..labelEnd]).Trim());
                i = linkEnd - 1;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (c != '*')
            {
                plain.Append(c);
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary><c>- item</c>, <c>* item</c>, <c>• item</c>, <c>1. item</c>, <c>1) item</c>, <c>&gt; quoted</c>.</summary>
    public static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '*' or '+' or '•' or '>')
        {
            return line.Length > 1 && line[1] == ' ';
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] == ' ';
    }

    /// <summary>The end of <c>[label](address)</c> that begins at <paramref name="start"/>; null where none does.</summary>
    private static int? LinkEnd(ReadOnlySpan<char> text, int start, out int labelEnd)
    {
        labelEnd = 0;
        if (start >= text.Length || text[start] != '[')
        {
            return null;
        }

        int label = text[start..].IndexOf("](");
        if (label < 0)
        {
            return null;
        }

        labelEnd = start + label;
        int address = text[labelEnd..].IndexOf(')');
        return address < 0 ? null : labelEnd + address + 1;
    }
}
