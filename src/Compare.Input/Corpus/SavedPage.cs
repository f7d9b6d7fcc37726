namespace Compare.Input.Corpus;

/// <summary>Knows a web page that was saved under the ending of a text.</summary>
internal static class SavedPage
{
    private const int LookedAt = 4096;

    private static readonly string[] Heads = ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title"];

    public static bool Is(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(text.Length, LookedAt)).TrimStart("\uFEFF \t\r\n");
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            int end = rest.IndexOf('>');
            if (end < 0)
            {
                return false;
            }

            int comment = rest.StartsWith("<!--") ? rest.IndexOf("-->") : -1;
            rest = rest[(comment >= 0 ? comment + 3 : end + 1)..].TrimStart();
        }

        foreach (string head in Heads)
        {
            if (
                rest.StartsWith(head, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == head.Length || head[^1] == ' ' || !char.IsLetterOrDigit(rest[head.Length]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
