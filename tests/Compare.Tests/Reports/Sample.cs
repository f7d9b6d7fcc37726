using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Speakers;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Tests.Reports;

/// <summary>Small reports made by hand from the types that the engine hands over, for tests of what is made of them.</summary>
internal static class Sample
{
    /// <summary>Three articles on a flood at a made-up town, with a fact of each kind and of each verdict.</summary>
    public static Report Flood { get; } = new([Event("flood", "The flood at Arden")]);

    /// <summary>The same event twice under two names: all ids but the events' are the same.</summary>
    public static Report Twice { get; } = new([Event("flood", "The flood at Arden"), Event("Flood", "The flood, again")]);

    public static Article Article(string id, string outlet, string title, PartialDate? published, params string[] paragraphs)
    {
        string body = string.Join("\n\n", paragraphs);
        var blocks = ImmutableArray.CreateBuilder<Paragraph>();
        int at = 0;
        int number = 0;
        foreach (string paragraph in paragraphs)
        {
            Place place =
                paragraph.StartsWith("Photo:", StringComparison.Ordinal) ? Place.Caption
                : paragraph.StartsWith("Read more", StringComparison.Ordinal) ? Place.Furniture
                : paragraph.StartsWith('#') ? Place.Heading
                : Place.Body;
            blocks.Add(new Paragraph(new TextSpan(at, at + paragraph.Length), place, place == Place.Body ? ++number : 0));
            at += paragraph.Length + 2;
        }

        return new Article
        {
            Id = id,
            Outlet = outlet,
            Title = title,
            Published = published,
            Path = $"corpus/flood/{id}.md",
            Body = body,
            BodyLine = 6,
            Paragraphs = blocks.ToImmutable(),
        };
    }

    /// <summary>
    /// A claim on the words' first occurrence in the article; the sentence is what stands between full stops around them.
    /// </summary>
    public static Claim Claim(Article article, string words, Func<TextSpan, Value> value, Attribution? by = null, bool primary = true)
    {
        int start = article.Body.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        Paragraph paragraph = article.Paragraphs.First(p => p.Span.Contains(span));
        int from = article.Body.LastIndexOf(". ", start, start - paragraph.Span.Start, StringComparison.Ordinal);
        int to = article.Body.IndexOf(". ", span.End, paragraph.Span.End - span.End, StringComparison.Ordinal);
        var sentence = new TextSpan(from < 0 ? paragraph.Span.Start : from + 2, to < 0 ? paragraph.Span.End : to + 1);
        return new Claim(article, value(span), sentence, paragraph, paragraph.Place, by ?? Attribution.Own, primary);
    }

    public static Func<TextSpan, Value> Quantity(
        double? nominal,
        double? low,
        double? high,
        Hedge hedge = Hedge.Exact,
        ValueKind kind = ValueKind.Number,
        string? unit = null
    ) =>
        span => new Quantity(
            span,
            kind,
            hedge,
            nominal,
            hedge == Hedge.Exact ? new(nominal, nominal) : new(low, high),
            new(low, high),
            unit,
            span
        );

