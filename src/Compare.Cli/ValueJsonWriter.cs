using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compare.Text.Values;

namespace Compare.Cli;

/// <summary>Writes the values of a text as one JSON line.</summary>
internal sealed class ValueJsonWriter(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Utf8JsonWriter json = new(output, Options);

    public void Dispose() => json.Dispose();

    public void WriteLine(ValueRequest request, IReadOnlyList<Value> values)
    {
        json.Reset();
        json.WriteStartObject();
        json.WritePropertyName("id");
        json.WriteRawValue(request.Id);
        json.WriteStartArray("values");
        foreach (Value value in values)
        {
            Write(value, request.Text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void Write(Value value, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", KindOf(value.Kind));
        json.WriteNumber("start", value.Span.Start);
        json.WriteNumber("end", value.Span.End);
        json.WriteString("text", value.Span.In(text));
        json.WriteString("hedge", HedgeOf(value.Hedge));
        if (value is Quantity quantity)
        {
            Write("nominal", quantity.Nominal);
            Write("low", quantity.Stated.Low);
            Write("high", quantity.Stated.High);
            json.WriteString("unit", quantity.Unit);
        }
        else if (value is DateRange date)
        {
            json.WriteNull("nominal");
            json.WriteString("from", date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("to", date.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else if (value is ClockTime time)
        {
            Write("nominal", time.Nominal);
            Write("low", time.Stated.Low);
            Write("high", time.Stated.High);
            json.WriteString("unit", "minute");
            json.WriteString("at", time.Nominal is { } minute ? ClockTime.Told(minute) : null);
            json.WriteString("zone", time.Zone);
        }

        json.WriteEndObject();
    }

    private void Write(string name, double? number)
    {
        // JSON has no infinity.
        if (number is { } n && double.IsFinite(n))
        {
            json.WriteNumber(name, n);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static string KindOf(ValueKind kind) =>
        kind switch
        {
            ValueKind.Number => "number",
            ValueKind.Ordinal => "ordinal",
            ValueKind.Percent => "percent",
            ValueKind.Money => "money",
            ValueKind.Measure => "measure",
            ValueKind.Age => "age",
            ValueKind.Duration => "duration",
            ValueKind.Date => "date",
            ValueKind.Time => "time",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    internal static string HedgeOf(Hedge hedge) =>
        hedge switch
        {
            Hedge.Exact => "exact",
            Hedge.About => "about",
            Hedge.Nearly => "nearly",
            Hedge.Over => "over",
            Hedge.AtLeast => "at-least",
            Hedge.AtMost => "at-most",
            Hedge.Range => "range",
            Hedge.Vague => "vague",
            _ => throw new ArgumentOutOfRangeException(nameof(hedge)),
        };
}
