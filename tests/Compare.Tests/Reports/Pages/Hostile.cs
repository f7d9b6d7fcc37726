using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;

namespace Compare.Tests.Reports.Pages;

/// <summary>A report whose every text would like to be more than text.</summary>
internal static class Hostile
{
    public const string Text = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>]]>{{ site.title }}</title><!-- &lt;b&gt;";

    private static readonly string[] Ids = ["../../etc/passwd", "CON", "a b\"><i>", "."];

    public static Report Report { get; } = Make();

    private static Report Make()
    {
        Article[] articles =
        [
            .. Ids.Select(id =>
                Sample.Article(
                    id,
                    Text,
                    Text,
                    new PartialDate(2020),
                    $"{Text} said 15 people",
                    Text,
                    "Photo: " + Text,
                    "# " + Text,
                    "Read more " + Text
                ) with
                {
                    Url = "javascript:alert(3)",
                    Authors = [Text, Text],
                    Path = Text,
                }
            ),
        ];
        FactRule rule = Sample.Rule("..", FactKind.Count, Text, Text) with
        {
            Source = new RuleSource(Text, Text),
            Reference = new Reference(Text, Text, 1, 1),
        };
        FactReport fact = Sample.Fact(
            rule,
            [.. articles],
            [.. articles.Take(2).Select((a, i) => Sample.Claim(a, "15 people", Sample.Quantity(15 + i, 14, 16, unit: Text)))]
        );
        fact = fact with
        {
            Finding = fact.Finding with
            {
                Summary = Text,
                Relations = [new Relation(articles[0].Id, articles[1].Id, RelationKind.Conflict, Text)],
            },
        };
        return new Report([new EventReport("../\"><script>", Text, [.. articles], [fact])]);
    }
}