    public static Func<TextSpan, Value> Date(string from, string to, DatePrecision precision, DateBound bound = DateBound.Within) =>
        span => new DateRange(span, Hedge.Exact, DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"), precision, bound);

    public static FactRule Rule(string id, FactKind kind, string title, string? unit = null, Reference? reference = null) =>
        new(FactOf.Kind(kind, unit))
        {
            Id = id,
            Title = title,
            Question = title + "?",
            Reference = reference,
            Source = new RuleSource($"rules/flood/{id}.yaml", $"id: {id}\ntitle: {title}\nvalue: {kind.ToString().ToLowerInvariant()}\n"),
        };

    /// <summary>A fact with its finding from the reconciler; silent are the articles without a claim.</summary>
    public static FactReport Fact(FactRule rule, ImmutableArray<Article> articles, params ImmutableArray<Claim> claims)
    {
        ArticleVersion[] versions =
        [
            .. claims.Where(c => c.Primary).Select(c => new ArticleVersion(c.Article.Id, c.Article.Outlet, c.Value, c.Text)),
        ];
        ImmutableArray<Silence> silences =
        [
            .. articles
                .Where(a => claims.All(c => c.Article != a))
                .Select(
                    Silence (a, i) =>
                        i % 2 == 0
                            ? new Told(a, SilenceReason.TopicAbsent, "Nothing the rule looks for occurs.")
                            : new Told(a, SilenceReason.NearMiss, "“12 boats” was seen, but “drowned” is missing from its clause.")
                ),
        ];
        return new FactReport(rule, claims, silences, Reconciler.Reconcile(rule, versions));
    }

    /// <summary>A silence with a note of the test's own.</summary>
    private sealed record Told(Article Article, SilenceReason Reason, string Words) : Silence(Article, Reason)
    {
        internal override string Describe(Phrasing phrasing) => Words;

        private protected override Compare.Facts.Wording.Reason Because(Phrasing phrasing) =>
            Compare.Facts.Wording.Reason.Of("silent.fault");
    }

    private static EventReport Event(string id, string title)
    {
        Article courier = Article(
            "courier",
            "The Arden Courier",
            "River takes the lower town",
            new PartialDate(2019, 3, 4),
            "Photo: Mayor Ida Lund at the bridge, which fell on 2 March.",
            "The river rose for three days before the dam gave way. Around 1,500 people left their homes, the fire brigade said.",
            "Ida Lund, the mayor, put the damage at $2 million. “Nobody was warned,” she said. The school stayed open through it all.",
            "Read more: How dams age"
        );
        Article gazette = Article(
            "gazette",
            "Gazette",
            "Dam fails above Arden",
            new PartialDate(2019, 3),
            "# What we know",
            "After three and a half days of rain the dam broke on 2 March. More than 20,000 people were moved, and damage may reach $450 "
                + "million.",
            "The school was closed at once, said its head, Jon Berg, who is also acting mayor. It rained for four days in the hills."
        );
        Article wire = Article(
            "wire",
            "Northern Wire Service",
            "Flood: what was lost",
            null,
            "The dam failed early in March. Up to 2,000 people had to leave.",
            "No school was open that week. Losses run to $2 million and more <to be confirmed> & counting."
        );
        ImmutableArray<Article> articles = [courier, gazette, wire];
        FactReport[] facts =
        [
            Fact(
                Rule(
                    "rain",
                    FactKind.Duration,
                    "How long it rained before the dam broke",
                    "day",
                    new Reference("3 days 6 hours", "the weather service", 9, 3)
                ),
                articles,
                Claim(courier, "three days", Quantity(3, 2.5, 3.5, kind: ValueKind.Duration, unit: "day")),
                Claim(gazette, "three and a half days", Quantity(3.5, 3.25, 3.75, kind: ValueKind.Duration, unit: "day")),
                Claim(
                    gazette,
                    "four days",
                    Quantity(4, 3.5, 4.5, kind: ValueKind.Duration, unit: "day"),
                    new Attribution(Voice.Reported, null),
                    primary: false
                )
            ) with
            {
                Reference = Quantity(3.25, null, null, kind: ValueKind.Duration, unit: "day")(default),
            },
            Fact(
                Rule("evacuated", FactKind.Count, "People who left their homes"),
                articles,
                Claim(
                    courier,
                    "Around 1,500",
                    Quantity(1500, 1400, 1600, Hedge.About),
                    new Attribution(Voice.Reported, "the fire brigade")
                ),
                Claim(gazette, "More than 20,000", Quantity(20000, 20000, null, Hedge.Over)),
                Claim(wire, "Up to 2,000", Quantity(2000, null, 2000, Hedge.AtMost))
            ),
            Fact(
                Rule("damage", FactKind.Money, "Damage in US dollars", "USD"),
                articles,
                Claim(
                    courier,
                    "$2 million",
                    Quantity(2e6, 1.5e6, 2.5e6, kind: ValueKind.Money, unit: "USD"),
                    new Attribution(Voice.Quoted, "Ida Lund")
                ),
                Claim(gazette, "$450 million", Quantity(4.5e8, 4.45e8, 4.55e8, kind: ValueKind.Money, unit: "USD")),
                Claim(wire, "$2 million", Quantity(2e6, 1.5e6, 2.5e6, kind: ValueKind.Money, unit: "USD"))
            ),
            Fact(
                Rule("break", FactKind.Date, "When the dam broke"),
                articles,
                Claim(courier, "on 2 March", Date("2019-03-02", "2019-03-02", DatePrecision.Day)),
                Claim(gazette, "on 2 March", Date("2019-03-02", "2019-03-02", DatePrecision.Day)),
                Claim(wire, "early in March", Date("2019-03-01", "2019-03-10", DatePrecision.Month))
            ),
            Fact(
                Rule("mayor", FactKind.Name, "Who the mayor is"),
                articles,
                Claim(courier, "Ida Lund", span => new Name(span, "Ida Lund")),
                Claim(gazette, "Jon Berg", span => new Name(span, "Jon Berg"))
            ),
            Fact(
                Rule("school", FactKind.Choice, "Whether the school stayed open"),
                articles,
                Claim(courier, "stayed open", span => new Label(span, "open")),
                Claim(gazette, "was closed", span => new Label(span, "closed")),
                Claim(wire, "No school was open", span => new Label(span, "closed"))
            ),
            Fact(
                Rule("bridge", FactKind.Date, "When the bridge fell"),
                articles,
                Claim(courier, "2 March", Date("2019-03-02", "2019-03-02", DatePrecision.Day))
            ),
            Fact(Rule("boats", FactKind.Count, "Boats lost"), articles),
        ];
        return new EventReport(
            id,
            title,
            articles,
            [.. facts.OrderByDescending(f => f.Finding.Verdict).ThenBy(f => f.Rule.Title, StringComparer.Ordinal)]
        );
    }
}
