using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Text.Common;

namespace Compare.Facts.Rules;

/// <summary>What a candidate failed. Put into words only where somebody reads them.</summary>
internal enum Failure
{
    /// <summary>A term that must stand there does not.</summary>
    Lacks,

    /// <summary>None of the terms of which one must stand there does.</summary>
    LacksAny,

    /// <summary>A term that must not stand there does.</summary>
    Has,

    /// <summary>What is counted does not stand by the figure.</summary>
    CountsOther,

    /// <summary>The role does not stand next to the name.</summary>
    NoRole,

    /// <summary>The words are somebody else's.</summary>
    NotSpeaker,

    /// <summary>The statement says that it is not so.</summary>
    Negated,

    /// <summary>The statement says what would be, on a condition.</summary>
    Unreal,

    /// <summary>It is a share of what is told, or adds to it.</summary>
    Part,

    /// <summary>No pattern fits.</summary>
    NoPattern,

    /// <summary>A pattern fits that must not.</summary>
    Fits,

    /// <summary>The value is below the rule's least.</summary>
    TooSmall,

    /// <summary>The value is above the rule's most.</summary>
    TooLarge,

    /// <summary>The sentence speaks of a time before the rule's.</summary>
    Earlier,
}

/// <param name="Place">The stretch that was looked at: clause, sentence, paragraph, article or quotation; of what is not real how it is
/// not; else empty.</param>
/// <param name="Wanted">The rule's own words.</param>
/// <param name="At">Where the rule says so.</param>
internal readonly record struct Unmet(Failure Failure, string Place, string Wanted, Position At)
{
    /// <summary>Of patterns that do not fit, how many there are.</summary>
    public int Patterns { get; init; }

    /// <summary>For an editor, behind the reason: which pattern comes nearest.</summary>
    public string More { get; init; } = "";

    /// <summary>Whether the rule says what must not stand there.</summary>
    public bool Excludes => Failure is Failure.Has or Failure.Fits or Failure.TooSmall or Failure.TooLarge or Failure.Earlier;

    /// <summary>The failure in English for the editor, without capital and full stop.</summary>
    public string Reason => Describe(Phrasing.English);

    /// <summary>The same in the words of another language.</summary>
    public string Describe(Phrasing phrasing) =>
        phrasing.Say(
            Failure switch
            {
                Failure.Lacks => "unmet.lacks-in-" + Place,
                Failure.LacksAny => "unmet.lacks-any-in-" + Place,
                Failure.Has => "unmet.has-in-" + Place,
                Failure.CountsOther => "unmet.counts-other",
                Failure.Negated => "unmet.negated",
                Failure.Unreal => "unmet." + Place,
                Failure.Part => "unmet.part",
                Failure.NoRole => "unmet.no-role",
                Failure.NotSpeaker => "unmet.not-speaker",
                Failure.TooSmall => "unmet.too-small",
                Failure.TooLarge => "unmet.too-large",
                Failure.Earlier => "unmet.earlier",
                Failure.Fits => "unmet.fits",
                _ => "unmet.no-pattern",
            },
            ("wanted", Wanted),
            (Wordbook.Count, Patterns)
        ) + More;

    /// <summary>The key that asks for it, with the stretch of text it looks at: <c>paragraph any</c>.</summary>
    public string Key =>
        Failure switch
        {
            Failure.Lacks when Place == Quotation => "words",
            Failure.Lacks => $"{Place} all",
            Failure.LacksAny => $"{Place} any",
            Failure.Has => $"{Place} none",
            Failure.CountsOther => "of",
            Failure.NoRole => "role",
            Failure.NotSpeaker => "speaker",
            Failure.Negated => "negation",
            Failure.Unreal => "standing",
            Failure.Part => "part",
            Failure.TooSmall => "least",
            Failure.TooLarge => "most",
            Failure.Earlier => "since",
            Failure.Fits => "unless",
            _ => "pattern",
        };

    /// <summary>The place that <c>words</c> look at.</summary>
    public const string Quotation = "quotation";
}
