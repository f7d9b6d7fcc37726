using System.Collections.Immutable;

namespace Compare.Input.Settings;

/// <summary>A picture that stands in the head of every page.</summary>
/// <param name="Extension">Of its file, with the dot: <c>.svg</c>, <c>.png</c> …</param>
public sealed record Logo(string Extension, ImmutableArray<byte> Bytes);

/// <summary>A colour of red, green and blue, each from 0 to 255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue);

/// <summary>What a publisher sets of a report's look, read from <c>report.yaml</c>; what is null stays as it is.</summary>
public sealed record ReportSettings
{
    /// <summary>Nothing set.</summary>
    public static readonly ReportSettings Default = new();

    /// <summary>The language that pages are marked with: a tag such as <c>en</c> or <c>pt-BR</c>. The words are the templates'.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>What the report is called in the head of its pages.</summary>
    public string? Title { get; init; }

    /// <summary>The picture in the head of every page.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The colour of links and marks.</summary>
    public Colour? Accent { get; init; }

    /// <summary>The code of the language of pages and explanations.</summary>
    public string Language { get; init; } = DefaultLanguage;

    /// <summary>A line at the foot of every page; plain text.</summary>
    public string? Footer { get; init; }
}
