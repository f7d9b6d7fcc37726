using System.Text;
using Compare.Text.Articles;

namespace Compare.Input.Corpus;

/// <summary>
/// Finds the front matter of a file, behind blank lines or not: YAML between <c>---</c> and <c>---</c> or <c>...</c>, TOML between
/// <c>+++</c>, or JSON. TOML and JSON are handed on as the YAML that says the same, letter for letter in the same place.
/// </summary>
internal sealed class HeadReader(FrontMatterReader frontMatter)
{
    private const int LongestFrontMatter = 64 << 10;

    /// <summary>Where the body begins, and what stands above it.</summary>
    public (int BodyStart, FrontMatterReadResult Head) Read(string text, string path)
    {
        int start = text.AsSpan().IndexOfAnyExcept("\uFEFF \t\r\n");
        if (start < 0 || LineStart(text, start) is var line && text.AsSpan(line, start - line).ContainsAny(' ', '\t'))
        {
            return (0, new FrontMatterReadResult(ArticleMetadata.Empty, []));
        }

        int end = LineEnd(text, start);
        return text.AsSpan(start, end - start).Trim() switch
        {
            "---" => Fenced(text, path, end, IsYamlEnd, yaml => yaml),
            "+++" => Fenced(text, path, end, fence => fence.TrimEnd() is "+++", FromToml),
            ['{', ..] => Json(text, path, start),
            _ => (0, new FrontMatterReadResult(ArticleMetadata.Empty, [])),
        };
    }

    /// <summary>The line, from 1, of an offset; a carriage return alone ends a line where there is no other line end.</summary>
    public static int LineAt(string text, int offset)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, offset);
        int lines = before.Count('\n');
        return 1 + (lines > 0 ? lines : before.Count('\r'));
    }

    private delegate bool Fence(ReadOnlySpan<char> line);

    private (int BodyStart, FrontMatterReadResult Head) Fenced(
        string text,
        string path,
        int start,
        Fence isEnd,
        Func<string, string> toYaml
    )
    {
        for (int line = start; line < text.Length; )
        {
            int end = LineEnd(text, line);
            if (isEnd(text.AsSpan(line, end - line)))
            {
                return line - start > LongestFrontMatter
                    ? (0, new FrontMatterReadResult(null, [CorpusDiagnostics.LongFrontMatter(path, LongestFrontMatter)]))
                    : (end, frontMatter(toYaml(text[start..line]), path, LineAt(text, start)));
            }

            line = end;
        }

        return (0, new FrontMatterReadResult(null, [CorpusDiagnostics.UnclosedFrontMatter(path, LineAt(text, start) - 1)]));
    }

    /// <summary>An object at the head, if it is one: else a text that begins with a bracket.</summary>
    private (int BodyStart, FrontMatterReadResult Head) Json(string text, string path, int start)
    {
        int depth = 0;
        bool quoted = false;
        for (int i = start; i < Math.Min(text.Length, start + LongestFrontMatter); i++)
        {
            char c = text[i];
            if (quoted)
            {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']' && --depth == 0)
            {
                string json = text[start..(i + 1)];
                bool alone = text.AsSpan(i + 1, LineEnd(text, i) - i - 1).IsWhiteSpace();
                return alone && json.Contains("\":", StringComparison.Ordinal)
                    ? (LineEnd(text, i), frontMatter(json.Replace('\t', ' '), path, LineAt(text, start)))
                    : (0, new FrontMatterReadResult(ArticleMetadata.Empty, []));
            }
        }

        return (0, new FrontMatterReadResult(ArticleMetadata.Empty, []));
    }

    /// <summary><c>key = value</c> is <c>key: value</c>; the names of tables say nothing here.</summary>
    private static string FromToml(string toml)
    {
        var yaml = new StringBuilder(toml.Length + 16);
        bool inList = false;
        foreach (string line in toml.ReplaceLineEndings("\n").Split('\n'))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            ReadOnlySpan<char> start = line.AsSpan().TrimStart();
            if (inList || equals < 0 || start is ['#', ..])
            {
                yaml.Append(!inList && start is ['[', ..] ? "#" : "").Append(line);
            }
            else
            {
                yaml.Append(line.AsSpan(0, equals).TrimEnd()).Append(": ").Append(line.AsSpan(equals + 1).Trim());
                inList = line.AsSpan(equals + 1).Trim() is ['[', ..] value && value[^1] != ']';
            }

            inList &= !line.TrimEnd().EndsWith(']');
            yaml.Append('\n');
        }

        return yaml.ToString();
    }

    private static bool IsYamlEnd(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "...";

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>The offset after the line break that ends the line at <paramref name="start"/>.</summary>
    private static int LineEnd(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
    }
}
