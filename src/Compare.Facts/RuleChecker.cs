using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Extraction;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>What checking rules came to.</summary>
/// <param name="Run">How many tests were run.</param>
/// <param name="Failures">One fault a failing test, at the test's line, in the order of the rules.</param>
/// <param name="Diagnostics">What is wrong with rules apart from their tests: errors that only the word lists tell, and warnings
/// of conditions that no test needs, one a rule, in the order of the rules.</param>
public sealed record CheckResult(int Run, ImmutableArray<Diagnostic> Failures, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Runs the tests that rules carry, through the same extraction and reconciliation as a report, and tells what they leave
/// untested.
/// </summary>
public static class RuleChecker
{
    /// <summary>Checks rules against word lists. Nothing that a rule can say makes it throw.</summary>
    public static CheckResult Check(ImmutableArray<FactRule> rules, Lexicon lexicon)
    {
        ImmutableArray<Ablation>[] ablations = [.. rules.Select(r => Ablation.Of(r).ToImmutableArray())];
        var extractor = new Extractor([.. rules, .. ablations.SelectMany(a => a).Select(a => a.Rule)], lexicon);
        var failures = new ImmutableArray<Diagnostic>[rules.Length];
        var faults = new ImmutableArray<Diagnostic>[rules.Length];
        Parallel.For(0, rules.Length, i =>
        {
            Diagnostic? broken = null;
            (failures[i], faults[i]) = Isolation.Try(
                rules[i].Source.Path,
                $"the rule '{rules[i].Id}'",
                () => new Checked(rules[i], ablations[i], extractor, lexicon),
                fault => broken = fault
            )
                is { } done
                ? (done.Failures, done.Diagnostics)
                : ([], [broken!]);
        });
        return new CheckResult(rules.Sum(r => r.Tests.Length), [.. failures.SelectMany(f => f)], [.. faults.SelectMany(f => f)]);
    }

    /// <summary>What comes of checking one rule.</summary>
    private sealed class Checked
    {
        public Checked(FactRule rule, ImmutableArray<Ablation> ablations, Extractor extractor, Lexicon lexicon)
        {
            Failures =
            [
                .. rule
                    .Tests.Select(t => (Test: t, Message: Run(extractor, rule, t, lexicon)))
                    .Where(r => r.Message is not null)
                    .Select(r => new Diagnostic(rule.Source.Path, r.Test.Line, r.Test.Column, Severity.Error, Line(r.Message!))),
            ];
            Diagnostic? unit = UnitCheck.Check(rule, extractor, lexicon) ?? UnreadBound(rule, extractor);
            Diagnostics =
                unit is not null ? [unit]
                : Failures.IsEmpty && Untested(rule, ablations, extractor) is { } untested ? [untested]
                : [];
        }

        public ImmutableArray<Diagnostic> Failures { get; }

        public ImmutableArray<Diagnostic> Diagnostics { get; }
    }

    /// <summary>A limit that is no value of the rule's kind would limit nothing, silently.</summary>
    private static Diagnostic? UnreadBound(FactRule rule, Extractor extractor) =>
        new[] { rule.Least, rule.Most }
            .OfType<Bound>()
            .Where(b => extractor.ReadWritten(rule, b.Value, published: null) is null)
            .Select(b => new Diagnostic(rule.Source.Path, b.At.Line, b.At.Column, Severity.Error, Unreadable(rule, b.Value, "limit")))
            .FirstOrDefault();

    /// <summary>The conditions whose removal changes the outcome of no test; null where there are none.</summary>
    private static Diagnostic? Untested(FactRule rule, ImmutableArray<Ablation> ablations, Extractor extractor)
    {
        List<Ablation> untold = rule.Tests.IsEmpty ? [] : [.. ablations];
        foreach (RuleTest test in rule.Tests.Where(t => t is not VerdictTest))
        {
            ImmutableArray<Explanation> told = extractor.Explain(Article(rule, test), [.. untold.Select(a => a.Rule)]);
            untold = [.. untold.Where((_, i) => Finds(extractor, rule, test, told[i]) is null)];
        }

        return untold.Count == 0 ? null : UntestedConditions.Tell(rule, [.. untold.OrderBy(a => a.At.Line).ThenBy(a => a.At.Column)]);
    }

    /// <summary>Null where the test passes, else what is wrong.</summary>
    private static string? Run(Extractor extractor, FactRule rule, RuleTest test, Lexicon lexicon) =>
        test is VerdictTest verdict
            ? Judges(extractor, rule, verdict, lexicon)
            : Finds(extractor, rule, test, extractor.Explain(Article(rule, test), [rule])[0]);

    /// <summary>Null where what was found in a test's text is what the test expects, else what is wrong.</summary>
    private static string? Finds(Extractor extractor, FactRule rule, RuleTest test, Explanation told) =>
        test is not FindsTest finds ? FailedTests.FindsNothing(told)
        : extractor.ReadWritten(rule, finds.Value, Date(finds.Published)) is { } expected ? FailedTests.Finds(told, finds, expected)
        : Unreadable(rule, finds.Value);

    private static string? Judges(Extractor extractor, FactRule rule, VerdictTest test, Lexicon lexicon)
    {
        var versions = new List<ArticleVersion>();
        foreach (string text in test.Values)
        {
            PartialDate? asOf = Date(test.Published.ElementAtOrDefault(versions.Count));
            if ((extractor.ReadWritten(rule, text, asOf) ?? InOtherUnit(extractor, rule, text)) is not { } value)
            {
                return Unreadable(rule, text);
            }

            string name = $"value {versions.Count + 1}";
            versions.Add(
                new ArticleVersion(name, name, value, text)
                {
                    AsOf = asOf,
                    Also =
                    [
                        .. extractor
                            .ReadWrittenBeside(rule, text, value)
                            .Select(v => new ArticleVersion(name, name, v, text) { AsOf = asOf }),
                    ],
                }
            );
        }

        Finding finding = Reconciler.Reconcile(rule, versions, lexicon);
        string verdict = Codes.Of(finding.Verdict);
        return verdict == test.Verdict ? null : $"the test expects the verdict “{test.Verdict}”, but it is “{verdict}”: {finding.Summary}";
    }

    /// <summary>What measures something else, tonnes beside kilometres: it can be set beside the others, if not against them.</summary>
    private static Value? InOtherUnit(Extractor extractor, FactRule rule, string text) =>
        rule.Fact is MeasureFact or PercentFact
            ? extractor.ReadWritten(rule with { Fact = FactKinds.Any(FactKind.Measure) }, text, published: null)
            : null;

    private static string Unreadable(FactRule rule, string text, string what = "test's value") =>
        $"the {what} “{text}” cannot be read as {(rule.Kind == FactKind.Age ? "an" : "a")} "
        + $"{rule.Kind.ToString().ToLowerInvariant()}{(rule.Unit is null ? "" : $" in the unit “{rule.Unit}”")}";

    private static Article Article(FactRule rule, RuleTest test) =>
        test switch
        {
            FindsTest finds => BareText.ToArticle(finds.Text, Date(finds.Published), rule.Source.Path),
            FindsNothingTest nothing => BareText.ToArticle(nothing.Text, Date(nothing.Published), rule.Source.Path),
            _ => throw new ArgumentOutOfRangeException(nameof(test), test, "a test without a text"),
        };

    /// <summary>A message on one line, whatever the test's text is like.</summary>
    private static string Line(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
