using System.Collections.Immutable;
using Compare.Facts.Claims;

namespace Compare.Facts.Quotations;

/// <summary>
/// Finds quotations of several articles that are wordings of one statement: the same speaker, most of the words that say
/// something, rare ones before common ones. Each sentence is compared only with statements that an index of their words
/// gives, so that the cost grows with the quotations and not with their pairs.
/// </summary>
internal static class StatementFinder
{
    /// <summary>The part of the shorter wording that must be in the longer, by what is known of the speakers.</summary>
    private const double OneSpeaker = 0.5;

    private const double UnknownSpeaker = 0.7;
    private const double TwoSpeakers = 0.9;

    /// <summary>So many common words that say something there must be at least, in the same order.</summary>
    private const int FewestOfOne = 2;

    private const int FewestOfUnknown = 4;
    private const int FewestOfTwo = 6;

    /// <summary>Of a word that many statements have, only the first so many are looked at.</summary>
    private const int MostHolders = 32;

    /// <summary>A sentence is compared with so many statements, those that have most of its words.</summary>
    private const int MostCompared = 32;

    /// <summary>Statements by the order of their first wording's article and place; the order of sentences changes nothing.</summary>
    public static ImmutableArray<Statement> Find(IEnumerable<QuotedSentence> sentences)
    {
        QuotedSentence[] ordered =
        [
            .. sentences
                .OrderByDescending(s => s.Content)
                .ThenByDescending(s => s.Words.Length)
                .ThenBy(s => s.Article.Id, StringComparer.Ordinal)
                .ThenBy(s => s.Spans[0]),
        ];
        Dictionary<string, double> weights = Weights(ordered);
        var index = new Dictionary<string, List<Group>>(StringComparer.Ordinal);
        var groups = new List<Group>();
        foreach (QuotedSentence sentence in ordered)
        {
            string[] keys = [.. Content(sentence).Distinct(StringComparer.Ordinal)];
            Group? group = keys.SelectMany(k => index.GetValueOrDefault(k) ?? [], (k, g) => (g.Number, Weight: weights[k]))
                .AggregateBy(h => h.Number, 0.0, (sum, h) => sum + h.Weight)
                .OrderByDescending(g => g.Value)
                .ThenBy(g => g.Key)
                .Take(MostCompared)
                .Select(g => groups[g.Key])
                .Select(g => (Group: g, Likeness: Likeness(g.First, sentence, weights)))
                .Where(g => g.Likeness > 0)
                .OrderByDescending(g => g.Likeness)
                .ThenBy(g => g.Group.Number)
                .Select(g => g.Group)
                .FirstOrDefault();
            if (group is null)
            {
                groups.Add(group = new Group(groups.Count, sentence, []));
                foreach (string key in keys)
                {
                    List<Group> holders = index.TryGetValue(key, out List<Group>? known) ? known : index[key] = [];
                    if (holders.Count < MostHolders)
                    {
                        holders.Add(group);
                    }
                }
            }
            else if (group.First.Article.Id != sentence.Article.Id && !group.Others.Exists(o => o.Article.Id == sentence.Article.Id))
            {
                group.Others.Add(sentence);
            }
        }

        return
        [
            .. groups
                .Where(g => g.Others.Count > 0)
                .OrderBy(g => g.First.Article.Id, StringComparer.Ordinal)
                .ThenBy(g => g.First.Spans[0])
                .Select(ToStatement),
        ];
    }

    private static Statement ToStatement(Group group)
    {
        QuotedSentence first = group.First;
        string? speaker = group
            .Others.Select(o => o.Attribution.Name)
            .Append(first.Attribution.Name)
            .OfType<string>()
            .Where(n => first.Attribution.Name is not { } own || NameMatch.Same(own, n))
            .CountBy(n => n)
            .OrderByDescending(n => n.Key.Contains(' ', StringComparison.Ordinal))
            .ThenByDescending(n => n.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            .Key;
        return new Statement(
            speaker,
            [
                new QuotedWording(first.Article, first.Spans, first.Attribution, []),
                .. group
                    .Others.OrderBy(o => o.Article.Id, StringComparer.Ordinal)
                    .Select(o =>
                    {
                        WordAlignment alignment = WordAlignment.Of(first.Words, o.Words);
                        return new QuotedWording(o.Article, o.Spans, o.Attribution, alignment.Changes())
                        {
                            IsShortened = alignment.IsShortened,
                            IsOtherSpeaker = Speakers(first, o) == TwoSpeakers,
                        };
                    }),
            ]
        );
    }

    /// <summary>How much of the shorter wording is in the longer, from 0 to 1; 0 where it is too little for one statement.</summary>
    private static double Likeness(QuotedSentence a, QuotedSentence b, Dictionary<string, double> weights)
    {
        double least = Speakers(a, b);
        int fewest =
            least == OneSpeaker ? FewestOfOne
            : least == UnknownSpeaker ? FewestOfUnknown
            : FewestOfTwo;
        if (Math.Min(a.Content, b.Content) < fewest)
        {
            return 0;
        }

        Dictionary<string, int> left = Content(a).CountBy(k => k).ToDictionary(StringComparer.Ordinal);
        double common = 0;
        foreach (string key in Content(b))
        {
            if (left.TryGetValue(key, out int count) && count > 0)
            {
                left[key] = count - 1;
                common += weights[key];
            }
        }

        double share = common / Math.Min(Content(a).Sum(k => weights[k]), Content(b).Sum(k => weights[k]));
        return share >= least && WordAlignment.Of(a.Words, b.Words).Content >= fewest ? share : 0;
    }

    /// <summary>The likeness asked for, by whether both are known to be one speaker's.</summary>
    private static double Speakers(QuotedSentence a, QuotedSentence b) =>
        (a.Attribution.Name, b.Attribution.Name) switch
        {
            ({ } x, { } y) => NameMatch.Same(x, y) ? OneSpeaker : TwoSpeakers,
            _ => UnknownSpeaker,
        };

    private static IEnumerable<string> Content(QuotedSentence sentence) => sentence.Words.Where(w => w.IsContent).Select(w => w.Key);

    /// <summary>What few quotations have tells more: inverse document frequency, smoothed for events with few of them.</summary>
    private static Dictionary<string, double> Weights(QuotedSentence[] sentences) =>
        sentences
            .SelectMany(s => Content(s).Distinct(StringComparer.Ordinal))
            .CountBy(k => k)
            .ToDictionary(k => k.Key, k => Math.Log(2 + ((double)sentences.Length / k.Value)), StringComparer.Ordinal);

    /// <summary>Wordings of one statement; the longest is first.</summary>
    private sealed record Group(int Number, QuotedSentence First, List<QuotedSentence> Others);
}
