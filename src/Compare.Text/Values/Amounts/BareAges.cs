using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>
/// Ages that say no more than a figure: "Smith, 32, said", "At 23, Smith", "she is 23", "who turned 23 on Monday".
/// </summary>
internal sealed class BareAges
{
    /// <summary>"At 8," is rather an hour.</summary>
    private const int LastHour = 12;

    /// <summary>How many words may tell who somebody is: "the veteran tram driver".</summary>
    private const int LongestNoun = 4,
        LongestList = 16;

    private readonly PhraseTable<bool> openers,
        openersOfNouns,
        counts,
        verbs,
        turns,
        people,
        subjects,
        followers,
        places,
        adverbs,
        shared,
        pluralVerbs;
    private readonly NumberWords words;
    private readonly PersonNouns persons;

    public BareAges(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
    {
        this.words = words;
        persons = new PersonNouns(lexicon, vocabulary, words);
        adverbs = PhraseTable.Of(vocabulary, lexicon[Sections.AgeAdverbs]);
        shared = PhraseTable.Of(vocabulary, lexicon[Sections.AgesShared]);
        pluralVerbs = PhraseTable.Of(vocabulary, lexicon[Sections.AgePluralVerbs]);
        openers = PhraseTable.Of(vocabulary, lexicon[Sections.AgesAt]);
        openersOfNouns = PhraseTable.Of(vocabulary, lexicon[Sections.AgeDeterminers]);
        counts = PhraseTable.Of(vocabulary, lexicon[Sections.AgeNots]);
        verbs = PhraseTable.Of(vocabulary, lexicon[Sections.AgeVerbs]);
        turns = PhraseTable.Of(vocabulary, lexicon[Sections.AgeTurns]);
        people = PhraseTable.Of(vocabulary, lexicon[Sections.AgesOf]);
        subjects = PhraseTable.Of(vocabulary, lexicon[Sections.AgeSubjects]);
        followers = PhraseTable.Of(vocabulary, lexicon[Sections.AgeFollowers]);
        places = PhraseTable.Of(vocabulary, lexicon[Sections.PlaceOpeners]);
    }

    /// <summary>Whether a plausible figure is somebody's age by the words around it.</summary>
    public bool IsAge(in Passage p, in Amount figure) =>
        IsAfterName(p, figure)
        || IsInBrackets(p, figure)
        || IsAfterOpener(p, figure)
        || IsAfterVerb(p, figure)
        || IsOfPerson(p, figure)
        || IsShared(p, figure);

    /// <summary>"Ann Roe (23)", "the driver (42)".</summary>
    private bool IsInBrackets(in Passage p, in Amount figure) =>
        figure.End == figure.Start + 1
        && p.IsNumber(figure.Start)
        && p.Is(figure.Start - 1, '(')
        && p.Is(figure.End, ')')
        && p[figure.Start].Length <= 2
        && figure.Nominal >= 1
        && !p.IsJoined(figure.Start - 1)
        && (
            (IsName(p, figure.Start - 2) && (IsName(p, figure.Start - 3) || IsListed(p, figure.Start - 2)))
            || persons.IsNoun(p, figure.Start - 1)
        );

    /// <summary>"their neighbours, Ben (31) and Mia (28)", "her son Tom (9)": people by one name each, behind a word for people.</summary>
    private bool IsListed(in Passage p, int name)
    {
        int i = name - 1;
        while (i >= Math.Max(0, name - LongestList) && (p.IsBreak(i) || p.IsNumber(i) || words.IsAnd(p.Word(i)) || IsName(p, i)))
        {
            i--;
        }

        return persons.AreMany(p, i) || (i == name - 1 && persons.IsOne(p, i));
    }

    /// <summary>"The twins, both 12, were", "they are both 12".</summary>
    private bool IsShared(in Passage p, in Amount figure) =>
        shared.TryMatchBefore(p, figure.Start, out _, out int at)
        && (
            (p.Is(at - 1, ',') && Ends(p, figure.End))
            || (pluralVerbs.TryMatchBefore(p, at, out _, out _) && (Ends(p, figure.End) || followers.TryMatch(p, figure.End, out _, out _)))
        );

    /// <summary>"a boy of 9", "a woman of 64".</summary>
    private bool IsOfPerson(in Passage p, in Amount figure) =>
        people.TryMatchBefore(p, figure.Start, out _, out _)
        && (Ends(p, figure.End) || words.IsFunction(p.Word(figure.End)) || !p.Chars(figure.End).EndsWith("s"));

    /// <summary>"John Smith, 32." and, within a sentence, "Smith, 32, said"; but "in Kabul, 45," is a place.</summary>
    private bool IsAfterName(in Passage p, in Amount figure)
    {
        // "The lawyer, now 58, retired", but not "the gap, now 58"
        if (adverbs.TryMatchBefore(p, figure.Start, out _, out int adverb) && p.Is(adverb - 1, ',') && p.IsNumber(figure.Start))
        {
            bool named = IsName(p, adverb - 2) && IsName(p, adverb - 3);
            return Ends(p, figure.End) && (named || persons.IsNoun(p, adverb - 1));
        }

        if (figure.End != figure.Start + 1 || !p.IsNumber(figure.Start) || !p.Is(figure.Start - 1, ','))
        {
            return false;
        }

        int name = p.Is(figure.Start - 2, '.') && p.IsJoined(figure.Start - 2) ? figure.Start - 3 : figure.Start - 2; // "Smith Jr., 32,"
        if (!IsName(p, name))
        {
            return name == figure.Start - 2
                && p.Is(figure.End, ',')
                && (IsPerson(p, name) || (words.IsOf(p.Word(name - 1)) && persons.IsNoun(p, name + 1))); // "a father of three, 47,"
        }

        return IsName(p, name - 1)
            ? Ends(p, figure.End) || words.IsAnd(p.Word(figure.End))
            : p.Is(figure.End, ',')
                && !p.IsNumber(figure.End + 1)
                && !places.TryMatchBefore(p, name, out _, out _)
                && !openersOfNouns.TryMatchBefore(p, name, out _, out _);
    }

    /// <summary>"The tram driver": one that an article or owner stands before; what counts is none of them.</summary>
    private bool IsPerson(in Passage p, int noun)
    {
        if (!p.IsWord(noun) || words.IsFunction(p.Word(noun)) || counts.TryMatch(p, noun, out _, out _) || p.Chars(noun).EndsWith("s"))
        {
            return false;
        }

        int i = noun - 1;
        while (i > noun - LongestNoun && p.IsWord(i) && !words.IsFunction(p.Word(i)))
        {
            i--;
        }

        // "Tram driver, 42, held"
        return openersOfNouns.TryMatch(p, i, out _, out _) || (noun - i > 1 && p.IsCapitalised(i + 1) && (i < 0 || p.IsBreak(i)));
    }

    private bool IsName(in Passage p, int i) => p.IsCapitalised(i) && !words.IsFunction(p.Word(i));

    /// <summary>"At 23, Smith", "At 23 she", "who, at 23, won".</summary>
    private bool IsAfterOpener(in Passage p, in Amount figure) =>
        openers.TryMatchBefore(p, figure.Start, out _, out int at)
        && (at == 0 || p.IsBreak(at - 1))
        && (subjects.TryMatch(p, figure.End, out _, out _) || (p.Is(figure.End, ',') && figure.Nominal > LastHour));

    /// <summary>"She is 23.", "who turned 23 on Monday", "Smith turned 23".</summary>
    private bool IsAfterVerb(in Passage p, in Amount figure)
    {
        int verbEnd = adverbs.TryMatchBefore(p, figure.Start, out _, out int adverb) ? adverb : figure.Start;
        bool isTurned = turns.TryMatchBefore(p, verbEnd, out _, out int at);
        return (isTurned || verbs.TryMatchBefore(p, verbEnd, out _, out at))
            && (
                subjects.TryMatchBefore(p, at, out _, out _)
                || (isTurned && IsName(p, at - 1))
                || persons.IsNoun(p, at)
                // "who was originally from Hull, was 32"
                || (p.Is(at - 1, ',') && !isTurned && p.IsNumber(figure.Start) && Ends(p, figure.End))
                || (IsName(p, at - 1) && !places.TryMatchBefore(p, at - 1, out _, out _) && p.IsNumber(figure.Start) && Ends(p, figure.End))
            )
            && (
                Ends(p, figure.End) || (isTurned && words.IsFunction(p.Word(figure.End))) || followers.TryMatch(p, figure.End, out _, out _)
            );
    }

    /// <summary>A mark that ends what stands before it, unlike those of "6–0" and "2:30".</summary>
    private static bool Ends(in Passage p, int i) =>
        p.IsBreak(i) && !(p.IsJoined(i) && p.IsJoined(i + 1) && (p.IsNumber(i + 1) || p.IsWord(i + 1)));
}
