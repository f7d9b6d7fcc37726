using System.Text;

namespace Compare.Cli;

/// <summary>Text for a person at a terminal: lines of bearable length, colour where it is wanted.</summary>
/// <param name="colour">Whether the output may be coloured.</param>
internal sealed class Terminal(TextWriter output, bool colour)
{
    public const int Width = 100;

    /// <summary>Standard output; coloured on a terminal, unless NO_COLOR is set.</summary>
    public static Terminal Standard =>
        new(StandardOutput.Lines.Raw, !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>Writes words behind a lead; lines after the first are indented by as much as the lead is long.</summary>
    public void Write(string lead, string text)
    {
        var line = new StringBuilder(lead);
        bool first = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!first && line.Length + 1 + word.Length > Width)
            {
                Put(line.ToString());
                line.Clear().Append(' ', lead.Length).Append(word);
                continue;
            }

            line.Append(first ? "" : " ").Append(word);
            first = false;
        }

        Put(line.ToString().TrimEnd());
    }

    public void Write(string text = "") => Write("", text);

    /// <summary>A user's text on one line, without anything that a terminal obeys.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space =
                char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
            if (!space || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(space ? ' ' : c);
            }
        }

        return plain.ToString();
    }

    private void Put(string line) =>
        output.WriteLine(
            !colour
                ? PlainWriter.Visible(line, line: true)
                : PlainWriter
                    .Visible(line, line: true)
                    .Replace("«", "\e[1m«", StringComparison.Ordinal)
                    .Replace("»", "»\e[22m", StringComparison.Ordinal)
                    .Replace("✓", "\e[32m✓\e[39m", StringComparison.Ordinal)
                    .Replace("✗", "\e[31m✗\e[39m", StringComparison.Ordinal)
        );
}
