using System.Text;

namespace Compare.Text.Lexicons;

/// <summary>
/// What parts of speech a word can be. The list stays as the bytes of its file, sorted by form, and is searched where it
/// lies: nothing is read in before somebody asks for a word.
/// </summary>
/// <param name="lines">UTF-8: a form in lower case, a tab, its tags apart by spaces, the commonest first.</param>
internal sealed class PartsOfSpeech(ReadOnlyMemory<byte> lines)
{
    /// <summary>The most tags that a word has.</summary>
    public const int Most = 8;

    /// <summary>No word at all: every word is told by its ending.</summary>
    public static PartsOfSpeech None { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>Writes the tags of a word, the commonest first, and gives how many there are; 0 where the list does not have it.</summary>
    /// <param name="intransitive">Whether it is the past of a verb that needs no object.</param>
    public int Find(ReadOnlySpan<char> word, Span<Tag> into, out bool intransitive)
    {
        intransitive = false;
        Span<byte> form = stackalloc byte[64];
        if (word.Length > 40 || !Fold(word, form, out int length))
        {
            return 0;
        }

        ReadOnlySpan<byte> line = Line(form[..length]);
        int count = 0;
        while (!line.IsEmpty && count < Most)
        {
            int space = line.IndexOf((byte)' ');
            ReadOnlySpan<byte> name = space < 0 ? line : line[..space];
            line = space < 0 ? [] : line[(space + 1)..];
            if (name.SequenceEqual("intransitive"u8))
            {
                intransitive = true;
            }
            else if (Enum.TryParse(Encoding.UTF8.GetString(name), out Tag tag))
            {
                into[count++] = tag;
            }
        }

        return count;
    }

    private static bool Fold(ReadOnlySpan<char> word, Span<byte> form, out int length)
    {
        length = word.Length;
        for (int i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i]))
            {
                return false;
            }

            form[i] = (byte)(word[i] | 0x20);
        }

        return true;
    }

    /// <summary>What stands behind the tab in the line of a form; empty where there is none.</summary>
    private ReadOnlySpan<byte> Line(ReadOnlySpan<byte> form)
    {
        ReadOnlySpan<byte> all = lines.Span;
        int low = 0;
        int high = all.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = all[..middle].LastIndexOf((byte)'\n') + 1;
            int end = all[middle..].IndexOf((byte)'\n') is var stop and >= 0 ? middle + stop : all.Length;
            ReadOnlySpan<byte> line = all[start..end];
            int tab = line.IndexOf((byte)'\t');
            if (tab < 0)
            {
                return [];
            }

            switch (form.SequenceCompareTo(line[..tab]))
            {
                case 0:
                    return line[(tab + 1)..].TrimEnd((byte)'\r');
                case < 0:
                    high = start;
                    break;
                default:
                    low = end + 1;
                    break;
            }
        }

        return [];
    }
}
