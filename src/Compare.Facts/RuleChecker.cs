using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Reconciliation;
using Compare.Rules.Model;
using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts;

/// <summary>What running the tests inside rules came to.</summary>
/// <param name="Run">How many tests were run.</param>
/// <param name="Failures">One fault a failing test, at the test's line, in the order of the rules.</param>
public sealed record CheckResult(int Run, ImmutableArray<Fault> Failures);

/// <summary>Runs the tests that rules carry, through the same extraction and reconciliation as a report.</summary>
public static class RuleChecker
{
    public static CheckResult Check(ImmutableArray<FactRule> rules, Lexicon lexicon)
    {
        var extractor = new Extractor(rules, lexicon);
        var failures = new List<Fault>[rules.Length];
        Parallel.For(0, rules.Length, i => failures[i] = [.. rules[i].Tests
            .Select(t => (Test: t, Message: Run(extractor, rules[i], t, lexicon)))
            .Where(r => r.Message is not null)
            .Select(r => new Fault(rules[i].Source.Path, r.Test.Line, r.Test.Column, Severity.Error, r.Message!))]);
        return new CheckResult(rules.Sum(r => r.Tests.Length), [.. failures.SelectMany(f => f)]);
    }

    /// <summary>Null where the test passes, else what is wrong.</summary>
    private static string? Run(Extractor extractor, FactRule rule, RuleTest test, Lexicon lexicon) => test switch
    {
        FindsTest finds => Finds(extractor, rule, finds),
        FindsNothingTest nothing => Extract(extractor, rule, nothing.Text, nothing.Published) is { Claims: [var claim, ..] }
            ? $"the test expects nothing, but the rule finds “{claim.Text}”" : null,
        VerdictTest verdict => Judges(extractor, rule, verdict, lexicon),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "a test of an unknown kind"),
    };

    private static string? Finds(Extractor extractor, FactRule rule, FindsTest test)
    {
        if (extractor.ReadWritten(rule, test.Value, Date(test.Published)) is not { } expected)
        {
            return Unreadable(rule, test.Value);
        }

        Extracted found = Extract(extractor, rule, test.Text, test.Published);
        if (test.Scope is { } scope)
        {
            Claim? scoped = found.Claims.FirstOrDefault(c => c.Primary && c.Scope == scope);
            return scoped is not null && WrittenValues.Matches(expected, scoped.Value) ? null
                : $"the test expects “{test.Value}” of scope “{scope}”, but the rule finds {Listed(found.Claims)}";
        }

        return found.Claims.IsEmpty ? $"the test expects “{test.Value}”, but the rule finds nothing. {found.Silence?.Note}"
            : !WrittenValues.Matches(expected, found.Claims[0].Value) ? $"the test expects “{test.Value}”, but the rule finds “{found.Claims[0].Text}”"
            : null;
    }

    private static string Listed(ImmutableArray<Claim> claims) => claims.IsEmpty ? "nothing" : string.Join(", ", claims.Where(c => c.Primary)
        .Select(c => c.Scope is null ? $"“{c.Text}” of no scope" : $"“{c.Text}” of scope “{c.Scope}”"));

    private static string? Judges(Extractor extractor, FactRule rule, VerdictTest test, Lexicon lexicon)
    {
        var versions = new List<ArticleVersion>();
        foreach (string text in test.Values)
        {
            if (extractor.ReadWritten(rule, text, Date(test.Published.ElementAtOrDefault(versions.Count))) is not { } value)
            {
                return Unreadable(rule, text);
            }

            string name = $"value {versions.Count + 1}";
            versions.Add(new ArticleVersion(name, name, value, text) { AsOf = Date(test.Published.ElementAtOrDefault(versions.Count)) });
        }

        Finding finding = Reconciler.Reconcile(rule, versions, lexicon);
        string verdict = Codes.Of(finding.Verdict);
        return verdict == test.Verdict ? null : $"the test expects the verdict “{test.Verdict}”, but it is “{verdict}”: {finding.Summary}";
    }

    private static string Unreadable(FactRule rule, string text) =>
        $"the test's value “{text}” cannot be read as a {rule.Kind.ToString().ToLowerInvariant()}{(rule.Unit is null ? "" : $" in {rule.Unit}s")}";

    private static Extracted Extract(Extractor extractor, FactRule rule, string text, string? published) =>
        extractor.Extract(BareText.ToArticle(text, Date(published), rule.Source.Path), rule);

    private static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
