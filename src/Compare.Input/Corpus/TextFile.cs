using System.Text;
using System.Text.Unicode;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>Bytes to text: UTF-8, or UTF-16 that says so with its byte order mark.</summary>
internal static class TextFile
{
    /// <summary>No article is larger; a larger file is a mistake.</summary>
    public const int LargestFile = 16 << 20;

    private static readonly UTF8Encoding Utf8Strict = new(false, true);

    /// <summary>The text without its byte order mark, or why it is not text.</summary>
    public static (string? Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length > LargestFile)
        {
            return (null, CorpusDiagnostics.Huge(path, LargestFile));
        }

        return bytes switch
        {
            [0xFF, 0xFE, ..] => Utf16(bytes[2..], path, bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(bytes[2..], path, bigEndian: true),
            [0xEF, 0xBB, 0xBF, ..] => Utf8Text(bytes, 3, path),
            _ => Utf8Text(bytes, 0, path),
        };
    }

    private static (string?, Diagnostic?) Utf16(ReadOnlySpan<byte> bytes, string path, bool bigEndian)
    {
        try
        {
            return Checked(new UnicodeEncoding(bigEndian, false, true).GetString(bytes), path);
        }
        catch (DecoderFallbackException)
        {
            return (null, CorpusDiagnostics.NotUtf16(path));
        }
    }

    private static (string?, Diagnostic?) Utf8Text(ReadOnlySpan<byte> bytes, int start, string path)
    {
        if (Utf8.IsValid(bytes))
        {
            return Checked(Utf8Strict.GetString(bytes[start..]), path);
        }

        int zero = bytes.IndexOf((byte)0);
        return (null, zero >= 0 ? CorpusDiagnostics.Binary(path, 1 + bytes[..zero].Count((byte)'\n')) : InvalidUtf8(bytes, path));
    }

    private static Diagnostic InvalidUtf8(ReadOnlySpan<byte> bytes, string path)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        int line = 1 + bytes[..offset].Count((byte)'\n');
        int column = 1 + Utf8Strict.GetCharCount(bytes[(bytes[..offset].LastIndexOf((byte)'\n') + 1)..offset]);
        return CorpusDiagnostics.NotUtf8(path, line, column, offset);
    }

    private static (string?, Diagnostic?) Checked(string text, string path)
    {
        int zero = text.IndexOf('\0');
        if (zero >= 0)
        {
            return (null, CorpusDiagnostics.Binary(path, 1 + text.AsSpan(0, zero).Count('\n')));
        }

        return string.IsNullOrWhiteSpace(text) ? (null, CorpusDiagnostics.Empty(path)) : (text, null);
    }
}
