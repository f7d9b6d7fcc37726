using System.Collections.Immutable;
using System.Text;
using Compare.Facts;
using Compare.Reports.Data;
using Compare.Text.Common;

namespace Compare;

/// <summary>What came of a comparison.</summary>
/// <param name="Report">
/// The events with their articles, facts, claims and findings; null where the input is such that nothing could be compared.
/// </param>
/// <param name="Diagnostics">All that is wrong with the input, warnings too, each with file, line, column and what to do.</param>
public sealed record ComparisonResult(Report? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where the site is; null where none was asked for, or none could be written, and then a diagnostic says why.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>Whether there is no report, or a part of the input is not in it for a fault.</summary>
    public bool IsFaulty => Report is null || Diagnostics.Any(f => f.Severity >= Severity.Error);

    /// <summary>The facts of all events, in the report's order; none where there is no report.</summary>
    public IEnumerable<FactReport> Facts => Report?.Events.SelectMany(e => e.Facts) ?? [];

    /// <summary>The report as JSON, <c>compare-report/1</c>: the site's <c>data/report.json</c>, in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">There is no report.</exception>
    public void WriteJson(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportJson.Write(Report ?? throw new InvalidOperationException("there is no report: its diagnostics say why"), output);
    }

    /// <inheritdoc cref="WriteJson"/>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        WriteJson(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
