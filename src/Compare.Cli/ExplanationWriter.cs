using System.Globalization;
using Compare.Facts.Claims;
using Compare.Facts.Drafting;
using Compare.Facts.Extraction;
using Compare.Facts.Wording;
using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Cli;

/// <summary>Tells an editor what became of every value of a rule's kind, and which condition of the rule decided.</summary>
internal sealed class ExplanationWriter(FactRule rule, Terminal terminal)
{
    /// <summary>So much of a sentence is shown on either side of its value.</summary>
    private const int Around = 75;

    /// <summary>The same where nothing by the value has to do with the rule.</summary>
    private const int AroundFar = 30;

    private const string Indent = "    ";

    public void WriteHead()
    {
        terminal.Write(Terminal.Plain(rule.Title));
        terminal.Write(
            $"{rule.Source.Path}: value: {RuleKeys.Word(rule.Kind)}{(rule.Unit is null ? "" : $", unit: {rule.Unit}")}. Lines in brackets "
                + $"are this file's."
        );
    }

    /// <summary>An article: its claims, its refused values, and if it has no claim, why.</summary>
    public void WriteArticle(Explanation told)
    {
        terminal.Write();
        terminal.Write($"{told.Article.Id}: ", Outcome(told));
        Write(told);
    }

    /// <summary>An article in a line or two: what stands for it, or the one condition that decided against its nearest value.</summary>
    public void WriteBrief(Explanation told)
    {
        Tried? shown = told.Candidates.FirstOrDefault(c => c.Primary is not null)
            ?? told.Candidates.Where(c => c.IsNear).MinBy(c => c.Conditions.Count(t => !t.Met));
        bool claims = told.Extracted.Silence is null;
        string lead = $"{(claims ? '✓' : '✗')} {told.Article.Id}: ";
        terminal.Write();
        terminal.Write(lead, !claims && shown?.FirstFailed is { } failed ? Reason(failed) : Outcome(told));
        if (shown is not null)
        {
            terminal.Write($"{Indent}line {Line(told, shown)}  ", Excerpt(told, shown, AroundFar));
        }
    }

    /// <summary>A text that no article holds. Where no value of the rule's kind is in it, the values that are.</summary>
    public void WriteText(Explanation told)
    {
        terminal.Write();
        terminal.Write(Outcome(told));
        Write(told);
        if (told.Candidates.IsEmpty && rule.Kind is not (FactKind.Choice or FactKind.Name or FactKind.Quote))
        {
            terminal.Write(Indent, Terminal.Plain(SeenValues.In(told)));
        }
    }

    /// <summary>A sentence of many: what is read in it, or the first condition that its nearest value fails.</summary>
    public void WriteLine(Explanation told, int number)
    {
        Tried? shown = told.Candidates.FirstOrDefault(c => c.Primary is not null)
            ?? told.Candidates.FirstOrDefault(c => c.IsNear)
            ?? told.Candidates.FirstOrDefault();
        string lead = $"{(told.Extracted.Silence is null ? '✓' : '✗')} {number}  ";
        terminal.Write();
        terminal.Write(lead, shown is null ? Terminal.Plain(told.Article.Body) : Excerpt(told, shown, Around));
        terminal.Write(
            new string(' ', lead.Length),
            shown is { FirstFailed: { } failed } && told.Extracted.Silence is not null ? Reason(failed) : Outcome(told)
        );
    }

    private static string Outcome(Explanation told) =>
        told.Extracted.Silence is { } silence ? $"{Word(silence.Reason)}. {Terminal.Plain(silence.Note)}"
        : told.Extracted.Claims is [var only] ? $"claims {Says(told, only.Value)}"
        : $"claims {Says(told, told.Extracted.Claims[0].Value)}; {Count(told.Extracted.Claims.Length - 1, "more claim")} beside it";

    /// <summary>What a text without any value of the rule's kind does not have; null where figures and dates are looked for.</summary>
    private static string? Without(FactRule rule) =>
        rule.Fact switch
        {
            ChoiceFact => "None of the rule's phrases stands in it.",
            NameFact { Known.IsEmpty: false } =>
                "None of the rule's names stands in it in full; a surname alone is read only behind the full name.",
            NameFact => "No word with a capital letter stands in it that could be a name.",
            QuoteFact => "Nothing stands between quotation marks in it.",
            _ => null,
        };

