using Compare.Facts.Wording;
using Compare.Text.Articles;

namespace Compare.Facts.Evidence;

/// <summary>What sentences call articles: by outlet where no other of the event has it, else by id.</summary>
internal sealed class Names
{
    private const int MostNamed = 6;

    // By what each can be named by, so that thousands of articles that name each other are found without looking at all of them.
    private readonly ILookup<string, Article> ids;
    private readonly ILookup<string, Article> addresses;
    private readonly ILookup<string, Article> outlets;
    private readonly ILookup<string, Article> names;
    private readonly Phrasing phrasing;

    public Names(IReadOnlyCollection<Article> articles, Phrasing phrasing)
    {
        this.phrasing = phrasing;
        ids = articles.ToLookup(a => a.Id, StringComparer.OrdinalIgnoreCase);
        addresses = articles.Where(a => a.Url is not null).ToLookup(a => a.Url!.TrimEnd('/'), StringComparer.OrdinalIgnoreCase);
        outlets = articles.ToLookup(a => a.Outlet, StringComparer.OrdinalIgnoreCase);
        names = articles
            .SelectMany(a => new[] { a.Outlet, a.Title }.Distinct(StringComparer.OrdinalIgnoreCase), (a, name) => (Article: a, Name: name))
            .ToLookup(n => n.Name, n => n.Article, StringComparer.OrdinalIgnoreCase);
    }

    public string Of(Article article) => outlets[article.Outlet].Take(2).Count() == 1 ? Phrasing.Plain(article.Outlet) : article.Id;

    public string List(IReadOnlyCollection<Article> some) =>
        some.Count <= MostNamed
            ? phrasing.List([.. some.Select(Of)])
            : phrasing.List([.. some.Take(MostNamed - 1).Select(Of), phrasing.Count("others", some.Count - MostNamed + 1)]);

    /// <summary>
    /// The article that a text names by id, address, or an outlet or title that it alone has; null where none but the one who says so.
    /// </summary>
    public Article? Find(string text, Article by) =>
        ids[text].FirstOrDefault(a => a.Id != by.Id)
        ?? addresses[text.TrimEnd('/')].FirstOrDefault(a => a.Id != by.Id)
        ?? Only(names[text].Where(a => a.Id != by.Id));

    private static Article? Only(IEnumerable<Article> found) => found.Take(2).ToArray() is [var one] ? one : null;
}
