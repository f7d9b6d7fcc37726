using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Compare.Import.Content;

namespace Compare.Import.Writing;

/// <summary>An imported article as the text of its file: front matter, then Markdown.</summary>
internal static class ArticleFile
{
    /// <param name="retrieved">When it was had; null where that is not known.</param>
    /// <param name="sha256">Of the original's bytes.</param>
    /// <param name="sourceFile">The original's path, from the folder of the event.</param>
    public static string Write(ImportedArticle article, string? retrieved, string sha256, string sourceFile)
    {
        var text = new StringBuilder("---\n");
        void One(string key, Found? found, bool plain = false)
        {
            if (found is not null)
            {
                text.Append(key).Append(": ").Append(plain ? found.Value : Quote(found.Value)).Append('\n');
            }
        }

        void Many(string key, ImmutableArray<Found> found)
        {
            if (!found.IsEmpty)
            {
                text.Append(key).Append(": [").AppendJoin(", ", found.Select(f => Quote(f.Value))).Append("]\n");
            }
        }

        One("outlet", article.Outlet);
        One("title", article.Title);
        Many("authors", article.Authors);
        One("published", article.Published, plain: true);
        One("updated", article.Updated, plain: true);
        One("language", article.Language);
        One("section", article.Section);
        Found? url = article.Url ?? article.Canonical;
        One("url", url);
        One("canonical", article.Canonical?.Value == url?.Value ? null : article.Canonical);
        Many("credit", article.Credits);
        if (retrieved is not null)
        {
            text.Append("retrieved: ").Append(retrieved).Append('\n');
        }

        text.Append("sha256: ").Append(sha256).Append('\n');
        text.Append("source_file: ").Append(Quote(sourceFile)).Append('\n');
        FoundIn(article, text);
        text.Append("---\n\n").Append(Body(article));
        return text.ToString();
    }

    /// <summary>The text under the front matter.</summary>
    public static string Body(ImportedArticle article) => article.Markdown ?? MarkdownWriter.Write(article.Blocks);

    private static void FoundIn(ImportedArticle article, StringBuilder text)
    {
        (string Key, string? From)[] told =
        [
            ("outlet", article.Outlet?.From),
            ("title", article.Title?.From),
            ("authors", article.Authors.FirstOrDefault()?.From),
            ("published", article.Published?.From),
            ("updated", article.Updated?.From),
            ("language", article.Language?.From),
            ("section", article.Section?.From),
            ("url", (article.Url ?? article.Canonical)?.From),
            ("canonical", article.Url is null ? null : article.Canonical?.From),
            ("credit", article.Credits.FirstOrDefault()?.From),
        ];
        if (told.Any(t => t.From is not null))
        {
            text.Append("found_in: {")
                .AppendJoin(", ", told.Where(t => t.From is not null).Select(t => $"{t.Key}: {Quote(t.From!)}"))
                .Append("}\n");
        }
    }

    /// <summary>A JSON string is a YAML string too.</summary>
    private static string Quote(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Words.Tidy(value))}\"";
}
