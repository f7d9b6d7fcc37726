using System.Text;

namespace Compare.Fuzz;

/// <summary>Makes inputs out of seeds, by chance that the number of a run decides: the same number, the same inputs.</summary>
/// <param name="seeds">Of one target.</param>
/// <param name="number">The run's.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, int number)
{
    private const int Longest = 64 << 10;

    /// <summary>
    /// What has broken readers: marks of every language that is read here, numbers at the edge, characters that nobody sees.
    /// </summary>
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"",
            "“",
            "”",
            "'",
            "’",
            "5'11\"",
            "---\n",
            "---",
            "\n\n",
            "\r",
            "\t",
            "\0",
            "\u001B[2J",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u00AD",
            "\u200B",
            "\u202E",
            "é",
            "e\u0301",
            "😀",
            "İ",
            "ß",
            "ﬁ",
            "#",
            "> ",
            "- ",
            "* ",
            "```",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "&amp;",
            "&#0;",
            "&nbsp;",
            "[a](b)",
            "![a](b)",
            "~~",
            "\\",
            "0",
            "1",
            "12",
            "1,2,3",
            "1e308",
            "99999999999999999999",
            "$1e308 billion",
            "-1",
            "½",
            "3/0",
            "0.1.2",
            "million",
            "billion billion",
            "dozens of",
            "at least",
            "nearly",
            "from 5 to 3",
            "between",
            "and",
            "or",
            "of",
            "per cent",
            "%",
            "$",
            "€",
            "year-old",
            "years ago",
            "99999999 years ago",
            "last month",
            "next Friday",
            "31 February",
            "0000-00-00",
            "9999-12-31",
            "0001-01-01",
            "2020-05-06T10:00:00+14:00",
            "the 1st century BC",
            "Ramadan",
            "killed",
            "people",
            "said",
            "who",
            ", which",
            ":",
            ": ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "|",
            "…",
            "/a(/",
            "/(a+)+$/",
            "&a",
            "*a",
            "!!x",
            "''",
            "\"\"",
            "title: ",
            "value: ",
            "find: ",
            "all: ",
            "tests: ",
            "{{",
            "}}",
            "{{ for x in y }}",
            "{{ end }}",
            "{{ include 'parts/a.html' }}",
            "{{ site.title | safe_url }}",
            "null",
            "true",
            "../",
            "/etc/passwd",
            "\\u0000",
            "\\ud800",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xFF, 0xFE],
        [0xFE, 0xFF, 0xD8],
    ];

    private ulong state = ((ulong)(uint)number * 0x9E3779B97F4A7C15) | 1;

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        List<byte> input = [.. seeds[Below(seeds.Count)]];
        for (int changes = 1 + Below(Below(4) == 0 ? 60 : 6); changes > 0; changes--)
        {
            Change(input);
        }

        return [.. input.Count > Longest ? input.GetRange(0, Longest) : input];
    }

    private void Change(List<byte> input)
    {
        int at = Below(input.Count + 1);
        int length = Math.Min(input.Count - at, 1 + Below(Below(3) == 0 ? 400 : 12));
        switch (Below(8))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << Below(8));
                break;
            case 1:
                input.RemoveRange(at, length);
                break;
            case 2:
                List<byte> copy = input.GetRange(at, length);
                for (int times = 1 + Below(Below(10) == 0 ? 300 : 3); times > 0 && input.Count < Longest; times--)
                {
                    input.InsertRange(at, copy);
                }

                break;
            case 3:
                byte[] other = seeds[Below(seeds.Count)];
                int from = Below(other.Length + 1);
                input.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, 1 + Below(200))).ToArray());
                break;
            case 4:
                input.RemoveRange(at, length);
                input.InsertRange(at, Pieces[Below(Pieces.Length)]);
                break;
            case 5:
                byte[] piece = Pieces[Below(Pieces.Length)];
                for (int times = 1 + Below(Below(10) == 0 ? 2000 : 2); times > 0 && input.Count < Longest; times--)
                {
                    input.InsertRange(at, piece);
                }

                break;
            default:
                input.InsertRange(at, Pieces[Below(Pieces.Length)]);
                break;
        }
    }

    private int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return limit <= 0 ? 0 : (int)(state % (ulong)limit);
    }
}
