using System.Globalization;
using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Facts.Wording;
using Compare.Text.Articles;

namespace Compare.Reports.Data;

/// <summary>Writes why a relation is what it is: codes with their figures, which sentences in any language are made from.</summary>
internal static class ReasonJson
{
    /// <summary>The properties <c>reason</c>, <c>gap</c>, <c>size</c> and <c>hint</c> of a relation.</summary>
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        Write(json, "reason", relation.Reason);
        Write(json, "gap", relation.Difference);
        json.WriteString("size", relation.Grade is { } grade ? Codes.Of(grade) : null);
        json.WriteString("hint", relation.Hint?.Name);
    }

    /// <summary>A reason as <c>{ code, details }</c>; null where there is none.</summary>
    public static void Write(Utf8JsonWriter json, string name, Reason? reason)
    {
        json.WritePropertyName(name);
        Write(json, reason);
    }

    private static void Write(Utf8JsonWriter json, Reason? reason)
    {
        if (reason is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", reason.Name);
        json.WriteStartObject("details");
        foreach ((string key, object value) in reason.Details)
        {
            json.WritePropertyName(key);
            WriteDetail(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDetail(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case Reason reason:
                Write(json, reason);
                break;
            case double figure:
                WriteNumber(json, figure);
                break;
            case int count:
                json.WriteNumberValue(count);
                break;
            case Amount amount:
                json.WriteStartObject();
                json.WritePropertyName("figure");
                WriteNumber(json, amount.Figure);
                json.WriteString("unit", amount.Unit);
                json.WriteEndObject();
                break;
            case Distance distance:
                json.WriteStartObject();
                json.WritePropertyName("figure");
                WriteNumber(json, distance.Size);
                json.WriteString("unit", distance.Unit);
                json.WriteEndObject();
                break;
            case Span span:
                json.WriteStartObject();
                WriteEnd(json, "low", span.Figures.Low, span.Figures.LowIncluded);
                WriteEnd(json, "high", span.Figures.High, span.Figures.HighIncluded);
                json.WriteString("unit", span.Unit);
                json.WriteEndObject();
                break;
            case StatedValue told:
                json.WriteStringValue(told.Words);
                break;
            case QuotedText quoted:
                json.WriteStringValue(quoted.Text);
                break;
            case WithinYear within:
                json.WriteStringValue(within.Date.ToString());
                break;
            case TimeOfDay time:
                json.WriteStringValue(time.Instant.ToString("O", CultureInfo.InvariantCulture));
                break;
            case PartialDate date:
                json.WriteStringValue(date.ToString());
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>An end, and whether it belongs to the figures: <c>low</c> and <c>lowIncluded</c>.</summary>
    private static void WriteEnd(Utf8JsonWriter json, string name, double? end, bool included)
    {
        json.WritePropertyName(name);
        if (end is { } figure)
        {
            WriteNumber(json, figure);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteBoolean(name + "Included", included && end is not null);
    }

    private static void WriteNumber(Utf8JsonWriter json, double figure)
    {
        if (double.IsFinite(figure))
        {
            json.WriteNumberValue(figure);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
