using System.Globalization;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>What <c>reconcile</c> says of figures: shares, as <c>10%</c> or <c>0.1</c>.</summary>
internal static class Shares
{
    /// <summary>Of <c>reconcile: { rounding: … }</c>: no figure is round.</summary>
    private const string NoRounding = "none";

    public static readonly RuleKey Tolerance = new(
        "tolerance",
        "a share from `0%` to `100%`, or `0` to `1`: how far a figure may lie from an open bound and still be consistent; 10% where "
            + "it is left out",
        Shapes.TextRef
    );

    public static readonly RuleKey Rounding = new(
        "rounding",
        "a share of a round figure, such as `5%`, by which it may be off; `none` where figures are as exact as they are written. 5% "
            + "where it is left out",
        () => Shape($"|{NoRounding}", Messages.Rounding)
    );

    public static ReconcileSettings Read(MapNode map, YamlSource source)
    {
        var fields = new Fields(source, map, RuleKey.Names(Tolerance, Rounding));
        ReconcileSettings settings = ReconcileSettings.Default;
        if (fields.Text(Tolerance.Name) is { } tolerance)
        {
            settings = settings with { Tolerance = ReadShare(tolerance, Messages.Tolerance, source) };
        }

        return fields.Text(Rounding.Name) is { } rounding
            ? settings with
            {
                Rounding = rounding.Text == NoRounding ? 0 : ReadShare(rounding, Messages.Rounding, source),
            }
            : settings;
    }

    /// <summary>What a tolerance of figures is.</summary>
    public static JsonObject ToleranceShape() => Shape("", Messages.Tolerance);

    /// <param name="words">Alternatives of the pattern that are no share.</param>
    private static JsonObject Shape(string words, string message) =>
        new()
        {
            ["type"] = Shapes.List("string", "number"),
            ["minimum"] = 0,
            ["maximum"] = 1,
            ["pattern"] = $@"^((100(\.0*)?|\d{{1,2}}(\.\d*)?) *%|0?\.\d+|0|1{words})$",
            ["patternErrorMessage"] = message,
        };

    private static double ReadShare(TextNode text, string message, YamlSource source)
    {
        bool percent = text.Text.EndsWith('%');
        bool number = double.TryParse(
            text.Text.TrimEnd('%').TrimEnd(),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out double share
        );
        share = percent ? share / 100 : share;
        if (!number || share is not (>= 0 and <= 1))
        {
            source.Error(text, message);
        }

        return share;
    }
}
