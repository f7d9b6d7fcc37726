using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Evidence;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Overlap;

namespace Compare.Reports.Data;

/// <summary>Writes what <c>report.json</c> tells of articles that are not independent: <c>lines</c> and <c>sharedPassages</c>.</summary>
internal static class LinesJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteArray("lines", report.Events, e =>
        {
            json.WriteString("event", e.Id);
            json.WriteString("summary", e.Lines.Summary);
            WriteLines(json, e.Lines);
            json.WriteArray("facts", e.Facts.Where(f => !f.Lines.IsEmpty), fact =>
            {
                json.WriteString("fact", fact.Rule.Id);
                json.WriteArray("versions", fact.Lines, version =>
                {
                    json.WriteString("label", version.Label);
                    json.WriteString("scope", version.Scope);
                    json.WriteString("summary", version.Evidence.Summary);
                    WriteLines(json, version.Evidence);
                });
            });
        });
        json.WriteArray("sharedPassages", report.Events.SelectMany(e => e.SharedTexts, (e, text) => (Event: e.Id, Text: text)), shared =>
        {
            json.WriteString("event", shared.Event);
            json.WriteString("a", shared.Text.A.Id);
            json.WriteString("b", shared.Text.B.Id);
            json.WriteNumber("words", shared.Text.Words);
            json.WriteNumber("shareOfA", Math.Round(shared.Text.ShareOfA, 4));
            json.WriteNumber("shareOfB", Math.Round(shared.Text.ShareOfB, 4));
            WritePassages(json, shared.Text);
        });
    }

    private static void WriteLines(Utf8JsonWriter json, LinesOfEvidence evidence) => json.WriteArray("lines", evidence.Lines, line =>
        {
            json.WriteTexts("articles", line.Articles);
            json.WriteArray("ties", line.Ties, tie =>
            {
                json.WriteString("kind", Codes.Of(tie.Kind));
                json.WriteTexts("articles", tie.Articles);
                json.WriteString("explanation", tie.Explanation);
                if (tie is { Kind: TieKind.Passage, Shared: { } shared })
                {
                    WritePassages(json, shared);
                }
            });
        });

    /// <summary>The places in the bodies of the first and of the second article.</summary>
    private static void WritePassages(Utf8JsonWriter json, SharedText shared) => json.WriteArray("passages", shared.Passages, passage =>
        {
            json.WriteNumber("words", passage.Words);
            WritePlace(json, "inA", shared.A, passage.InA);
            WritePlace(json, "inB", shared.B, passage.InB);
        });

    private static void WritePlace(Utf8JsonWriter json, string name, Article article, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", article.InSource(span).Start);
        json.WriteNumber("end", article.InSource(span).End);
        json.WriteNumber("line", article.LineOf(span.Start));
        json.WriteEndObject();
    }
}
