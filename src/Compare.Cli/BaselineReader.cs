using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Comparison;

namespace Compare.Cli;

/// <summary>Reads the JSON of a baseline strictly. <see cref="Position"/> is where it stopped.</summary>
internal ref struct BaselineReader(ReadOnlySpan<byte> text)
{
    private static readonly ImmutableArray<Verdict> Kinds = [.. Enum.GetValues<Verdict>()];

    private readonly ReadOnlySpan<byte> text = text;
    private Utf8JsonReader json = new(text);

    /// <summary>Line and column, from 1, of the last token read.</summary>
    public readonly (int Line, int Column) Position
    {
        get
        {
            ReadOnlySpan<byte> before = text[..(int)json.TokenStartIndex];
            return (1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]));
        }
    }

    /// <exception cref="FormatException">It is JSON, but no baseline.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public ImmutableArray<Disagreement> Read(string schema)
    {
        Expect(JsonTokenType.StartObject, "a baseline is an object");
        Key("schema");
        if (Text("schema") != schema)
        {
            throw new FormatException($"the schema is not {schema}");
        }

        Key("findings");
        Expect(JsonTokenType.StartArray, "'findings' is a list");
        var findings = ImmutableArray.CreateBuilder<Disagreement>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            findings.Add(Finding());
        }

        Expect(JsonTokenType.EndObject, "nothing stands behind 'findings'");
        _ = json.Read(); // anything after the object is a fault that the reader tells
        return findings.ToImmutable();
    }

    private Disagreement Finding()
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("a finding is an object");
        }

        string name = Required("event");
        string fact = Required("fact");
        string relation = Required("relation");
        int kind = Kinds.ToList().FindIndex(v => Codes.Of(v) == relation);
        if (kind < 0)
        {
            throw new FormatException("no relation has this name");
        }

        string first = Required("first");
        string second = Required("second");
        Key("scope");
        string? scope = Text("scope");
        Key("article");
        string? article = Text("article");
        Expect(JsonTokenType.EndObject, "nothing stands behind 'article'");
        return new Disagreement(name, fact, Kinds[kind], first, second, scope, article);
    }

    private string Required(string key)
    {
        Key(key);
        return Text(key) ?? throw new FormatException($"'{key}' is a text");
    }

    private void Key(string key)
    {
        _ = json.Read();
        if (json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(key))
        {
            throw new FormatException($"'{key}' comes here");
        }
    }

    private string? Text(string key)
    {
        _ = json.Read();
        return json.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? json.GetString()
            : throw new FormatException($"'{key}' is a text");
    }

    private void Expect(JsonTokenType type, string otherwise)
    {
        _ = json.Read();
        if (json.TokenType != type)
        {
            throw new FormatException(otherwise);
        }
    }
}
