using System.Globalization;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Values.Times;

/// <summary>What a word around a time says of it.</summary>
/// <param name="Before">Minutes that it may be earlier; null where there is no end.</param>
/// <param name="After">Minutes that it may be later; null where there is no end.</param>
internal readonly record struct TimeHedge(Hedge Hedge, int? Before, int? After);

/// <summary>The words that times of day are made of, from the lexicon.</summary>
internal sealed class TimeWords
{
    private const int Loose = 30;

    public TimeWords(Lexicon lexicon, Vocabulary vocabulary)
    {
        Halves = PhraseTable.Of(vocabulary, lexicon[Sections.ClockHalves], Minutes);
        Names = PhraseTable.Of(vocabulary, lexicon[Sections.ClockNames], Minutes);
        Parts = PhraseTable.Of(vocabulary, lexicon[Sections.ClockParts], Minutes);
        Hedges = PhraseTable.Of(vocabulary, lexicon[Sections.ClockHedges], Parse);
        Leads = PhraseTable.Of(vocabulary, lexicon[Sections.ClockLeads]);
        Steps = PhraseTable.Of(vocabulary, lexicon[Sections.ClockSteps], Minutes);
        Hours = PhraseTable.Of(vocabulary, lexicon[Sections.ClockHours]);
        LongHours = PhraseTable.Of(vocabulary, lexicon[Sections.ClockLongHours]);
        Zones = PhraseTable.Of(vocabulary, lexicon[Sections.ClockZones], Zone);
        Joins = PhraseTable.Of(vocabulary, lexicon[Sections.RangeTo]);
        Ands = PhraseTable.Of(vocabulary, lexicon[Sections.And]);
        Betweens = PhraseTable.Of(vocabulary, lexicon[Sections.RangeBetween]);
        Froms = PhraseTable.Of(vocabulary, lexicon[Sections.RangeFrom]);
        Openers = new WordSet([.. Names.FirstWords, .. Steps.FirstWords]);
        Followers = new WordSet([
            .. Names.FirstWords,
            .. Halves.FirstWords,
            .. Parts.FirstWords,
            .. Hours.FirstWords,
            .. LongHours.FirstWords,
            .. Zones.FirstWords,
            .. Joins.FirstWords,
            .. Ands.FirstWords,
        ]);
    }

    /// <summary>"a.m." and "p.m.": minutes to add to the hour of a half day.</summary>
    public PhraseTable<int> Halves { get; }

    /// <summary>"noon", "midnight".</summary>
    public PhraseTable<int> Names { get; }

    /// <summary>"in the evening": minutes to add, as of <see cref="Halves"/>.</summary>
    public PhraseTable<int> Parts { get; }

    /// <summary>"shortly before", "around".</summary>
    public PhraseTable<TimeHedge> Hedges { get; }

    /// <summary>"at", before digits that are then a time.</summary>
    public PhraseTable<bool> Leads { get; }

    /// <summary>"half past", "quarter to": minutes from the hour that follows.</summary>
    public PhraseTable<int> Steps { get; }

    /// <summary>"hours", after four digits.</summary>
    public PhraseTable<bool> LongHours { get; }

    /// <summary>"o'clock".</summary>
    public PhraseTable<bool> Hours { get; }

    public PhraseTable<(string Name, int? Offset)> Zones { get; }

    public PhraseTable<bool> Joins { get; }

    public PhraseTable<bool> Ands { get; }

    public PhraseTable<bool> Betweens { get; }

    public PhraseTable<bool> Froms { get; }

    /// <summary>What a time without digits begins with.</summary>
    public WordSet Openers { get; }

    /// <summary>What stands right behind the figure of an hour, marks apart.</summary>
    public WordSet Followers { get; }

    private static int Minutes(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static (string Name, int? Offset) Zone(string text) =>
        text.Split(' ') is [var name, var offset] ? (name, Minutes(offset)) : (text, null);

    private static TimeHedge Parse(string text) =>
        text switch
        {
            "about" => new(Hedge.About, Loose / 2, Loose / 2),
            "shortly-before" => new(Hedge.Nearly, Loose, 0),
            "shortly-after" => new(Hedge.Over, 0, Loose),
            "before" => new(Hedge.AtMost, null, 0),
            "after" => new(Hedge.AtLeast, 0, null),
            _ => new(Hedge.Exact, 0, 0),
        };
}
