using System.Text;

namespace Compare.Cli;

/// <summary>
/// What everything goes through on its way to a terminal. A control character of an input, or one that turns the direction of the
/// line round, is shown and not obeyed; a line that is written is one line, whatever stands in it.
/// </summary>
internal sealed class PlainWriter(TextWriter output) : TextWriter
{
    /// <summary>The writer behind, for those who colour text that they have made plain themselves.</summary>
    public TextWriter Raw => output;

    public override Encoding Encoding => output.Encoding;

    /// <summary>Control characters as their pictures (␛), what has none as �; line breaks and tabs stay where they are wanted.</summary>
    /// <param name="line">Whether the text is to stay on one line.</param>
    public static string Visible(ReadOnlySpan<char> text, bool line)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            plain.Append(
                c switch
                {
                    '\t' => c,
                    '\n' or '\r' when !line => c,
                    < ' ' => (char)('\u2400' + c),
                    '\u007F' => '\u2421',
                    '\u2028' or '\u2029' => '\u2424',
                    >= '\u0080'
                    and <= '\u009F'
                    or '\u061C'
                    or '\u200E'
                    or '\u200F'
                    or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                    _ => c,
                }
            );
        }

        return plain.ToString();
    }

    public override void Write(char value) => output.Write(Visible([value], line: false));

    public override void Write(char[] buffer, int index, int count) => output.Write(Visible(buffer.AsSpan(index, count), line: false));

    public override void Write(ReadOnlySpan<char> buffer) => output.Write(Visible(buffer, line: false));

    public override void Write(string? value) => output.Write(Visible(value, line: false));

    public override void WriteLine(string? value) => output.WriteLine(Visible(value, line: true));

    public override void WriteLine(ReadOnlySpan<char> buffer) => output.WriteLine(Visible(buffer, line: true));

    public override void Flush() => output.Flush();
}
