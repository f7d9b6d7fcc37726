using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Statements;
using Compare.Rules.Loading;
using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Tests.Facts.Statements;

/// <summary>The statements that articles quote, without rules.</summary>
internal static class Quoted
{
    private static readonly Lexicon English = LexiconLoader.LoadDefault();
    private static readonly Extractor Extractor = new([], English);
    private static readonly QuotationReader Reader = new(English, Extractor);

    public static ImmutableArray<Statement> In(IEnumerable<Article> articles) =>
        StatementFinder.Find(articles.SelectMany(a => Reader.Read(Extractor.Read(a))));
}
