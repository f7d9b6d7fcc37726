using System.Buffers;
using System.Globalization;
using System.Text;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Wording;
using Compare.Reports.Pages;

namespace Compare.Reports.Data;

/// <summary>
/// Writes <c>data/claims.csv</c>: a row a claim, by RFC 4180 (CRLF, doubled quotes), for spreadsheets. A text that a spreadsheet
/// would take for a formula gets an apostrophe before it; figures stand in columns of their own and need none.
/// </summary>
internal static class ClaimsCsv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private static readonly string[] Columns =
    [
        "event",
        "fact",
        "title",
        "kind",
        "verdict",
        "article",
        "outlet",
        "published",
        "version",
        "scope",
        "as_of",
        "primary",
        "text",
        "nominal",
        "low",
        "high",
        "unit",
        "from",
        "to",
        "says",
        "hedge",
        "place",
        "attribution",
        "speaker",
        "path",
        "line",
        "sentence",
    ];

    public static void Write(Report report, Stream output)
    {
        using var csv = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\r\n" };
        csv.WriteLine(string.Join(',', Columns));
        foreach (var e in report.Events)
        {
            foreach (var fact in e.Facts)
            {
                foreach (var claim in fact.Claims)
                {
                    csv.WriteLine(string.Join(',', Row(e, fact, claim)));
                }
            }
        }
    }

    private static IEnumerable<string> Row(EventReport e, FactReport fact, Claim claim)
    {
        var data = ClaimData.Of(claim, fact.Rule.Unit);
        return
        [
            Text(e.Id),
            Text(fact.Rule.Id),
            Text(fact.Rule.Title),
            Codes.Of(fact.Rule.Kind),
            Codes.Of(fact.Finding.Verdict),
            Text(claim.Article.Id),
            Text(claim.Article.Outlet),
            claim.Article.Published?.ToString() ?? "",
            Text(ClaimModel.Label(claim, Phrasing.English)),
            Text(claim.Scope),
            claim.AsOf?.ToString() ?? "",
            claim.Primary ? "true" : "false",
            Text(claim.Text),
            Number(data.Nominal),
            Number(data.Low),
            Number(data.High),
            Text(data.Unit),
            Day(data.From),
            Day(data.To),
            Text(data.Says),
            Codes.Of(claim.Value.Hedge),
            Codes.Of(claim.Place),
            Codes.Of(claim.Attribution.Voice),
            Text(claim.Attribution.Speaker),
            Text(claim.Article.ShownPath),
            Number(claim.Line),
            Text(claim.Sentence.In(claim.Article.Body).ToString()),
        ];
    }

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>
    /// The text as one field. Spreadsheets read = + - @ at its beginning as a formula, full-width ones too, also behind white space.
    /// </summary>
    private static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        bool formula =
            text[0] is '\t' or '\r' or '\n'
            || text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|' or '%', ..];
        string safe = formula ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
