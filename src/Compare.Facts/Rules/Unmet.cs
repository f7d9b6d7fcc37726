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

/// <param name="Place">The stretch that was looked at: clause, sentence, paragraph, article or quotation; empty where the failure says
/// it.</param>
/// <param name="Wanted">The rule's own words.</param>
/// <param name="At">Where the rule says so.</param>
internal readonly record struct Unmet(Failure Failure, string Place, string Wanted, Position At)
{
    /// <summary>Whether the rule says what must not stand there.</summary>
    public bool Excludes => Failure is Failure.Has or Failure.Fits or Failure.TooSmall or Failure.TooLarge or Failure.Earlier;

    /// <summary>The failure in words for the editor, without capital and full stop.</summary>
    public string Reason =>
        Failure switch
        {
            Failure.Lacks => $"the {Place} does not have {Wanted}",
            Failure.LacksAny => $"the {Place} has none of {Wanted}",
            Failure.Has => $"the {Place} has {Wanted}, which the rule excludes",
            Failure.CountsOther => $"it does not count {Wanted}",
            Failure.Negated => "the statement is negated",
            Failure.Unreal => $"the statement is {Wanted}",
            Failure.Part => $"it is a part of more: {Wanted}",
            Failure.NoRole => $"no {Wanted} stands next to it",
            Failure.NotSpeaker => $"the speaker is not {Wanted}",
            Failure.TooSmall => $"it is below the least, {Wanted}",
            Failure.TooLarge => $"it is above the most, {Wanted}",
            Failure.Earlier => $"its sentence speaks of a time before {Wanted}",
            Failure.Fits => $"{Wanted} fits, which the rule excludes",
            _ => Wanted,
        };

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
