using System.Net.Http.Headers;

namespace Compare.Import.Sources;

/// <summary>The field Content-Type of servers and mails.</summary>
internal static class MediaTypes
{
    /// <summary>The type in lower case, empty where there is none, and the encoding that it names.</summary>
    public static (string Type, string? Charset) Split(string? field) =>
        MediaTypeHeaderValue.TryParse(field, out MediaTypeHeaderValue? value)
            ? ((value.MediaType ?? "").ToLowerInvariant(), value.CharSet?.Trim('"'))
            : ((field ?? "").Split(';')[0].Trim().ToLowerInvariant(), null);
}
