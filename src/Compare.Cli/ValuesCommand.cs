using System.CommandLine;
using System.Text;
using System.Text.Json;
using Compare.Input.Lexicons;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Cli;

/// <summary><c>compare values</c>: the values of texts, JSON lines in and out; with <c>--text</c> a table for a person.</summary>
internal static class ValuesCommand
{
    public static Command Create()
    {
        var text = new Option<string?>("--text")
        {
            Description = "Print the values of this text as a table instead of reading JSON lines.",
        };
        var reference = new Option<string?>("--ref")
        {
            Description = "The date relative dates are read against: YYYY, YYYY-MM or YYYY-MM-DD.",
        };
        var lexicon = new Option<string?>("--lexicon") { Description = "Word lists to use instead of the built-in English ones." };
        var command = new Command(
            "values",
            "Show the quantities and dates in texts. Reads JSON lines {\"id\", \"text\", \"ref\"?} from standard input."
        )
        {
            text,
            reference,
            lexicon,
        };
        command.SetAction(result => Run(result.GetValue(text), result.GetValue(reference), result.GetValue(lexicon)));
        return command;
    }

    private static int Run(string? text, string? reference, string? lexiconPath)
    {
        var faults = new List<Diagnostic>();
        Lexicon? lexicon = lexiconPath is null ? LexiconLoader.LoadDefault() : InputLoader.LoadLexiconFile(lexiconPath, faults);
        PartialDate? date = Inputs.ReadDate("--ref", reference, faults);
        if (lexicon is null || faults.Count > 0)
        {
            Inputs.Tell(faults);
            return ExitCodes.BadInput;
        }

        var reader = new TextValues(lexicon);
        if (text is not null)
        {
            ValueTable.Write(text, reader.Read(text, date), Console.Out);
            return ExitCodes.Done;
        }

        using Stream input = StandardStreams.OpenInput();
        using Stream output = StandardOutput.Open();
        return Answer(input, output, Console.Error, reader, date);
    }

    /// <summary>Answers line by line; a line that cannot be read is told with its number and has no answer.</summary>
    internal static int Answer(Stream input, Stream output, TextWriter errors, TextValues reader, PartialDate? reference)
    {
        int code = ExitCodes.Done,
            number = 0;
        using var lines = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var writer = new ValueJsonWriter(output);
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                ValueRequest request = ValueRequest.Parse(line);
                writer.WriteLine(request, reader.Read(request.Text, request.Reference ?? reference));
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
            {
                errors.WriteLine(
                    new Diagnostic("standard input", number, 0, Severity.Error, $"{e.Message} Write {{\"id\": …, \"text\": \"…\"}}.")
                );
                code = Math.Max(code, ExitCodes.BadInput);
            }
            catch (Exception fault) when (fault is not OutputException && Isolation.IsUnexpected(fault))
            {
                errors.WriteLine(Isolation.Of("standard input", "what this line says", fault) with { Line = number });
                code = ExitCodes.Internal;
            }
        }

        return code;
    }
}
