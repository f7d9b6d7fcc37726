using System.Text;
using Compare.Input.Files;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>Reads what options give, and tells faults the same way everywhere.</summary>
internal static class Inputs
{
    private const int LargestText = 16 << 20;

    /// <summary>The sentence that a user gives, or standard input's text where that is <c>-</c>.</summary>
    public static string ReadText(string given, List<Diagnostic> faults)
    {
        string text = given == "-" ? Console.In.ReadToEnd() : given;
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(new Diagnostic("--text", 0, 0, Severity.Error, "the text is empty; write a sentence"));
        }

        return text.ReplaceLineEndings("\n").Trim();
    }

    /// <summary>The lines of a file that are not empty, each with its number; those of standard input where it is <c>-</c>.</summary>
    public static (int Line, string Text)[] ReadLines(string option, string file, List<Diagnostic> faults)
    {
        string text = "";
        if (file == "-")
        {
            text = Console.In.ReadToEnd();
        }
        else
        {
            (byte[]? bytes, string? objection) = UserFile.Read(file, LargestText);
            if (bytes is null)
            {
                faults.Add(new Diagnostic(file, 0, 0, Severity.Error, objection!));
                return [];
            }

            text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        (int Line, string Text)[] told =
        [
            .. text.ReplaceLineEndings("\n")
                .Split('\n')
                .Select((line, i) => (Line: i + 1, Text: line.Trim()))
                .Where(l => l.Text.Length > 0),
        ];
        if (told.Length == 0)
        {
            faults.Add(new Diagnostic(option, 0, 0, Severity.Error, "the file is empty; write a sentence a line"));
        }

        return told;
    }

    /// <summary>The date that an option gives; null where it gives none, which is a fault where it gives something else.</summary>
    public static PartialDate? ReadDate(string option, string? given, List<Diagnostic> faults)
    {
        if (given is null)
        {
            return null;
        }

        if (PartialDate.TryParse(given, out PartialDate date))
        {
            return date;
        }

        faults.Add(
            new Diagnostic(option, 0, 0, Severity.Error, $"'{Terminal.Plain(given)}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
        );
        return null;
    }

    /// <summary>Prints faults to the error stream; true where one of them is an error.</summary>
    public static bool Tell(IEnumerable<Diagnostic> faults)
    {
        bool errors = false;
        foreach (Diagnostic fault in faults)
        {
            Console.Error.WriteLine(fault);
            errors |= fault.Severity >= Severity.Error;
        }

        return errors;
    }
}
