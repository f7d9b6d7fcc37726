using System.CommandLine;
using Compare.Cli;

var root = new RootCommand("Tells where articles about the same event disagree, and shows the words that prove it.")
{
    ReportCommand.Create(),
    ImportCommand.Create(),
    HistoryCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
    ExplainCommand.Create(),
    TryCommand.Create(),
    SchemaCommand.Create(),
    ValuesCommand.Create(),
};

foreach (Command verb in root.Subcommands)
{
    CommonOptions.Validate(verb);
}

try
{
    StandardOutput.Install();
    ParseResult parsed = root.Parse(args);
    int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
}
catch (OutputException full)
{
    return Told($"standard output: error: it takes no more ({full.Message}); make room, or write somewhere else", ExitCodes.BadInput);
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    return Told(
        $"compare: a fault of this program, not of your input: {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}",
        ExitCodes.Internal
    );
}

static int Told(string message, int code)
{
    Console.Error.Write(message + "\n");
    return code;
}