    private static string Word(SilenceReason reason) =>
        reason switch
        {
            SilenceReason.TopicAbsent => "silent, topic absent",
            SilenceReason.FactAbsent => "silent, topic present, fact absent",
            _ => "silent, near miss",
        };

    private void Write(Explanation told)
    {
        if (told.Candidates.IsEmpty && Without(rule) is { } without)
        {
            terminal.Write(Indent, without);
        }

        foreach (Tried tried in told.Candidates.Where(c => !IsFar(c)))
        {
            WriteNear(told, tried);
        }

        foreach (IGrouping<string, Tried> far in told.Candidates.Where(IsFar).GroupBy(c => Reason(c.FirstFailed!)))
        {
            terminal.Write(
                $"{Indent}✗ ",
                $"{Count(far.Count(), "value")} with nothing of the rule by {(far.Count() == 1 ? "it" : "them")}: {far.Key}"
            );
            foreach (Tried tried in far)
            {
                terminal.Write($"{Indent}  line {Line(told, tried)}  ", Excerpt(told, tried, AroundFar));
            }
        }
    }

    /// <summary>Whether a value meets no condition that asks for something: such values are only listed.</summary>
    private static bool IsFar(Tried tried) => tried.FirstFailed is not null && !tried.IsNear;

    private void WriteNear(Explanation told, Tried tried)
    {
        bool claim = tried.FirstFailed is null;
        string lead = $"{Indent}{(claim ? '✓' : '✗')} line {Line(told, tried)}  ";
        string indent = new(' ', lead.Length);
        terminal.Write(lead, Excerpt(told, tried, Around));
        string met = string.Join("; ", tried.Met);
        if (met.Length > 0)
        {
            terminal.Write(indent + "met: ", Terminal.Plain(met));
        }

        foreach (TriedCondition failed in tried.Conditions.Where(c => !c.Met))
        {
            terminal.Write(indent + (failed == tried.FirstFailed ? "fails: " : "then fails: "), Reason(failed));
        }

        if (claim)
        {
            terminal.Write(
                indent,
                tried.Claim switch
                {
                    null => "no claim: the article replaces it or counts it in with another figure, or has too many claims",
                    { } heard => (heard.Primary ? "primary claim" : "claim")
                        + (heard.Scope is null ? ", " : $" of scope {Terminal.Plain(heard.Scope)}, ")
                        + $"read as {Says(told, tried.Value)}{(tried.Primary is null ? "" : $": {tried.Primary}")}",
                }
            );
        }
    }

    private static string Reason(TriedCondition failed) => $"{Terminal.Plain(failed.Says)} (line {failed.At.Line})";

    private static string Says(Explanation told, Value value) =>
        Terminal.Plain(Phrasing.English.Values.Label(value, value.Span.In(told.Article.Body).ToString()));

    private static string Line(Explanation told, Tried tried) =>
        told.Article.LineOf(tried.Value.Span.Start).ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>The sentence around the value, cut at words.</summary>
    private static string Excerpt(Explanation told, Tried tried, int around)
    {
        string body = told.Article.Body;
        (TextSpan sentence, TextSpan value) = (tried.Sentence, tried.Value.Span);
        int from = Math.Max(Math.Min(sentence.Start, value.Start), value.Start - around);
        int to = Math.Min(Math.Max(sentence.End, value.End), value.End + around);
        int space = from > sentence.Start ? body.IndexOf(' ', from, value.Start - from) : from;
        int lastSpace = to < sentence.End ? body.LastIndexOf(' ', to - 1, to - value.End) : to;
        (from, to) = (space < 0 ? value.Start : space, lastSpace < 0 ? value.End : lastSpace);
        string words = value.Length > 2 * around ? $"{value.In(body)[..around]}…" : value.In(body).ToString();
        return Terminal.Plain(
            (from > sentence.Start ? "…" : "")
                + $"{body.AsSpan(from, value.Start - from).TrimStart()}«{words}»{body.AsSpan(value.End, to - value.End).TrimEnd()}"
                + (to < sentence.End ? "…" : "")
        );
    }
}
