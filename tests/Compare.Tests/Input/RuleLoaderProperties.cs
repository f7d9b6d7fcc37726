using Compare.Input.Rules;
using Compare.Text.Common;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class RuleLoaderProperties
{
    // What rules are made of, and what breaks them.
    private static readonly string[] Pieces =
    [
        "title",
        "value",
        "count",
        "duration",
        "choice",
        "find",
        "all",
        "any",
        "none",
        "clause",
        "pattern",
        "choices",
        "names",
        "tests",
        "text",
        "values",
        "verdict",
        "reconcile",
        "tolerance",
        "T",
        "fall",
        "10%",
        "{value}",
        "…",
        "...",
        "true",
        "null",
        "%YAML",
        "%TAG ! x",
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        " | ",
        "|",
        ">",
        "|2-",
        "'",
        "\"",
        "/",
        "\\",
        "\\u00",
        "\\x",
        "(",
        ")",
        "*",
        "&a",
        "*a",
        "!",
        "!!str",
        "!<",
        "@",
        "`",
        "#",
        " # ",
        "?",
        "? ",
        "- ",
        "---\n",
        "...\n",
        "\t",
        "\r",
        "\r\n",
        "\0",
        "\uFEFF",
        "\ud83d",
        "\u0085",
        "\u2028",
        "é",
        "=",
        "<<",
        "~",
        "99999999999999999999",
        " ",
        "  ",
        "(a",
        "[a-",
        "a{9}",
        "(?=",
        "\\1",
        "🌊",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Test]
    public void Any_text_loads_or_tells_why_not() =>
        Check.One(Fixed.Cases.WithMaxTest(1500).WithEndSize(60), Prop.ForAll(Texts, text => Holds(text)));

    [Test]
    public void A_good_rule_with_any_damage_loads_or_tells_why_not()
    {
        string good = File.ReadAllText(Repository.At("tests", "Compare.Tests", "Input", "Fixtures", "whole.yaml"));
        var damaged = (
            from piece in Gen.Elements(Pieces)
            from at in Gen.Choose(0, good.Length)
            from length in Gen.Choose(0, Math.Min(12, good.Length - at))
            select good.Remove(at, length).Insert(at, piece)
        ).ToArbitrary();
        Check.One(Fixed.Cases.WithMaxTest(500), Prop.ForAll(damaged, text => Holds(text)));
    }

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("- ")]
    [TestCase("? ")]
    [TestCase("a: b\n")]
    [TestCase("a")]
    [TestCase("a|")]
    [TestCase("\"")]
    [TestCase("&a ")]
    [TestCase("b,")]
    [TestCase("…")]
    [TestCase("(a|")]
    [TestCase("🌊")]
    public void Long_texts_are_read_to_their_end(string piece)
    {
        string many = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.That(
            Holds(many)
                && Holds("pattern: " + many)
                && Holds("find: { all: [" + many)
                && Holds("value: choice\nchoices: { a: '" + many + "' }")
        );
    }

    private static bool Holds(string text)
    {
        RuleSet set = RuleLoader.LoadText("rules/a.yaml", text, null);
        int lines = text.Count(c => c is '\n' or '\r') + 1;
        return set.Rules.IsEmpty == set.Diagnostics.Any(f => f.Severity == Severity.Error)
            && set.Diagnostics.All(f =>
                f.Line >= 1
                && f.Line <= lines
                && f.Column >= 1
                && f.Column <= text.Length + 1
                && f.Message.Length is > 0 and < 1000
                && !f.Message.Any(char.IsControl)
            );
    }
}
