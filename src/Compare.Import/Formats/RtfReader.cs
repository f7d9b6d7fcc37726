using System.Globalization;
using System.Text;
using Compare.Import.Content;
using Compare.Import.Decoding;
using Compare.Import.Pages;
using Compare.Text.Articles;

namespace Compare.Import.Formats;

/// <summary>
/// The text of an RTF file, as its specification 1.9 has it: groups, control words, bytes of a code page, characters of Unicode.
/// </summary>
internal sealed class RtfReader
{
    private const int Deepest = 2000;
    private const int FewestWords = 10;

    /// <summary>Groups whose text is not the document's.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "fonttbl",
        "colortbl",
        "stylesheet",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "footnote",
        "annotation",
        "fldinst",
        "themedata",
        "datastore",
        "xmlnstbl",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "bkmkstart",
        "bkmkend",
        "private",
        "deleted",
    };

    private readonly string source;
    private readonly StringBuilder body = new();
    private readonly List<byte> pending = [];
    private readonly Stack<State> outer = new();
    private readonly Dictionary<string, StringBuilder> about = new(StringComparer.Ordinal);
    private State now = new(null, 1, false);
    private Encoding encoding = TextDecoder.Named("windows-1252")!;
    private int toSkip;
    private int at;

    private RtfReader(string source) => this.source = source;

    /// <param name="Into">Null for the document's own text; the name of a field of the title page; "" for what is not read.</param>
    private sealed record State(string? Into, int FallbackLength, bool InInfo);

    public static PageReadResult Read(byte[] bytes, string path, LineDateReader dates)
    {
        var reader = new RtfReader(Encoding.Latin1.GetString(bytes));
        if (!reader.Run())
        {
            return new PageReadResult(null, [ImportMessages.TooDeep(path)]);
        }

        List<Block> blocks =
        [
            .. reader
                .body.ToString()
                .Split('\n')
                .Select(Words.Tidy)
                .Where(t => t.Length > 0)
                .Select(t => new Block(BlockKind.Paragraph, t)),
        ];
        if (blocks.Sum(b => Words.Count(b.Text)) < FewestWords)
        {
            return new PageReadResult(null, [ImportMessages.NoText(path, "")]);
        }

        ImportedArticle article = TextArticle.Of(blocks, dates);
        return new PageReadResult(
            article with
            {
                Title = article.Title ?? reader.About("title"),
                Authors = reader.About("author") is { } author ? [author] : [],
            },
            []
        );
    }

    private Found? About(string field) =>
        about.TryGetValue(field, out StringBuilder? value) && Words.Tidy(value.ToString()) is { Length: > 2 } text
            ? new Found(text, "rtf")
            : null;

    private bool Run()
    {
        while (at < source.Length)
        {
            char c = source[at++];
            switch (c)
            {
                case '{':
                    Flush();
                    if (outer.Count > Deepest)
                    {
                        return false;
                    }

                    outer.Push(now);
                    break;
                case '}':
                    Flush();
                    now = outer.Count > 0 ? outer.Pop() : now;
                    break;
                case '\\':
                    Control();
                    break;
                case '\r' or '\n' or '\0':
                    break;
                default:
                    Put((byte)c);
                    break;
            }
        }

        Flush();
        return true;
    }

    private void Control()
    {
        if (at >= source.Length)
        {
            return;
        }

        char c = source[at];
        if (!char.IsAsciiLetter(c))
        {
            at++;
            Symbol(c);
            return;
        }

        int start = at;
        while (at < source.Length && char.IsAsciiLetter(source[at]) && at - start < 32)
        {
            at++;
        }

        string word = source[start..at];
        int number = at;
        at += at < source.Length && source[at] == '-' ? 1 : 0;
        while (at < source.Length && char.IsAsciiDigit(source[at]) && at - number < 10)
        {
            at++;
        }

        bool numbered = int.TryParse(
            source.AsSpan(number, at - number),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out int value
        );
        at += at < source.Length && source[at] == ' ' ? 1 : 0;
        Obey(word, numbered ? value : null);
    }

    private void Symbol(char c)
    {
        switch (c)
        {
            case '\''
                when at + 2 <= source.Length
                    && byte.TryParse(source.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code):
                at += 2;
                Put(code);
                break;
            case '*':
                now = now with { Into = "" };
                break;
            case '~':
                Say("\u00a0");
                break;
            case '_':
                Say("-");
                break;
            case '\\' or '{' or '}':
                Put((byte)c);
                break;
            case '\r' or '\n':
                Say("\n");
                break;
        }
    }

    private void Obey(string word, int? value)
    {
        switch (word)
        {
            case "par" or "line" or "row" or "page" or "sect" or "column":
                Say("\n");
                break;
            case "tab" or "cell" or "emspace" or "enspace":
                Say(" ");
                break;
            case "u" when value is { } code:
                Say(((char)(ushort)code).ToString());
                toSkip = now.FallbackLength;
                break;
            case "uc" when value is { } length:
                now = now with { FallbackLength = Math.Clamp(length, 0, 8) };
                break;
            case "ansicpg" when value is { } page && TextDecoder.Named($"windows-{page}") is { } named:
                encoding = named;
                break;
            case "mac":
                encoding = TextDecoder.Named("macintosh") ?? encoding;
                break;
            case "bin" when value is > 0 and var count:
                at = Math.Min(source.Length, at + count);
                break;
            case "info":
                now = now with { Into = "", InInfo = true };
                break;
            case "title" or "author" when now.InInfo:
                now = now with { Into = word };
                break;
            case "emdash":
                Say("—");
                break;
            case "endash":
                Say("–");
                break;
            case "lquote":
                Say("‘");
                break;
            case "rquote":
                Say("’");
                break;
            case "ldblquote":
                Say("“");
                break;
            case "rdblquote":
                Say("”");
                break;
            case "bullet":
                Say("•");
                break;
            case "v" when value is not 0:
                now = now with { Into = "" };
                break;
            case "v":
                now = now with { Into = null };
                break;
            default:
                now = Others.Contains(word) ? now with { Into = "" } : now;
                break;
        }
    }

    private void Put(byte code)
    {
        if (toSkip > 0)
        {
            toSkip--;
        }
        else
        {
            pending.Add(code);
        }
    }

    private void Say(string text)
    {
        Flush();
        Target?.Append(text);
    }

    private void Flush()
    {
        toSkip = 0;
        if (pending.Count > 0)
        {
            Target?.Append(encoding.GetString([.. pending]));
            pending.Clear();
        }
    }

    private StringBuilder? Target =>
        now.Into switch
        {
            null => body,
            "" => null,
            var name => about.TryGetValue(name, out StringBuilder? text) ? text : about[name] = new StringBuilder(),
        };
}
