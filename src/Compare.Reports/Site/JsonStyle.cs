using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Compare.Reports.Site;

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
}
