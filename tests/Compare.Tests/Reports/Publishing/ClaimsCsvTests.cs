using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Speakers;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

public class ClaimsCsvTests
{
    [Test]
    public void Has_a_row_a_claim_with_figures_as_figures()
    {
        List<string[]> rows = Rows(Sample.Flood);
        var claims = Sample.Flood.Events[0].Facts.SelectMany(f => f.Claims).ToList();
        Assert.That(rows[0], Has.Length.EqualTo(27).And.Contains("nominal"));
        Assert.That(rows.Skip(1).Select(r => r[12]), Is.EqualTo(claims.Select(c => c.Text)));
        string[] rain = rows.Single(r => r[1] == "rain" && r[5] == "gazette" && r[11] == "true");
        Assert.That(
            string.Join('|', rain[..18]),
            Is.EqualTo(
                "flood|rain|How long it rained before the dam broke|duration|differ|gazette|Gazette|2019-03|3½ days|||true|three and a "
                    + "half days|3.5|3.5|3.5|day|"
            )
        );
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+31 6", "'+31 6")]
    [TestCase("-", "'-")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase(" =1", "' =1")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("|calc", "'|calc")]
    [TestCase("a, \"b\"", "a, \"b\"")]
    [TestCase("two\nlines", "two\nlines")]
    [TestCase("3 = 3", "3 = 3")]
    public void Takes_the_life_out_of_formulas_and_keeps_every_other_text(string outlet, string read)
    {
        Article article = Sample.Article("a", outlet, "t", null, "It rained for 3 days.");
        FactReport fact = Sample.Fact(
            Sample.Rule("rain", FactKind.Count, "t"),
            [article],
            [Sample.Claim(article, "3", Sample.Quantity(3, 3, 3))]
        );
        Assert.That(Rows(new Report([new EventReport("e", "e", [article], [fact])]))[1][6], Is.EqualTo(read));
    }

    [TestCase("=HYPERLINK(\"https://evil.example\",\"x\")")]
    [TestCase("+1+cmd|' /C calc'!A0")]
    [TestCase("-1+1")]
    [TestCase("@SUM(1)")]
    [TestCase("\t=1+1")]
    public void No_column_has_a_formula(string text)
    {
        Article article = Sample.Article(text, text, text, null, $"{text} said") with { Path = text };
        var span = new TextSpan(0, text.Length);
        var claim = new Claim(
            article,
            new Name(span, text),
            span,
            article.Paragraphs[0],
            Place.Body,
            new Attribution(Voice.Reported, text),
            Primary: true
        )
        {
            Scope = text,
        };
        FactRule rule = Sample.Rule(text, FactKind.Name, text, text);
        string[] row = Rows(new Report([new EventReport(text, text, [article], [Sample.Fact(rule, [article], [claim])])]))[1];
        Assert.That(row.Count(cell => cell.EndsWith(text, StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(10), "most columns are text");
        Assert.That(row.Where(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>The file as RFC 4180 has it to be read.</summary>
    private static List<string[]> Rows(Report report)
    {
        using var folder = new SiteFolder();
        Assert.That(folder.Write(report), Is.Empty);
        string text = File.ReadAllText(Path.Combine(folder.Path, "data", "claims.csv"));
        var (rows, row, field, quoted) = (new List<string[]>(), ImmutableArray.CreateBuilder<string>(), "", false);
        for (int i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field += text[i++];
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && text[i] == ',')
            {
                row.Add(field);
                field = "";
            }
            else if (!quoted && text.AsSpan(i).StartsWith("\r\n"))
            {
                i++;
                row.Add(field);
                rows.Add([.. row]);
                row.Clear();
                field = "";
            }
            else
            {
                field += text[i];
            }
        }

        Assert.That((quoted, field), Is.EqualTo((false, "")), "every line is ended");
        return rows;
    }
}
