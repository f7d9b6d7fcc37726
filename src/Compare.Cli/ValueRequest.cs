using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compare.Text.Articles;

namespace Compare.Cli;

/// <summary>A line of input: a text to read. <paramref name="Id"/> is JSON as given, a string or a number.</summary>
internal sealed record ValueRequest(string Id, string Text, PartialDate? Reference)
{
    /// <summary>Reads <c>{"id", "text", "ref"?}</c>; other keys are passed over.</summary>
    /// <exception cref="FormatException">A key is missing or of the wrong kind.</exception>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public static ValueRequest Parse(string line)
    {
        string? id = null,
            text = null;
        PartialDate? reference = null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("A line is a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case "id" when reader.TokenType is JsonTokenType.String or JsonTokenType.Number:
                    id =
                        reader.TokenType == JsonTokenType.String
                            ? $"\"{JsonEncodedText.Encode(reader.GetString()!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""
                            : Encoding.UTF8.GetString(reader.ValueSpan);
                    break;
                case "text" when reader.TokenType == JsonTokenType.String:
                    text = reader.GetString();
                    break;
                case "ref" when reader.TokenType == JsonTokenType.String:
                    reference = PartialDate.TryParse(reader.GetString()!, out PartialDate date)
                        ? date
                        : throw new FormatException($"\"ref\" is no date: '{reader.GetString()}'.");
                    break;
                case "ref" when reader.TokenType == JsonTokenType.Null:
                    break;
                case "id" or "text" or "ref":
                    throw new FormatException($"\"{key}\" is of the wrong kind.");
                default:
                    reader.Skip();
                    break;
            }
        }

        _ = reader.Read(); // anything after the object is a fault that the reader tells
        return id is null ? throw new FormatException("\"id\" is missing.")
            : text is null ? throw new FormatException("\"text\" is missing.")
            : new ValueRequest(id, text, reference);
    }
}
