using Compare.Input.Settings;
using Compare.Input.Words;

namespace Compare.Reports.Publishing;

/// <summary>What may be chosen of a site.</summary>
public sealed record SiteOptions
{
    /// <summary>English, without a publisher's settings.</summary>
    public static readonly SiteOptions Default = new();

    /// <summary>The publisher's settings.</summary>
    public ReportSettings Settings { get; init; } = ReportSettings.Default;

    /// <summary>What the pages say, in their language.</summary>
    public Wordbook Words { get; init; } = WordbookLoader.LoadDefault();

    /// <summary>Whether the site also has all its pages in one file, <c>report.html</c>.</summary>
    public bool SingleFile { get; init; }

    /// <summary>
    /// Whether files that would be as they are stay untouched, each other one being replaced by itself. A run that is ended then may
    /// leave some new files and some old.
    /// </summary>
    public bool KeepUnchanged { get; init; }
}
