using System.Buffers;

namespace Compare.Text.Articles;

/// <summary>Tells the words under a picture from the text around it.</summary>
internal sealed class CaptionFinder(FurnitureCues cues, LineDateReader dates)
{
    private const int MostCreditWords = 12;
    private const int FewestNames = 3;
    private const int MostNames = 14;
    private const int VerbWithin = 12;

    /// <summary>What a credit comes after, or stands in.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!()|");

    /// <summary>
    /// Marks captions, and as furniture whatever repeats the words of one: pages often give them a second time as the
    /// picture's alternative text.
    /// </summary>
    public void Mark(List<BlockText> passages)
    {
        var credited = new HashSet<string>(StringComparer.Ordinal);
        foreach (BlockText passage in passages.Where(p => p.Place is null && p.Plain.Length > 0))
        {
            int credit = CreditStart(passage);
            if (credit >= 0)
            {
                passage.Place = Place.Caption;
                credited.Add(passage.Folded[..credit].TrimEnd());
            }
            else if (
                passage.Marks.HasFlag(LineMarks.Caption)
                || cues.CaptionStarts.StartOf(passage.Folded) is not null
                || IsNameAlone(passage)
                || IsDatedScene(passage)
            )
            {
                passage.Place = Place.Caption;
            }
        }

        foreach (BlockText passage in passages.Where(p => p.Place is null or Place.Caption && credited.Contains(p.Folded)))
        {
            passage.Place = Place.Furniture;
        }
    }

    /// <summary>Where in the plain text a picture's credit begins that closes it; -1 where there is none.</summary>
    private int CreditStart(BlockText passage)
    {
        if (EmphasisedEnd(passage) is { } emphasised)
        {
            string credit = PlainText.Of(emphasised);
            return MentionsAgency(credit.ToLowerInvariant()) && credit.Length < passage.Plain.Length
                ? passage.Plain.Length - credit.Length
                : -1;
        }

        string plain = passage.Plain;
        for (int i = NextStop(plain, -1); i >= 0 && i + 1 < plain.Length; i = NextStop(plain, i))
        {
            int start = plain[i] == '(' ? i : i + 1;
            if ((plain[i] == '(' || plain[i + 1] == ' ') && IsCredit(plain.AsSpan(start).Trim()))
            {
                return start;
            }
        }

        return -1;
    }

    private static int NextStop(string plain, int i)
    {
        int next = plain.AsSpan(i + 1).IndexOfAny(Stops);
        return next < 0 ? -1 : i + 1 + next;
    }

    /// <summary>The last words where they are set in bold or italics: <c>… in Kabul **AFP**</c>.</summary>
    private static string? EmphasisedEnd(BlockText passage)
    {
        string raw = passage.Raw;
        if (passage.EmphasisedEnd is { } marked)
        {
            return raw[(marked.Start - passage.Span.Start)..];
        }

        if (raw[^1] is not ('*' or '_'))
        {
            return null;
        }

        string inner = raw.TrimEnd(raw[^1]);
        int start = inner.LastIndexOf(raw[^1]);
        return start > 0 ? inner[(start + 1)..] : null;
    }

    private bool IsCredit(ReadOnlySpan<char> text)
    {
        if (text.Count(' ') >= MostCreditWords || !BlockText.IsNames(text, cues.NameWords))
        {
            return false;
        }

        string folded = text.TrimStart('(').ToString().ToLowerInvariant();
        return cues.CaptionStarts.StartOf(folded) is not null
            || (MentionsAgency(folded) && (folded.Contains('/') || cues.PictureWords.Any(w => PhraseSet.Occurs(w, folded))));
    }

    private bool MentionsAgency(string folded) => cues.PictureAgencies.Any(a => PhraseSet.Occurs(a, folded));

    /// <summary>Somebody's name and office with a full stop, and no verb: "Norway's minister of finance, Kari Berg."</summary>
    private bool IsNameAlone(BlockText passage) =>
        passage.Plain[^1] == '.'
        && !passage.HasQuoteMarks
        && passage.WordCount is >= FewestNames and <= MostNames
        && passage.Plain.AsSpan().ContainsAnyInRange('a', 'z')
        && BlockText.IsNames(passage.Plain, cues.RoleWords)
        && passage.Plain.Split(' ') is var words
        && (IsFullName(words[..2]) || IsFullName(words[^2..]));

    private static bool IsFullName(string[] words) => Array.TrueForAll(words, w => w is [var first, ..] && char.IsUpper(first));

    /// <summary>One sentence that tells in the present tense what was seen on a given day; news tells that in the past.</summary>
    private bool IsDatedScene(BlockText passage)
    {
        if (
            !passage.EndsSentence
            || passage.HasQuoteMarks
            || !ShowsAction(passage.Folded)
            || dates(passage.Plain) is not { Date.Day: not null } date
        )
        {
            return false;
        }

        ReadOnlySpan<char> rest = passage.Plain.AsSpan(date.Span.End).Trim(" .,");
        return rest.IsEmpty || BlockText.IsNames(rest, cues.NameWords);
    }

    private bool ShowsAction(ReadOnlySpan<char> text)
    {
        var verbs = cues.CaptionVerbs.GetAlternateLookup<ReadOnlySpan<char>>();
        int words = 0;
        foreach (Range word in text.Split(' '))
        {
            if (verbs.Contains(text[word]))
            {
                return true;
            }

            if (++words == VerbWithin)
            {
                break;
            }
        }

        return false;
    }
}
