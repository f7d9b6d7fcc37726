namespace Compare.Reports.Plots;

/// <summary>Cuts names and versions that are too long for their place.</summary>
internal static class Abbreviation
{
    /// <summary>The text, or as much of it as <paramref name="longest"/> UTF-16 units hold with the sign that it is cut.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
