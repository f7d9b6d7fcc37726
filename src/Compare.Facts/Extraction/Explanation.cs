using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>One condition of a rule as a candidate meets or fails it.</summary>
/// <param name="Key">The key that asks for it, with the stretch of text it looks at: <c>paragraph any</c>.</param>
/// <param name="At">Where the rule says so.</param>
/// <param name="Excludes">Whether it asks for something not to be there.</param>
/// <param name="Says">Where it is not met, why, in the rule's words; else the article's words that meet it, or what the rule asks
/// for.</param>
public sealed record TriedCondition(string Key, Position At, bool Met, bool Excludes, string Says);

/// <summary>A value of the rule's kind, and what became of it.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="IsNear">Whether it meets a condition that asks for something to be there.</param>
/// <param name="Conditions">In the order they are tried, of each stretch of text up to the first that is not met.</param>
/// <param name="Claim">Null where it was refused, where the article sets it aside for another, or has too many claims to hear them
/// all.</param>
/// <param name="Primary">Why it stands for the article; null where it does not.</param>
public sealed record Tried(
    Value Value,
    TextSpan Sentence,
    bool IsNear,
    ImmutableArray<TriedCondition> Conditions,
    Claim? Claim,
    string? Primary
)
{
    /// <summary>Null where it meets all.</summary>
    public TriedCondition? FirstFailed => Conditions.FirstOrDefault(c => !c.Met);

    /// <summary>The conditions that it meets, in words; of terms that must not stand there, only how many do not.</summary>
    public IEnumerable<string> Met
    {
        get
        {
            TriedCondition[] absent = [.. Conditions.Where(c => c.Met && c.Excludes)];
            IEnumerable<string> there = Conditions.Where(c => c.Met && !c.Excludes).Select(InWords);
            return absent.Length switch
            {
                0 => there,
                1 => there.Append(InWords(absent[0])),
                _ => there.Append(
                    $"none of {absent.Length} excluded terms "
                        + $"(line{(Lines(absent) is [var only] ? $" {only}" : $"s {string.Join(", ", Lines(absent))}")})"
                ),
            };
        }
    }

    private static string InWords(TriedCondition condition) => $"{condition.Key} (line {condition.At.Line}) {condition.Says}";

    private static int[] Lines(TriedCondition[] conditions) => [.. conditions.Select(c => c.At.Line).Distinct()];
}

/// <summary>Why an article says on a rule what it says.</summary>
/// <param name="Candidates">Every value of the rule's kind, in order of place.</param>
/// <param name="Values">Every quantity and date of the article, whatever the rule's kind.</param>
public sealed record Explanation(Article Article, Extracted Extracted, ImmutableArray<Tried> Candidates, ImmutableArray<Value> Values);
