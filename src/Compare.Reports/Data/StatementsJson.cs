using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Quotations;

namespace Compare.Reports.Data;

/// <summary>Writes what <c>report.json</c> tells of quotations that several articles carry: <c>statements</c>.</summary>
internal static class StatementsJson
{
    public static void Write(Utf8JsonWriter json, Report report) =>
        json.WriteArray(
            "statements",
            report.Events.SelectMany(e => e.Statements, (e, statement) => (Event: e.Id, Statement: statement)),
            one =>
            {
                json.WriteString("event", one.Event);
                json.WriteString("speaker", one.Statement.Speaker);
                json.WriteArray("wordings", one.Statement.Wordings, wording => WriteWording(json, wording));
            }
        );

    private static void WriteWording(Utf8JsonWriter json, QuotedWording wording)
    {
        json.WriteString("article", wording.Article.Id);
        json.WriteString("text", wording.Text);
        json.WriteArray("quotes", wording.Spans, span =>
        {
            json.WriteNumber("start", wording.Article.InSource(span).Start);
            json.WriteNumber("end", wording.Article.InSource(span).End);
            json.WriteNumber("line", wording.Article.LineOf(span.Start));
        });
        json.WriteString("speaker", wording.Attribution.Speaker);
        json.WriteString("via", wording.Attribution.Via);
        json.WriteBoolean("shortened", wording.IsShortened);
        json.WriteBoolean("otherSpeaker", wording.IsOtherSpeaker);
        json.WriteArray("changes", wording.Changes, change =>
        {
            json.WriteString("kind", Codes.Of(change.Kind));
            json.WriteString("first", change.First);
            json.WriteString("here", change.Here);
        });
    }
}
