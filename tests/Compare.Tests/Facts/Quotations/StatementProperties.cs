using System.Collections.Immutable;
using Compare.Facts.Quotations;
using Compare.Text.Articles;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Given = Compare.Tests.Text.Articles.Given;

namespace Compare.Tests.Facts.Quotations;

/// <summary>What holds of the statements of any articles, made of few words so that they quote much alike.</summary>
public class StatementProperties
{
    private static readonly Gen<string> Words = Gen.Elements(
        "bridge",
        "the",
        "not",
        "24",
        "three",
        "closed",
        "Roe",
        "said",
        ",",
        ".",
        "“",
        "”",
        "\"",
        "Ann Lee said",
        "was",
        "open",
        "safe",
        "boats",
        "\n\n",
        "town"
    );

    private static readonly Arbitrary<string[]> Texts = Gen.Choose(2, 4)
        .SelectMany(n =>
            Gen.ArrayOf(
                Gen.Choose(1, 60)
                    .SelectMany(m => Gen.ArrayOf(Words, m))
                    .Select(w => "Town news\n\n“The bridge was closed,” said Ann Lee. " + string.Join(' ', w)),
                n
            )
        )
        .ToArbitrary();

    [Test]
    public void The_order_of_articles_changes_nothing() =>
        Holds(articles => Told(Find(articles)).SequenceEqual(Told(Find([.. articles.Reverse()]))));

    [Test]
    public void An_article_gives_a_statement_once_and_never_alone() =>
        Holds(articles =>
            Find(articles).All(s => s.Wordings.Length > 1 && s.Wordings.Select(w => w.Article.Id).Distinct().Count() == s.Wordings.Length)
        );

    [Test]
    public void What_changed_stands_in_the_two_wordings() =>
        Holds(articles =>
            Find(articles)
                .All(s =>
                    s.Wordings.All(w =>
                        w.Changes.All(c => c.First.Length + c.Here.Length > 0 && Has(s.Wordings[0], c.First) && Has(w, c.Here))
                    )
                )
        );

    [Test]
    public void No_span_goes_beyond_the_end_of_a_quotation() =>
        Holds(articles =>
            Find(articles)
                .All(s => s.Wordings.All(w => w.Spans.All(span => span.Length > 0 && span.In(w.Article.Body).IndexOfAny("”\"") < 0)))
        );

    private static bool Has(QuotedWording wording, string words) =>
        words.Length == 0 || Plain(wording.Text).Contains(Plain(words), StringComparison.Ordinal);

    private static string Plain(string text) =>
        $" {string.Join(' ', text.Split([' ', ',', '.', '“', '\n'], StringSplitOptions.RemoveEmptyEntries))} ";

    private static void Holds(Func<Article[], bool> property) =>
        Check.One(Fixed.Cases, Prop.ForAll(Texts, texts => property([.. texts.Select((t, i) => Given.Article(t, $"event/a{i}.md"))])));

    private static ImmutableArray<Statement> Find(Article[] articles) => Quoted.In(articles);

    private static IEnumerable<string> Told(ImmutableArray<Statement> statements) =>
        statements.Select(s => $"{s.Speaker}: " + string.Join(" / ", s.Wordings.Select(Told)));

    private static string Told(QuotedWording w) =>
        string.Join(' ', w.Article.Id, w.Text, string.Join(';', w.Changes), w.IsShortened, w.IsOtherSpeaker);
}
