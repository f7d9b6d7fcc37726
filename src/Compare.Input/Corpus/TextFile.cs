using System.Text;
using System.Text.Unicode;
using Compare.Text.Common;
using UtfUnknown;

namespace Compare.Input.Corpus;

/// <summary>Bytes to text: UTF-8 or UTF-16, and what else is told by its letters.</summary>
internal static class TextFile
{
    /// <summary>No article is larger; a larger file is a mistake.</summary>
    public const int LargestFile = 16 << 20;

    private const float LeastConfidence = 0.4f;
    private const int FewestToGuessBy = 20;
    private const int Western = 1252;
    private const int LookedAt = 4096;

    private static readonly UTF8Encoding Utf8Strict = new(false, true);

    /// <summary>The text without its byte order mark, or why it is not text; with a text, what was guessed.</summary>
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
            _ when IsBigEndian(bytes) is { } bigEndian => Utf16(bytes, path, bigEndian),
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
        return zero >= 0 ? (null, CorpusDiagnostics.Binary(path, 1 + bytes[..zero].Count((byte)'\n'))) : Guess(bytes, path);
    }

    /// <summary>In what else people save text; what was guessed is told.</summary>
    private static (string?, Diagnostic?) Guess(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length < FewestToGuessBy)
        {
            return (null, InvalidUtf8(bytes, path));
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (
            CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected is { Encoding: { } encoding, Confidence: > LeastConfidence } detected
            && encoding.GetString(bytes) is var text
            && !text.Contains('\uFFFD')
            && !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
        )
        {
            // Of encodings that say the same the commonest is named.
            var western = Encoding.GetEncoding(Western);
            string name = western.GetString(bytes) == text ? western.WebName : detected.EncodingName;
            (string? sound, Diagnostic? fault) = Checked(text, path);
            return (sound, fault ?? CorpusDiagnostics.Guessed(path, name));
        }

        return (null, InvalidUtf8(bytes, path));
    }

    /// <summary>UTF-16 without a mark: nearly every second byte is zero, as most letters of news are Latin ones.</summary>
    private static bool? IsBigEndian(ReadOnlySpan<byte> bytes)
    {
        int even = 0;
        int odd = 0;
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length & ~1, LookedAt)];
        for (int i = 0; i + 1 < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }

        int most = start.Length / 2 * 7 / 10;
        return bytes.Length % 2 != 0 || start.Length < 8 ? null
            : odd > most && even == 0 ? false
            : even > most && odd == 0 ? true
            : null;
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
