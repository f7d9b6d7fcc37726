using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Text.Lexicons;

namespace Compare.Text.Articles;

/// <summary>
/// The words by which furniture, captions and headings are known in one language. All are lower case. They come from a
/// lexicon's sections: word lists are data.
/// </summary>
internal sealed class FurnitureCues
{
    private readonly FrozenSet<string> numbers;
    private readonly FrozenSet<string> prefixes;

    /// <summary>Takes the cues from the sections of a lexicon.</summary>
    public FurnitureCues(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lines = lexicon[Sections.FurnitureLines].ToFrozenSet(StringComparer.Ordinal);
        Starts = new PhraseSet(lexicon[Sections.FurnitureStarts]);
        LinkLeads = new PhraseSet(lexicon[Sections.LinkLeads]);
        Leads = new PhraseSet(lexicon[Sections.FurnitureLeads]);
        Corrections = new PhraseSet(lexicon[Sections.CorrectionStarts]);
        Openers = new PhraseSet(lexicon[Sections.FurnitureOpeners]);
        StaffNotes = lexicon[Sections.StaffNotes];
        BiographyVerbs = lexicon[Sections.BiographyVerbs].ToFrozenSet(StringComparer.Ordinal);
        Bylines = new PhraseSet(lexicon[Sections.Bylines]);
        VideoWords = lexicon[Sections.VideoWords].ToFrozenSet(StringComparer.Ordinal);
        DatelineWords = lexicon[Sections.DatelineWords].ToFrozenSet(StringComparer.Ordinal);
        CaptionStarts = new PhraseSet(lexicon[Sections.CaptionStarts]);
        CaptionVerbs = lexicon[Sections.CaptionVerbs].ToFrozenSet(StringComparer.Ordinal);
        PictureAgencies = lexicon[Sections.PictureAgencies];
        PictureWords = lexicon[Sections.PictureWords];
        SmallWords = lexicon[Sections.SmallWords].ToFrozenSet(StringComparer.Ordinal);
        NameWords = [.. SmallWords, .. lexicon[Sections.NameParticles]];
        OpenWords = lexicon[Sections.FunctionWords].ToFrozenSet(StringComparer.Ordinal);
        FiniteHelpers = lexicon[Sections.FiniteHelpers].ToFrozenSet(StringComparer.Ordinal);
        numbers = lexicon[Sections.Numbers].Keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        prefixes = lexicon[Sections.NumberPrefixes].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        RoleWords = [.. NameWords, .. lexicon[Sections.RoleWords]];
    }

    /// <summary>Whether a word that a line's end parts has the hyphen itself: "twenty-" and "four", "mid-" and "way".</summary>
    public bool KeepsHyphen(string upper, string lower) => prefixes.Contains(upper) || (numbers.Contains(upper) && numbers.Contains(lower));

    /// <summary>Words that no line of its own ends with: "the", "that".</summary>
    internal FrozenSet<string> OpenWords { get; }

    /// <summary>Words that a sentence has and a headline seldom: "were", "had".</summary>
    internal FrozenSet<string> FiniteHelpers { get; }

    /// <summary>Whole lines: "back to top".</summary>
    internal FrozenSet<string> Lines { get; }

    /// <summary>What a line of furniture begins with: "related article:".</summary>
    internal PhraseSet Starts { get; }

    /// <summary>What stands before a bar or a colon and the headline of another story: "read also".</summary>
    internal PhraseSet LinkLeads { get; }

    /// <summary>What begins a line that leads elsewhere, with names and a colon after it: "more from".</summary>
    internal PhraseSet Leads { get; }

    /// <summary>What a note begins with that says what was changed: "correction:".</summary>
    internal PhraseSet Corrections { get; }

    /// <summary>What opens the part after an article's end: "more from".</summary>
    internal PhraseSet Openers { get; }

    /// <summary>What a note about the staff says somewhere: "contributed to this report".</summary>
    internal ImmutableArray<string> StaffNotes { get; }

    /// <summary>What follows the writer's name in a note about them: "is", "covers".</summary>
    internal FrozenSet<string> BiographyVerbs { get; }

    /// <summary>What names follow in a byline: "by".</summary>
    internal PhraseSet Bylines { get; }

    /// <summary>What follows the running time on a video's line: "source".</summary>
    internal FrozenSet<string> VideoWords { get; }

    /// <summary>What stands beside the date in a line that gives only when an article appeared: "updated", "at".</summary>
    internal FrozenSet<string> DatelineWords { get; }

    /// <summary>What a caption begins with: "file photo".</summary>
    internal PhraseSet CaptionStarts { get; }

    /// <summary>What people in pictures do, in the present tense: "stands", "speaks".</summary>
    internal FrozenSet<string> CaptionVerbs { get; }

    /// <summary>Agencies that pictures are credited to.</summary>
    internal ImmutableArray<string> PictureAgencies { get; }

    /// <summary>Words that a credit has and a sentence seldom: "courtesy", "photo".</summary>
    internal ImmutableArray<string> PictureWords { get; }

    /// <summary>Words that stay lower case in titles: "of", "to".</summary>
    public FrozenSet<string> SmallWords { get; }

    /// <summary>Words in lower case that names go on over: the small ones, and "bin", "van".</summary>
    internal FrozenSet<string> NameWords { get; }

    /// <summary>The same and what people are called by their office: "ambassador".</summary>
    internal FrozenSet<string> RoleWords { get; }
}
