namespace Compare.Text.Articles;

/// <summary>Where an article file was had from, as its front matter says; null where it does not say.</summary>
public sealed record ArticleOrigin
{
    /// <summary>Nothing is known of it.</summary>
    public static readonly ArticleOrigin Unknown = new();

    /// <summary>The address that the article says is its own, where that is another than the one it was had from.</summary>
    public string? Canonical { get; init; }

    /// <summary>ISO 8601: a day, or an instant with its zone where that is known.</summary>
    public string? Published { get; init; }

    /// <summary>The same of the last change that the article tells of itself.</summary>
    public string? Updated { get; init; }

    /// <summary>The instant at which it was had.</summary>
    public string? Retrieved { get; init; }

    /// <summary>Of the original's bytes, in hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The original's path, from the folder of the event.</summary>
    public string? SourceFile { get; init; }

    /// <summary>From when its text is, as near as is known.</summary>
    public string? Instant => Updated ?? Retrieved ?? Published;
}
