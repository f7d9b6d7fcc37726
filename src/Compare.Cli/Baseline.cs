using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compare.Facts;
using Compare.Input.Files;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>Reads and writes the findings that somebody has accepted: <c>compare-baseline/1</c>, JSON.</summary>
internal static class Baseline
{
    private const string Schema = "compare-baseline/1";
    private const int LargestFile = 16 << 20;
    private const string Form = "write one with --write-baseline and leave it as it is";

    /// <summary>The findings in a file; null, with a fault, where it cannot be read as a baseline.</summary>
    public static ImmutableArray<Disagreement>? Read(string path, ICollection<Diagnostic> faults)
    {
        void Fail(int line, int column, string message) =>
            faults.Add(new Diagnostic(path.Replace('\\', '/'), line, column, Severity.Error, message));
        (byte[]? bytes, string? objection) = UserFile.Read(path, LargestFile);
        if (bytes is null)
        {
            Fail(0, 0, $"the baseline cannot be read: {objection}, or make one with --write-baseline");
            return null;
        }

        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        var reader = new BaselineReader(text);
        try
        {
            return reader.Read(Schema);
        }
        catch (JsonException problem)
        {
            Fail(
                (int)(problem.LineNumber ?? 0) + 1,
                (int)(problem.BytePositionInLine ?? 0) + 1,
                $"this is not JSON as a baseline has it; {Form}"
            );
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half of a pair of surrogates, in a text.
            (int line, int column) = reader.Position;
            Fail(line, column, $"this text is not Unicode; {Form}");
        }
        catch (FormatException problem)
        {
            (int line, int column) = reader.Position;
            Fail(line, column, $"{problem.Message}; {Form}");
        }

        return null;
    }

    /// <summary>
    /// Writes findings, all or nothing: a run that fails leaves the file as it was. False, with a fault, where it cannot be written.
    /// </summary>
    public static bool Write(string path, IEnumerable<Disagreement> findings, ICollection<Diagnostic> faults)
    {
        // Nothing but a baseline is written over: the name may be a slip.
        if (File.Exists(path) && UserFile.Read(path, LargestFile).Bytes is not [] && Read(path, faults) is null)
        {
            return false;
        }

        try
        {
            WholeFile.Write(path, Bytes(findings), overwrite: true);
            return true;
        }
        catch (Exception problem) when (IsOfTheFile(problem))
        {
            faults.Add(
                new Diagnostic(
                    path.Replace('\\', '/'),
                    0,
                    0,
                    Severity.Error,
                    "the baseline cannot be written; see that the folder is there and that you may write in it"
                )
            );
            return false;
        }
    }

    private static bool IsOfTheFile(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static byte[] Bytes(IEnumerable<Disagreement> findings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("findings");
            foreach (Disagreement finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("event", finding.Event);
                json.WriteString("fact", finding.Fact);
                json.WriteString("relation", Codes.Of(finding.Kind));
                json.WriteString("first", finding.First);
                json.WriteString("second", finding.Second);
                json.WriteString("scope", finding.Scope);
                json.WriteString("article", finding.Article);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
