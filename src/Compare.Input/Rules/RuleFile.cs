using System.Buffers;
using System.Text.Unicode;
using Compare.Input.Files;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>Reads a YAML file's text: UTF-8, of bearable size; anything else is a fault.</summary>
internal static class RuleFile
{
    private const int MaxBytes = 256 * 1024;

    /// <param name="file">Where it lies.</param>
    /// <param name="path">What faults call it.</param>
    /// <returns>The text without byte order mark, or the fault.</returns>
    public static (string? Text, Diagnostic? Diagnostic) Read(string file, string path)
    {
        (byte[]? bytes, string? objection) = UserFile.Read(file, MaxBytes);
        return bytes is null ? (null, new Diagnostic(path, 0, 0, Severity.Error, objection!)) : Decode(bytes, path);
    }

    private static (string? Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes, string path)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        char[] text = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, text, out int read, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return (new string(text, 0, written), null);
        }

        int line = bytes[..read].Count((byte)'\n') + 1;
        return (null, new Diagnostic(path, line, 0, Severity.Error, Messages.NotUtf8));
    }
}
