using System.Buffers;
using System.Net;
using System.Text;
using Compare.Reports.Templates;

namespace Compare.Reports.Publishing;

/// <summary>
/// Goes through the start tags of HTML that our engines rendered. Values stand in it encoded and in quotes, so that a tag ends at
/// the first <c>&gt;</c> outside quotes; comments and the text of scripts and styles are let be.
/// </summary>
internal static class TagRewriter
{
    /// <summary>Gives a tag's attributes as they are to be, decoded; null where the tag is to go, with its end tag if one follows at once.</summary>
    public delegate List<(string Name, string? Value)>? Change(string tag, List<(string Name, string? Value)> attributes);

    /// <summary>Takes out the tags, and the end tags that follow at once, that <paramref name="takes"/> says so of; all else stays letter by letter.</summary>
    /// <param name="starts">What the tags that may be meant begin with: most of a page is passed over unread.</param>
    public static string Without(string html, SearchValues<string> starts, Func<string, List<(string Name, string? Value)>, bool> takes)
    {
        var output = new StringBuilder(html.Length);
        int copied = 0;
        for (int at = 0; html.AsSpan(at).IndexOfAny(starts) is >= 0 and var distance;)
        {
            int open = at + distance;
            at = open + 1;
            string tag = Name(html, ref at);
            List<(string, string?)> attributes = Attributes(html, ref at);
            if (takes(tag, attributes))
            {
                output.Append(html, copied, open - copied);
                copied = at = Behind(html, tag, at);
            }
        }

        return output.Append(html, copied, html.Length - copied).ToString();
    }

    public static string Rewrite(string html, Change change)
    {
        var output = new StringBuilder(html.Length);
        int at = 0;
        while (html.IndexOf('<', at) is >= 0 and var open)
        {
            output.Append(html, at, open - at);
            at = open + 1 < html.Length && char.IsAsciiLetter(html[open + 1]) ? Tag(html, open, change, output) : Verbatim(html, open, output);
        }

        return output.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>A comment, an end tag or a lone sign.</summary>
    private static int Verbatim(string html, int open, StringBuilder output)
    {
        int end = html.AsSpan(open).StartsWith("<!--") ? End(html, "-->", open) : open + 1;
        output.Append(html, open, end - open);
        return end;
    }

    private static int Tag(string html, int open, Change change, StringBuilder output)
    {
        int at = open + 1;
        string tag = Name(html, ref at);
        if (change(tag, Attributes(html, ref at)) is not { } changed)
        {
            return Behind(html, tag, at);
        }

        output.Append('<').Append(tag);
        foreach (var (name, value) in changed)
        {
            output.Append(' ').Append(name);
            if (value is not null)
            {
                output.Append("=\"").Append(Html.Encode(value)).Append('"');
            }
        }

        output.Append('>');
        if (tag is not ("script" or "style"))
        {
            return at;
        }

        int end = End(html, $"</{tag}>", at);
        output.Append(html, at, end - at);
        return end;
    }

    /// <summary>Reads on to behind the tag's end.</summary>
    private static List<(string, string?)> Attributes(string html, ref int at)
    {
        var attributes = new List<(string, string?)>();
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '=')
            {
                at++;
                continue;
            }

            string name = Name(html, ref at);
            attributes.Add((name, at < html.Length && html[at] == '=' ? Value(html, ref at) : null));
        }

        at = Math.Min(html.Length, at + 1);
        return attributes;
    }

    /// <summary>Where a tag that goes is over: behind its end tag and its line, where they follow at once.</summary>
    private static int Behind(string html, string tag, int at)
    {
        string close = $"</{tag}>";
        at = html.AsSpan(at).StartsWith(close) ? at + close.Length : at;
        return at < html.Length && html[at] == '\n' ? at + 1 : at;
    }

    private static string Name(string html, ref int at)
    {
        int start = at;
        do
        {
            at++;
        }
        while (at < html.Length && html[at] is not ('>' or '/' or '=') && !char.IsWhiteSpace(html[at]));
        return html[start..at];
    }

    private static string Value(string html, ref int at)
    {
        char quote = at + 1 < html.Length ? html[at + 1] : '>';
        int start = quote is '"' or '\'' ? at + 2 : at + 1;
        int end = quote is '"' or '\'' ? html.IndexOf(quote, start) : html.AsSpan(start).IndexOfAny(" \n\t>") + start;
        end = end < start ? html.Length : end;
        at = Math.Min(html.Length, quote is '"' or '\'' ? end + 1 : end);
        return WebUtility.HtmlDecode(html[start..end]);
    }

    private static int End(string html, string closing, int from) =>
        html.IndexOf(closing, from, StringComparison.Ordinal) is >= 0 and var found ? found + closing.Length : html.Length;
}
