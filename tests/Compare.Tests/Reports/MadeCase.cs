using System.Collections.Immutable;
using System.Globalization;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Quotations;
using Compare.Facts.Speakers;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;
using Statement = Compare.Facts.Quotations.Statement;

namespace Compare.Tests.Reports;

/// <summary>
/// A report of any size made to strain the pages: long titles, names that are written from right to left, figures of 40 digits,
/// facts of all kinds and verdicts. The same size gives the same report.
/// </summary>
internal static class MadeCase
{
    private static readonly string[] Outlets =
    [
        "Gazette",
        "صحيفة المثال",
        "The Combined Evening Post, Harbour Chronicle and Weekly Advertiser of the Northern Islands",
        "העיתון לדוגמה",
        "Wire",
        "Überlandzeitung für Donaudampfschifffahrtsgesellschaftskapitäne",
        "例の新聞",
        "Courier",
    ];

    private static readonly string[] Subjects =
    [
        "People who had to leave their homes",
        "How long the bridge between the two halves of the town stayed closed to all traffic in both directions",
        "Cost of the repairs",
        "When the dam broke",
        "Who led the inquiry",
        "Whether the school stayed open",
        "What the mayor said",
        "Boats lost",
    ];

    private const int MostWordings = 12;

    /// <summary>One event of <paramref name="facts"/> facts by <paramref name="articles"/> articles.</summary>
    /// <param name="stated">How many of ten cells are stated.</param>
    public static Report Of(int facts, int articles, int stated)
    {
        var random = new Sequence();
        var said = new (string Words, Func<TextSpan, Value> Value)?[facts, articles];
        for (int f = 0; f < facts; f++)
        {
            for (int a = 0; a < articles; a++)
            {
                said[f, a] = random.Next(10) < stated ? Said(f, random.Next(3)) : null;
            }
        }

        ImmutableArray<Article> made =
        [
            .. Enumerable.Range(0, articles).Select(a => MakeArticle(a, [.. Enumerable.Range(0, facts).Select(f => said[f, a]?.Words)])),
        ];
        ImmutableArray<FactReport> found =
        [
            .. Enumerable
                .Range(0, facts)
                .Select(f => MakeFact(f, made, [.. Enumerable.Range(0, articles).Select(a => said[f, a]?.Value)]))
                .OrderByDescending(f => f.Finding.Verdict)
                .ThenBy(f => f.Rule.Title, StringComparer.Ordinal),
        ];
        return new Report([
            new EventReport("made", "The made case", made, found) { Statements = [.. found.Select(Quoted).OfType<Statement>()] },
        ]);
    }

    /// <summary>
    /// What the articles quote of a fact, as one statement in several wordings: the figure differs, and some give it to another speaker.
    /// </summary>
    private static Statement? Quoted(FactReport fact) =>
        fact.Rule.Kind != FactKind.Quote || fact.Claims.Length < 2
            ? null
            : new Statement(
                fact.Finding.Verdict == Verdict.Agree ? null : "עדה לונד",
                [
                    .. fact
                        .Claims.Take(MostWordings)
                        .Select(
                            (claim, i) =>
                            {
                                bool other = claim.Text != fact.Claims[0].Text;
                                return new QuotedWording(
                                    claim.Article,
                                    [new TextSpan(claim.Value.Span.Start + 1, claim.Value.Span.End - 1)],
                                    new Attribution(Voice.Quoted, i % 4 == 3 ? "Jon Berg" : "Ida Lund"),
                                    other ? [new Change(ChangeKind.Figure, "7", "8"), new Change(ChangeKind.Name, "", "عيدا لوند")] : []
                                )
                                {
                                    IsOtherSpeaker = i % 4 == 3,
                                    IsShortened = i % 4 == 2,
                                };
                            }
                        ),
                ]
            );

