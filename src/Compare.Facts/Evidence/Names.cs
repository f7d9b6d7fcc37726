using Compare.Facts.Wording;
using Compare.Text.Articles;

namespace Compare.Facts.Evidence;

/// <summary>What sentences call articles: by outlet where no other of the event has it, else by id.</summary>
internal sealed class Names(IEnumerable<Article> articles)
{
    private const int MostNamed = 6;

    private readonly Article[] articles = [.. articles];

    public string Of(Article article) =>
        articles.Count(a => a.Outlet.Equals(article.Outlet, StringComparison.OrdinalIgnoreCase)) == 1 ? Phrasing.Plain(article.Outlet) : article.Id;

    public string List(IReadOnlyCollection<Article> some) => some.Count <= MostNamed
        ? Phrasing.English.List([.. some.Select(Of)])
        : Phrasing.English.List([.. some.Take(MostNamed - 1).Select(Of), $"{Phrasing.English.Numbers.Number(some.Count - MostNamed + 1)} others"]);

    /// <summary>The article that a text names by id, address, or an outlet or title that it alone has; null where none but the one who says so.</summary>
    public Article? Find(string text, Article by) => articles.FirstOrDefault(a => a != by && Same(a.Id, text))
        ?? articles.FirstOrDefault(a => a != by && a.Url is { } url && Same(url.TrimEnd('/'), text.TrimEnd('/')))
        ?? Only(articles.Where(a => a != by && (Same(a.Outlet, text) || Same(a.Title, text))));

    private static Article? Only(IEnumerable<Article> found) => found.Take(2).ToArray() is [var one] ? one : null;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
