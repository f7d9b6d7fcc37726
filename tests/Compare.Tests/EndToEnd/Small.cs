using System.Collections.Immutable;
using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>One rule on articles of a few words, from their text to the finding, with no file in between.</summary>
internal static class Small
{
    public static readonly Lexicon Words = LexiconLoader.LoadDefault();

    /// <summary>
    /// Articles are called a, b, c …, their outlets A, B, C …. One that begins with a date in square brackets was published then;
    /// paragraphs are apart by a slash, and one that begins with a # is a caption.
    /// </summary>
    public static FactReport Run(string rule, params string[] articles) => Report(rule, articles).Events.Single().Facts.Single();

    /// <summary>The whole report, of an event called "event" and a fact called "rule".</summary>
    public static Report Report(string rule, params string[] articles) =>
        Pipeline.Run([new CorpusEvent("event", "Event", [.. articles.Select(Article)])], [Rule(rule)], Words);

    /// <summary>The failures of the tests inside a rule.</summary>
    public static ImmutableArray<Diagnostic> Check(string rule) => RuleChecker.Check([Rule(rule)], Words).Failures;

    public static FactRule Rule(string text)
    {
        RuleSet set = RuleLoader.LoadText("rules/rule.yaml", text, null);
        Assert.That(set.Diagnostics, Is.Empty);
        return set.Rules.Single();
    }

    public static Article Article(string text, int index)
    {
        int close = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        string body = text[(close + 1)..].TrimStart();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        int start = 0;
        foreach (string paragraph in body.Split('/'))
        {
            Place place = paragraph.StartsWith('#') ? Place.Caption : Place.Body;
            paragraphs.Add(
                new Paragraph(new TextSpan(start, start + paragraph.Length), place, place == Place.Body ? paragraphs.Count + 1 : 0)
            );
            start += paragraph.Length + 1;
        }

        string id = ((char)('a' + index)).ToString();
        return new Article
        {
            Id = id,
            Outlet = id.ToUpperInvariant(),
            Title = id,
            Path = $"{id}.md",
            Body = body,
            Paragraphs = paragraphs.ToImmutable(),
            Published = close > 0 && PartialDate.TryParse(text[1..close], out PartialDate date) ? date : null,
        };
    }
}
