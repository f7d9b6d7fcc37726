using Compare.Input.Settings;

namespace Compare;

/// <summary>What a comparison is asked for. Articles come from a folder or as texts, and so do rules.</summary>
public sealed record ComparisonRequest
{
    /// <summary>The folder of articles: one event, or a folder an event.</summary>
    public string? CorpusFolder { get; init; }

    /// <summary>
    /// Articles as texts, instead of a folder, named as their files would be: <c>flood/harbour-post.md</c> is of the event "flood",
    /// <c>harbour-post.md</c> of an event "articles". A name that ends in .txt is plain text, any other Markdown; front matter may
    /// stand before either.
    /// </summary>
    public IReadOnlyList<SourceText> Articles { get; init; } = [];

    /// <summary>The folder of rules, one file a fact. Without rules articles are compared in what they quote and have in common.</summary>
    public string? RulesFolder { get; init; }

    /// <summary>
    /// Rules as texts, instead of a folder, named as their files would be: <c>flood/dead.yaml</c> is for the event "flood",
    /// <c>dead.yaml</c> for all; the file's name is the id of a rule that gives none.
    /// </summary>
    public IReadOnlyList<SourceText> Rules { get; init; } = [];

    /// <summary>
    /// The folder of word lists, <c>en.yaml</c>, and of the words of pages, <c>en.words.yaml</c>. Null for <c>lexicons</c> in the folder
    /// of rules. What is not there is built in.
    /// </summary>
    public string? LexiconFolder { get; init; }

    /// <summary>The publisher's settings of the site; null for <c>report.yaml</c> in the folder of rules, where there is one.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>
    /// The language that explanations and pages are in, as <c>en</c> or <c>de-AT</c>; null for that of the settings, else English.
    /// Articles are read as English.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Where the site is written to: a folder of its own, which each run replaces. Null writes nothing.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>A folder whose files replace the site's built-in templates and assets of the same name.</summary>
    public string? TemplatesFolder { get; init; }

    /// <summary>Whether the site has all its pages in one file besides, <c>report.html</c>.</summary>
    public bool SingleFile { get; init; }

    /// <summary>Whether the corpus was made for one event, and rules for others are not missed in it.</summary>
    internal bool OneEvent { get; init; }

    /// <summary>Where the word lists are looked for; null for nowhere.</summary>
    internal string? WordLists => LexiconFolder ?? (RulesFolder is null ? null : InputLoader.LexiconFolder(RulesFolder));

    /// <summary>The settings that are read; null for none.</summary>
    internal string? UsedSettingsFile => SettingsFile ?? (RulesFolder is null ? null : ReportSettingsLoader.Find(RulesFolder));
}

/// <summary>A text that stands for a file.</summary>
/// <param name="Name">The file's path, with forward slashes, as diagnostics and the report call it; nothing need be there.</param>
public sealed record SourceText(string Name, string Text);
