using Compare.Input.Corpus;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Tests.Import;

/// <summary>An article of our own corpus, to be put into pages, PDFs and documents.</summary>
internal sealed record Story(string Id, string Title, string Outlet, string Published, string[] Paragraphs)
{
    public static readonly Lexicon Lexicon = LexiconLoader.LoadDefault();

    private static readonly string[] Endings = [.. Enumerable.Range(0, 5).Select(i => $"-{11 + i:00}")];

    /// <summary>The articles of the corpus, each with a whole day, as pages have one.</summary>
    public static Story[] All { get; } =
    [
        .. Articles()
            .Select(
                (a, i) =>
                    new Story(
                        a.Id,
                        a.Title,
                        a.Outlet,
                        a.Published is { Day: not null } day ? day.ToString() : a.Published + Endings[i],
                        [.. a.Paragraphs.Where(p => p.Place == Place.Body).Select(p => PlainWords(p.Span.In(a.Body).ToString()))]
                    )
            ),
    ];

    /// <summary>The words of all paragraphs.</summary>
    public string Text => string.Join('\n', Paragraphs);

    public static CorpusReader Reader => new(Lexicon);

    /// <summary>How well one text's words are another's: the harmonic mean of precision and recall over words with their number.</summary>
    public static double F1(string wanted, string got)
    {
        Dictionary<string, int> Count(string text) =>
            System
                .Text.RegularExpressions.Regex.Matches(text.ToLowerInvariant(), @"[\p{L}\p{N}]+")
                .GroupBy(m => m.Value)
                .ToDictionary(g => g.Key, g => g.Count());
        (Dictionary<string, int> a, Dictionary<string, int> b) = (Count(wanted), Count(got));
        double both = a.Sum(w => Math.Min(w.Value, b.GetValueOrDefault(w.Key)));
        return both == 0 ? 0 : 2 * both / (a.Values.Sum() + b.Values.Sum());
    }

    private static Article[] Articles() => [.. Reader.ReadAll(Repository.At("corpus")).Events.Single().Articles];

    private static string PlainWords(string markdown) =>
        markdown.Replace("**", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
