namespace Compare.Text.Common;

/// <summary>What a report shows of a path: from the folder that was named on, and nothing of the machine that it lies on.</summary>
public static class ShownPath
{
    /// <summary>A path, or a message with paths, with the last name of a folder in the place of where that lies.</summary>
    /// <param name="root">The folder as it was named. One in the current folder is shown as it was named.</param>
    public static string Of(string text, string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(text);
        string named = root.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (!Path.IsPathRooted(root) && !named.Split('/').Contains(".."))
        {
            return text;
        }

        string shown = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        for (int at = text.IndexOf(named, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(named, at, StringComparison.Ordinal) : -1)
        {
            bool begins = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '"' or '\'' or '(';
            int end = at + named.Length;
            bool whole = begins && (end == text.Length || text[end] is '/' or '"' or '\'' or ')' || char.IsWhiteSpace(text[end]));
            if (whole)
            {
                int past = shown.Length == 0 && end < text.Length ? end + 1 : end;
                text = string.Concat(text.AsSpan(0, at), shown, text.AsSpan(past));
                at += shown.Length;
            }

            at += whole ? 0 : Math.Max(1, named.Length);
        }

        return text;
    }
}
