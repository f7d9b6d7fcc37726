using Compare.Facts.Extraction;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Rules and articles of a line each.</summary>
internal static class Given
{
    public static readonly Lexicon Lexicon = LexiconLoader.LoadDefault();

    /// <summary>What a rule, given as the body of a YAML map in flow style, finds in a text.</summary>
    public static Extracted Extract(string rule, string text) => new Extractor([Rule(rule)], Lexicon).Extract(Of(text), _ => true)[0]!;

    /// <summary>The words of the claims, the primary first.</summary>
    public static string Told(string rule, string text) => string.Join('|', Extract(rule, text).Claims.Select(c => c.Text));

    public static FactRule Rule(string body)
    {
        RuleSet set = RuleLoader.LoadText("rule.yaml", "{id: fact, title: A fact, " + body + "}", null);
        Assert.That(set.Diagnostics.Where(f => f.Severity == Severity.Error), Is.Empty);
        return set.Rules.Single();
    }

    /// <summary>An article of 16 August 2021; paragraphs are blank lines apart.</summary>
    public static Article Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (int start = 0; start <= text.Length; )
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            paragraphs.Add(new Paragraph(new TextSpan(start, end), Place.Body, paragraphs.Count + 1));
            start = end + 2;
        }

        return new Article
        {
            Id = "a",
            Outlet = "A",
            Title = "T",
            Path = "a.txt",
            Body = text,
            Published = new PartialDate(2021, 8, 16),
            Paragraphs = [.. paragraphs],
        };
    }
}