    /// <summary>What is said of a fact: one of three versions, which agree in every fifth fact.</summary>
    private static (string Words, Func<TextSpan, Value> Value) Said(int fact, int version)
    {
        int v = fact % 5 == 4 ? 0 : version;
        return (fact % 8) switch
        {
            0 => Number((v + 1) * 1.234567890123456789e39, "1234567890123456789012345678901234567890"),
            1 => ($"{v + 2} weeks", Sample.Quantity(v + 2, v + 1.5, v + 2.5, kind: ValueKind.Duration, unit: "week")),
            2 => (
                $"${Text(Math.Pow(1000, v + 1))}",
                Sample.Quantity(
                    Math.Pow(1000, v + 1),
                    Math.Pow(1000, v + 1) * 0.5,
                    Math.Pow(1000, v + 1) * 1.5,
                    kind: ValueKind.Money,
                    unit: "USD"
                )
            ),
            3 => ($"{v + 1} March 2019", Sample.Date($"2019-03-0{v + 1}", $"2019-03-0{v + 1}", DatePrecision.Day)),
            4 => (v == 0 ? "Ida Lund" : $"عيدا لوند {v}", span => new Name(span, v == 0 ? "Ida Lund" : $"عيدا لوند {v}")),
            5 => (v == 0 ? "open" : "closed", span => new Label(span, v == 0 ? "open" : "closed")),
            6 => ($"“Nobody had told us of it, not once in all these {v + 7} years of asking for a new wall”", span => new Quotation(
                span,
                $"Nobody had told us of it, not once in all these {v + 7} years of asking for a new wall",
                null
            )),
            _ => ($"{v + 1}7 boats", Sample.Quantity((v * 10) + 17, (v * 10) + 17, (v * 10) + 17)),
        };
    }

    private static (string, Func<TextSpan, Value>) Number(double nominal, string words) =>
        (words, Sample.Quantity(nominal, nominal, nominal));

    private static Article MakeArticle(int number, string?[] said) =>
        Sample.Article(
            $"article-{number}",
            $"{Outlets[number % Outlets.Length]} {number}",
            $"{Outlets[number % Outlets.Length]}: what is known {number} days after the water rose, told by those who were there",
            number % 7 == 6 ? null : new PartialDate(2019, 3, (number % 28) + 1),
            [
                "It rained.",
                .. said.Select((words, fact) => words is null ? null : $"[{Text(fact)}] Of this the paper wrote {words} and no more.")
                    .OfType<string>(),
            ]
        );

    private static FactReport MakeFact(int number, ImmutableArray<Article> articles, Func<TextSpan, Value>?[] values)
    {
        FactRule rule = Sample.Rule($"fact-{number}", Kinds[number % 8], $"{Subjects[number % 8]}, part {number}", Units[number % 8]);
        return Sample.Fact(
            rule,
            articles,
            [.. articles.Select((article, a) => values[a] is { } value ? Claim(article, number, value) : null).OfType<Claim>()]
        );
    }

    private static Claim Claim(Article article, int fact, Func<TextSpan, Value> value)
    {
        int start = article.Body.IndexOf($"[{Text(fact)}]", StringComparison.Ordinal);
        Paragraph paragraph = article.Paragraphs.First(p => p.Span.Contains(start));
        var span = new TextSpan(
            article.Body.IndexOf("wrote ", start, StringComparison.Ordinal) + "wrote ".Length,
            paragraph.Span.End - " and no more.".Length
        );
        return new Claim(article, value(span), paragraph.Span, paragraph, Place.Body, Attribution.Own, Primary: true);
    }

    private static readonly FactKind[] Kinds =
    [
        FactKind.Count,
        FactKind.Duration,
        FactKind.Money,
        FactKind.Date,
        FactKind.Name,
        FactKind.Choice,
        FactKind.Quote,
        FactKind.Count,
    ];

    private static readonly string?[] Units = [null, "week", "USD", null, null, null, null, null];

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A fixed sequence of numbers that looks random.</summary>
    private sealed class Sequence
    {
        private uint state = 2019;

        public int Next(int below)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            return (int)((state >> 8) % (uint)below);
        }
    }
}
