using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compare.Text.Corpus;

/// <summary>
/// The words by which furniture, captions and headings are known in one language. All are lower case. They come from a
/// lexicon's sections, by way of <see cref="From"/>: word lists are data.
/// </summary>
public sealed record FurnitureCues
{
    public static readonly FurnitureCues None = From(_ => []);

    /// <summary>Whole lines: "back to top".</summary>
    public required FrozenSet<string> Lines { get; init; }

    /// <summary>What a line of furniture begins with: "related article:".</summary>
    public required ImmutableArray<string> Starts { get; init; }

    /// <summary>What begins a line that leads elsewhere, with names and a colon after it: "more from".</summary>
    public required ImmutableArray<string> Leads { get; init; }

    /// <summary>What opens the part after an article's end: "more from".</summary>
    public required ImmutableArray<string> Openers { get; init; }

    /// <summary>What a note about the staff says somewhere: "contributed to this report".</summary>
    public required ImmutableArray<string> StaffNotes { get; init; }

    /// <summary>What follows the writer's name in a note about them: "is", "covers".</summary>
    public required FrozenSet<string> BiographyVerbs { get; init; }

    /// <summary>What names follow in a byline: "by".</summary>
    public required ImmutableArray<string> Bylines { get; init; }

    /// <summary>What follows the running time on a video's line: "source".</summary>
    public required FrozenSet<string> VideoWords { get; init; }

    /// <summary>What stands beside the date in a line that gives only when an article appeared: "updated", "at".</summary>
    public required FrozenSet<string> DatelineWords { get; init; }

    /// <summary>What a caption begins with: "file photo".</summary>
    public required ImmutableArray<string> CaptionStarts { get; init; }

    /// <summary>What people in pictures do, in the present tense: "stands", "speaks".</summary>
    public required FrozenSet<string> CaptionVerbs { get; init; }

    /// <summary>Agencies that pictures are credited to.</summary>
    public required ImmutableArray<string> PictureAgencies { get; init; }

    /// <summary>Words that a credit has and a sentence seldom: "courtesy", "photo".</summary>
    public required ImmutableArray<string> PictureWords { get; init; }

    /// <summary>Words that stay lower case in titles and between names: "of", "to".</summary>
    public required FrozenSet<string> SmallWords { get; init; }

    /// <summary>Takes the cues from the sections of a lexicon: <c>FurnitureCues.From(lexicon.List)</c>.</summary>
    public static FurnitureCues From(Func<string, ImmutableArray<string>> section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new FurnitureCues
        {
            Lines = section("furniture_lines").ToFrozenSet(StringComparer.Ordinal),
            Starts = section("furniture_starts"),
            Leads = section("furniture_leads"),
            Openers = section("furniture_openers"),
            StaffNotes = section("staff_notes"),
            BiographyVerbs = section("biography_verbs").ToFrozenSet(StringComparer.Ordinal),
            Bylines = section("bylines"),
            VideoWords = section("video_words").ToFrozenSet(StringComparer.Ordinal),
            DatelineWords = section("dateline_words").ToFrozenSet(StringComparer.Ordinal),
            CaptionStarts = section("caption_starts"),
            CaptionVerbs = section("caption_verbs").ToFrozenSet(StringComparer.Ordinal),
            PictureAgencies = section("picture_agencies"),
            PictureWords = section("picture_words"),
            SmallWords = section("small_words").ToFrozenSet(StringComparer.Ordinal),
        };
    }
}
