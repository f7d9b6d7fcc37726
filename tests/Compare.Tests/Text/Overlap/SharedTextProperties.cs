using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Text.Overlap;

/// <summary>What holds of any texts. They are made of few words, so that they share much and by many ways.</summary>
public class SharedTextProperties
{
    private static readonly Gen<string> Words = Gen.Elements(
        "the",
        "boat",
        "harbour",
        "Storm",
        "24",
        "31",
        "people",
        "of",
        "and",
        "“",
        "”",
        "\"",
        "sank",
        "in",
        "night",
        ".",
        "\n\n",
        "a",
        "crew",
        "left"
    );

    private static readonly Gen<string> Text = Gen.Choose(0, 120).SelectMany(n => Gen.ArrayOf(Words, n)).Select(w => string.Join(' ', w));

    private static readonly Arbitrary<string[]> Corpora = Gen.Choose(2, 5)
        .SelectMany(n => Gen.ArrayOf(Text, n))
        .Select(t => t.Select((x, i) => i % 2 == 0 ? x : $"{x} {t[i - 1]}").ToArray())
        .ToArbitrary();

    [Test]
    public void Both_places_of_a_passage_have_the_words_it_claims() =>
        Holds(texts => Shared(texts).All(s => s.Passages.All(p => Common(s.A.Body, p.InA, s.B.Body, p.InB) >= p.Words && p.Words > 0)));

    [Test]
    public void The_order_of_articles_changes_nothing() =>
        Holds(texts => Told(Overlaps.Of(Articles(texts))).SequenceEqual(Told(Overlaps.Of(Articles(texts).Reverse()))));

    [Test]
    public void Shares_are_parts_of_the_whole() =>
        Holds(texts => Shared(texts).All(s => s.ShareOfA is > 0 and <= 1 && s.ShareOfB is > 0 and <= 1));

    [Test]
    public void Words_in_quotation_marks_are_never_shared() =>
        Holds(texts => Overlaps.Of(Articles([.. texts.Select(t => $"“{t.Replace("“", "").Replace("”", "").Replace("\"", "")}”")])).IsEmpty);

    [Test]
    public void Different_words_in_both_texts_are_all_shared() =>
        Check.One(Fixed.Cases, Prop.ForAll(Gen.Choose(12, 60).ToArbitrary(), count =>
            {
                string text = string.Join(' ', Enumerable.Range(0, count).Select(n => $"w{(char)('a' + (n / 8))}{(char)('a' + (n % 8))}"));
                return Overlaps.Between(text, text).Single() is { ShareOfA: 1, ShareOfB: 1 } shared && shared.Words == count;
            }));

    private static void Holds(Func<string[], bool> property) => Check.One(Fixed.Cases, Prop.ForAll(Corpora, property));

    private static ImmutableArray<SharedText> Shared(string[] texts) => Overlaps.Of(Articles(texts));

    private static Article[] Articles(string[] texts) => [.. texts.Select((t, i) => Overlaps.Article($"a{i}", t))];

    private static IEnumerable<string> Told(IEnumerable<SharedText> shared) =>
        shared.Select(s => $"{s.A.Id} {s.B.Id} {string.Join(' ', s.Passages)} {s.ShareOfA} {s.ShareOfB}");

    private static int Common(string a, TextSpan inA, string b, TextSpan inB)
    {
        Dictionary<string, int> left = Counted(inA.In(a).ToString());
        return Counted(inB.In(b).ToString()).Sum(w => Math.Min(w.Value, left.GetValueOrDefault(w.Key)));
    }

    private static Dictionary<string, int> Counted(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new Vocabulary(), tokens);
        return tokens.Where(t => t.Kind != TokenKind.Mark).CountBy(t => text[t.Start..t.End].ToLowerInvariant()).ToDictionary();
    }
}
