using Compare.Facts.Extraction;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>Whether the unit of a measure is one that is ever read: with any other the rule finds nothing, silently.</summary>
internal static class UnitCheck
{
    /// <summary>Null where the unit is known, or the rule measures nothing.</summary>
    public static Diagnostic? Check(FactRule rule, Extractor extractor, Lexicon lexicon)
    {
        if (rule.Fact is not MeasureFact { Unit: { } unit } measure)
        {
            return null;
        }

        string? read = (
            extractor.ReadWritten(rule with { Fact = FactKinds.Any(FactKind.Measure) }, $"2 {unit}", published: null) as Quantity
        )?.Unit;
        if (read == unit)
        {
            return null;
        }

        string? meant = read
            ?? Suggestion.Nearest(
                unit,
                lexicon[Sections.Units].Values.Where(v => char.IsAsciiLetter(v[0])).Distinct().Order(StringComparer.Ordinal)
            );
        return new Diagnostic(
            rule.Source.Path,
            measure.UnitAt.Line,
            measure.UnitAt.Column,
            Severity.Error,
            $"no figure is ever read in the unit '{unit}'; "
                + (meant is null ? "write a unit of the word lists, in the singular: metre, tonne, magnitude" : $"did you mean '{meant}'?")
        );
    }
}
