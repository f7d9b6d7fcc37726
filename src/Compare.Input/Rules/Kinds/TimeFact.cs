using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>A time of day.</summary>
internal sealed record TimeFact : Fact
{
    public override FactKind Kind => FactKind.Time;
}

internal sealed class TimeDefinition : KindDefinition
{
    public override Fact Any { get; } = new TimeFact();

    public override string Help => "a time of day: `9 p.m.`, `21:05`, `around midnight`";

    public override ImmutableArray<RuleKey> Keys =>
        [SharedKeys.Pattern, SharedKeys.Unless, SharedKeys.Least, SharedKeys.Most, SharedKeys.Reconcile];

    public override ImmutableArray<string> OneOf => ["find", SharedKeys.Pattern.Name];

    public override ReconcileSettings Reconcile => ReconcileSettings.OfTimes;

    public override Fact Read(RuleFields rule) => Any;

    public override ReconcileSettings ReadReconcile(MapNode map, YamlSource source) =>
        new Fields(source, map, [Shares.Tolerance.Name]).Text(Shares.Tolerance.Name) is { } minutes
            ? new ReconcileSettings(ReadMinutes(minutes, source))
            : Reconcile;

    public override JsonObject ReconcileShape() =>
        new()
        {
            ["tolerance"] = new JsonObject
            {
                ["pattern"] = @"^(0|[1-9]\d{0,2}|1[0-3]\d\d|14[0-3]\d) +minutes?$",
                ["patternErrorMessage"] = Messages.ToleranceOfTimes,
                ["type"] = "string",
            },
            ["rounding"] = false,
        };

    /// <summary>"15 minutes".</summary>
    private static int ReadMinutes(TextNode text, YamlSource source)
    {
        const int MinutesOfDay = 24 * 60;
        string[] parts = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int minutes = 0;
        if (
            parts is not [var figure, "minute" or "minutes"]
            || !int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out minutes)
            || minutes >= MinutesOfDay
        )
        {
            source.Error(text, Messages.ToleranceOfTimes);
        }

        return minutes;
    }
}
