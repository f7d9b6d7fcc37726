using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Compare.Reports.Data;

/// <summary>How the site's JSON files are written.</summary>
internal static class JsonStyle
{
    /// <summary>Indented, LF, letters of all scripts as they are; what could mean something in HTML stays escaped.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A list of objects, whose members <paramref name="write"/> writes.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
