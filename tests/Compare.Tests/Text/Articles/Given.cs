using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Compare.Input.Corpus;
using Compare.Input.FrontMatter;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Tests.Text.Articles;

/// <summary>The readers under test, with the word lists that travel with the program.</summary>
internal static partial class Given
{
    public static FurnitureCues Cues { get; } = new(LexiconLoader.LoadDefault());

    public static ArticleReader Articles { get; } = new(Cues, FrontMatterLoader.Load, DateIn);

    public static CorpusReader Corpus { get; } = new(LexiconLoader.LoadDefault());

    public static ArticleReadResult Read(string text, string path = "event/article.md") =>
        Articles.Read(path, Encoding.UTF8.GetBytes(text));

    public static Article Article(string text, string path = "event/article.md") =>
        Read(text, path).Article ?? throw new InvalidOperationException(string.Join('\n', Read(text, path).Diagnostics));

    /// <summary>Diagnostics as a terminal shows them.</summary>
    public static string Told(IEnumerable<Diagnostic> faults) => string.Join('\n', faults);

    /// <summary>One letter a paragraph: Body, Caption, Heading, Furniture.</summary>
    public static string Places(Article article) => string.Concat(article.Paragraphs.Select(p => p.Place.ToString()[0]));

    public static string Words(Article article, Paragraph paragraph) => article.Body[paragraph.Span.Start..paragraph.Span.End];

    /// <summary>Stands in for the value reader: knows "July 2, 2013" and "7/2/2013", which is all these tests need.</summary>
    private static LineDate? DateIn(string line)
    {
        Match match = WrittenDate().Match(line);
        return match.Success && DateOnly.TryParse(match.Value, CultureInfo.InvariantCulture, out DateOnly day)
            ? new LineDate(new PartialDate(day.Year, day.Month, day.Day), new TextSpan(match.Index, match.Index + match.Length))
            : null;
    }

    [GeneratedRegex(@"(January|March|July|August) \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{4}", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenDate();
}
