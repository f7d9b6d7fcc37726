using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Quotations;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Tests.Facts.Quotations;

/// <summary>The statements that articles quote, without rules.</summary>
internal static class Quoted
{
    private static readonly Lexicon English = LexiconLoader.LoadDefault();
    private static readonly Extractor Extractor = new([], English);
    private static readonly QuotationReader Reader = new(English, Extractor);

    public static ImmutableArray<Statement> In(IEnumerable<Article> articles) =>
        StatementFinder.Find(articles.SelectMany(a => Reader.Read(Extractor.Read(a))));
}
