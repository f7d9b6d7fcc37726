using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Compare.Import.Content;
using Compare.Text.Common;
using UtfUnknown;

namespace Compare.Import.Decoding;

/// <summary>A text, and what is to be told of how it was decoded.</summary>
internal sealed record Decoded(string Text, Diagnostic? Note);

/// <summary>
/// Bytes to text. A byte order mark is believed first; then bytes that are sound UTF-8 and could hardly be so by chance; then
/// what the source declares; then a guess by the letters, which is told.
/// </summary>
internal static partial class TextDecoder
{
    private const int DeclaredWithin = 4096;
    private const int GuessedFrom = 1 << 18;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">The encoding that the source says it has; null where it says none.</param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? declared, string path)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Read(Encoding.UTF8, bytes[3..], path);
            case [0xFF, 0xFE, 0, 0, ..]:
                return Read(Encoding.UTF32, bytes[4..], path);
            case [0xFF, 0xFE, ..]:
                return Read(Encoding.Unicode, bytes[2..], path);
            case [0xFE, 0xFF, ..]:
                return Read(Encoding.BigEndianUnicode, bytes[2..], path);
        }

        Encoding? named = Named(declared);
        bool sevenBit = bytes.IndexOf((byte)0x1B) >= 0 && named is { IsSingleByte: false };
        if (!sevenBit && bytes.IndexOf((byte)0) < 0 && Utf8.IsValid(bytes))
        {
            return new Decoded(Encoding.UTF8.GetString(bytes), null);
        }

        if (named is not null && named.CodePage != Encoding.UTF8.CodePage)
        {
            return Read(named, bytes, path);
        }

        // Mostly UTF-8 with a byte here and there that is not: cut short, or put together from two sources.
        string loose = Encoding.UTF8.GetString(bytes);
        int broken = loose.AsSpan().Count('\uFFFD');
        int beyond = loose.AsSpan().Count(c => c > 127);
        if (named is not null && broken * 20 <= beyond)
        {
            return new Decoded(loose, ImportMessages.NotWholly(path, "UTF-8"));
        }

        Encoding guess = Guess(bytes);
        return new Decoded(guess.GetString(bytes), ImportMessages.Encoding(path, guess.WebName));
    }

    /// <summary>The encoding that a page declares in its first bytes: in a meta element, or as XML does.</summary>
    public static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        return CharsetForm().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    /// <summary>The encoding of a name, as browsers understand it: Latin-1 is Windows-1252. Null where there is none.</summary>
    public static Encoding? Named(string? name)
    {
        try
        {
            return name?.Trim(' ', '"', '\'').ToLowerInvariant() switch
            {
                null or "" => null,
                "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" => Encoding.GetEncoding(1252),
                "utf8" => Encoding.UTF8,
                var known => Encoding.GetEncoding(known),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, GuessedFrom)];
        int zeros = sample.Count((byte)0);
        if (zeros > sample.Length / 5)
        {
            // The letters of Western text stand on one side of each pair of bytes, the zeros on the other.
            int even = 0;
            for (int i = 0; i < sample.Length; i += 2)
            {
                even += sample[i] == 0 ? 1 : 0;
            }

            return even * 2 > zeros ? Encoding.BigEndianUnicode : Encoding.Unicode;
        }

        DetectionDetail? found = CharsetDetector.DetectFromBytes(sample)?.Detected;
        return
            found is { Encoding: { } encoding, Confidence: > 0.4f }
            && encoding.CodePage != Encoding.ASCII.CodePage
            && encoding.CodePage != Encoding.UTF8.CodePage
            && encoding.CodePage != 28591
            ? encoding
            : Encoding.GetEncoding(1252);
    }

    private static Decoded Read(Encoding encoding, ReadOnlySpan<byte> bytes, string path)
    {
        string text = encoding.GetString(bytes);
        return new Decoded(text, text.Contains('\uFFFD') ? ImportMessages.NotWholly(path, encoding.WebName) : null);
    }

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> counts)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += counts(c) ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"(?:<meta[^>]{0,300}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)[""']?\s*([\w.:-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetForm();
}
