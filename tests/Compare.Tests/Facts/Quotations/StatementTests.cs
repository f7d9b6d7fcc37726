using System.Collections.Immutable;
using Compare.Facts.Quotations;
using Compare.Text.Articles;
using NUnit.Framework;
using Given = Compare.Tests.Text.Articles.Given;

namespace Compare.Tests.Facts.Quotations;

/// <summary>Which quotations of two articles are wordings of one statement, and what one changes in the other.</summary>
public class StatementTests
{
    private const string Bridge = "“The old bridge will be closed for three weeks,” said Mayor Ann Lee.";

    // Two articles; the statement as "speaker: wordings", and the changes of the second wording.
    [TestCase("the same words", Bridge, "The mayor, Ann Lee, said: “The old bridge will be closed for three weeks.”", "Ann Lee: a b", "")]
    [TestCase("straight marks", Bridge, "\"The old bridge will be closed for three weeks,\" Lee said. Ann Lee left.", "Ann Lee: a b", "")]
    [TestCase(
        "other words",
        Bridge,
        "“The old crossing will be shut for three weeks,” said Mayor Ann Lee.",
        "Ann Lee: a b",
        "Words: bridge -> crossing; Words: closed -> shut"
    )]
    [TestCase(
        "a word changed",
        Bridge,
        "“The old bridge will be shut for three weeks,” said Ann Lee.",
        "Ann Lee: a b",
        "Words: closed -> shut"
    )]
    [TestCase(
        "translated twice",
        "“The closure of the embassy is not being prepared,” said envoy Bo Roe.",
        "“No closure of our embassy is under way,” said Bo Roe.",
        "Bo Roe: a b",
        "Words: The -> No; Words: the -> our; Words: not being prepared -> under way"
    )]
    [TestCase(
        "a figure changed",
        Bridge,
        "“The old bridge will be closed for five weeks,” said Ann Lee.",
        "Ann Lee: a b",
        "Figure: three -> five"
    )]
    [TestCase("a figure in digits", Bridge, "“The old bridge will be closed for 3 weeks,” said Ann Lee.", "Ann Lee: a b", "")]
    [TestCase(
        "a negation",
        Bridge,
        "“The old bridge will not be closed for three weeks,” said Ann Lee.",
        "Ann Lee: b a",
        "Negation: not -> "
    )]
    [TestCase(
        "a contracted negation",
        Bridge,
        "“The old bridge won't be closed for three weeks,” said Ann Lee.",
        "Ann Lee: a b",
        "Negation: will -> won't"
    )]
    [TestCase(
        "a name",
        "“We told Bo Roe about the broken bridge,” said Ann Lee.",
        "“We told Cy Poe about the broken bridge,” said Ann Lee.",
        "Ann Lee: a b",
        "Name: Bo Roe -> Cy Poe"
    )]
    [TestCase("shortened", Bridge, "Ann Lee said that it “will be closed for three weeks”, no more.", "Ann Lee: a b", "")]
    [TestCase(
        "shortened behind a negation",
        "“We have no plans to close the old bridge,” said Ann Lee.",
        "Ann Lee spoke of “plans to close the old bridge”, as Lee said.",
        "Ann Lee: a b",
        "Negation: We have no -> "
    )]
    [TestCase("parted by the speaker", Bridge, "“The old bridge,” said Ann Lee, “will be closed for three weeks.”", "Ann Lee: a b", "")]
    [TestCase(
        "a second sentence after the speaker",
        Bridge,
        "“Nobody needs to worry about it,” said Ann Lee. “The old bridge will be closed for three weeks.”",
        "Ann Lee: a b",
        ""
    )]
    [TestCase(
        "two sentences in one pair of marks",
        Bridge,
        "“Nobody needs to worry. The old bridge will be closed for three weeks,” said Ann Lee.",
        "Ann Lee: a b",
        ""
    )]
    [TestCase(
        "another speaker, much alike",
        "“The harbour office knew of the broken bridge since early summer,” said Ann Lee.",
        "“The harbour office knew of the broken bridge since early summer,” said Bo Roe.",
        "Ann Lee: a b!",
        ""
    )]
    [TestCase("another speaker, somewhat alike", Bridge, "“The old bridge will be open for three weeks,” said Bo Roe.", "", "")]
    [TestCase(
        "a speaker without a name",
        "“The harbour office knew of the broken bridge since early summer,” said Ann Lee.",
        "“The harbour office knew of the broken bridge since summer,” an official said.",
        "Ann Lee: a b",
        "Words: early -> "
    )]
    [TestCase("a term in marks", "It was a “new normal” for the town, said Ann Lee.", "A “new normal”, said Ann Lee.", "", "")]
    [TestCase("a title in marks", "She read “The Long Way Home”, said Ann Lee.", "He read “The Long Way Home”, said Ann Lee.", "", "")]
    [TestCase("one speaker on two matters", Bridge, "“The school will get a new roof before winter,” said Ann Lee.", "", "")]
    [TestCase("not quoted", Bridge, "The old bridge will be closed for three weeks, said Ann Lee.", "", "")]
    public void Wordings_of_one_statement(string what, string a, string b, string statements, string changes)
    {
        Article[] articles = [Given.Article("Town news\n\n" + a, "event/a.md"), Given.Article("Town news\n\n" + b, "event/b.md")];
        Assert.That(Told(Find(articles)), Is.EqualTo((statements, changes)), what);
        Assert.That(Told(Find([articles[1], articles[0]])), Is.EqualTo((statements, changes)), "in another order");
    }

    [Test]
    public void The_words_stand_at_the_spans()
    {
        Statement found = Find([
                Given.Article(Bridge, "event/a.md"),
                Given.Article("“The old bridge,” said Ann Lee, “will be closed for three weeks.”", "event/b.md"),
            ])
            .Single();
        Assert.That(
            found.Wordings.Select(w => w.Text),
            Is.EqualTo(new[] { "The old bridge will be closed for three weeks,", "The old bridge, will be closed for three weeks." })
        );
    }

    [Test]
    public void What_a_thousand_articles_quote_is_one_statement()
    {
        ImmutableArray<Statement> found = Find([.. Enumerable.Range(0, 1000).Select(n => Given.Article(Bridge, $"event/a{n:0000}.md"))]);
        Assert.That(found.Single().Wordings, Has.Length.EqualTo(1000));
    }

    private static ImmutableArray<Statement> Find(Article[] articles) => Quoted.In(articles);

    private static (string Statements, string Changes) Told(ImmutableArray<Statement> statements) =>
        (
            string.Join(
                " / ",
                statements.Select(s =>
                    $"{s.Speaker}: {string.Join(' ', s.Wordings.Select(w => w.Article.Id + (w.IsOtherSpeaker ? "!" : "")))}"
                )
            ),
            string.Join(
                "; ",
                statements.SelectMany(s => s.Wordings).SelectMany(w => w.Changes).Select(c => $"{c.Kind}: {c.First} -> {c.Here}")
            )
        );
}
