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
    public static readonly ReportSettings Default = new();

    /// <summary>The language that pages are marked with: a tag such as <c>en</c> or <c>pt-BR</c>. The words are the templates'.</summary>
    public const string DefaultLanguage = "en";

    public string? Title { get; init; }

    public Logo? Logo { get; init; }

    public Colour? Accent { get; init; }

    public string Language { get; init; } = DefaultLanguage;

    public string? Footer { get; init; }
}
