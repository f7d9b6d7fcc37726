using Compare.Facts.Drafting;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Facts;

/// <summary>Whatever a user writes, a draft loads without fault, or there is none and the user is told why.</summary>
public class DraftProperties
{
    private static readonly Lexicon Lexicon = LexiconLoader.LoadDefault();

    private static readonly Gen<string> Texts = Gen.Elements(
            "12",
            "'",
            "\"",
            "people",
            ":",
            "#",
            "{",
            "}",
            "[",
            ",",
            "killed",
            "Ann Lee",
            "“",
            "”",
            "|",
            "/",
            "…",
            "\U0001F30A",
            "-",
            "three days",
            "*",
            "&",
            "(",
            "=",
            "5%",
            "{value}",
            "...",
            "\\",
            "$3",
            "2003",
            "U.S.",
            "said",
            "n't",
            "'s"
        )
        .ArrayOf()
        .Select(pieces => string.Join(' ', pieces));

    [Test]
    public void Any_text_makes_a_rule_that_loads_or_a_fault() =>
        Prop.ForAll(
                Texts
                    .Two()
                    .SelectMany(
                        _ => Gen.Elements(Enum.GetValues<FactKind>()),
                        (texts, kind) => (Title: texts.Item1, Text: texts.Item2, Kind: kind)
                    )
                    .ToArbitrary(),
                given =>
                {
                    Draft draft = RuleDraft.From(
                        new DraftRequest("id", "T " + given.Title, given.Kind, "x " + given.Text, null, null, null),
                        Lexicon
                    );
                    return draft.Yaml is { } yaml
                        ? RuleLoader.LoadText("id.yaml", yaml, null).Diagnostics.IsEmpty
                        : draft.Diagnostic is not null;
                }
            )
            .Check(Fixed.Cases);
}
