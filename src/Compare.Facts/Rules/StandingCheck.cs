using Compare.Text.Common;
using Compare.Text.Mentions;

namespace Compare.Facts.Rules;

/// <summary>Refuses what an article denies, or says only on a condition. A label whose own words deny is what it asks for.</summary>
internal sealed class StandingCheck
{
    /// <summary>Where the rule says what must not be negated.</summary>
    public Position At { get; init; }

    public void Check(ReadArticle article, Candidate candidate, Frame? frame, ref Failures failures)
    {
        switch (frame?.Standing ?? (candidate.Denies ? Standing.Asserted : article.Mentions.StandingAt(candidate.Tokens)))
        {
            case Standing.Denied:
                failures.Add(new Unmet(Failure.Negated, "", "", At), met: false);
                break;
            case Standing.Hypothetical:
                failures.Add(new Unmet(Failure.Unreal, "hypothetical", "", At), met: false);
                break;
            case Standing.Counterfactual:
                failures.Add(new Unmet(Failure.Unreal, "contrary-to-fact", "", At), met: false);
                break;
            case Standing.Each when frame is not null:
                failures.Add(new Unmet(Failure.Unreal, "one-of-each", "", At), met: false);
                break;
            case Standing.Zero when frame is null || candidate.Value is Text.Values.Quantity { Nominal: > 0 }:
                failures.Add(new Unmet(Failure.Negated, "", "", At), met: false);
                break;
        }
    }
}
