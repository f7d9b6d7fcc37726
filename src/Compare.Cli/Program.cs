using System.CommandLine;
using Compare.Cli;

var root = new RootCommand("Tells where articles about the same event disagree, and shows the words that prove it.")
{
    ReportCommand.Create(),
    ImportCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
    ExplainCommand.Create(),
    TryCommand.Create(),
    SchemaCommand.Create(),
    ValuesCommand.Create(),
};

foreach (Command verb in root.Subcommands)
{
    CommonOptions.RefuseEmpty(verb);
}

try
{
    ParseResult parsed = root.Parse(args);
    int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    Console.Error.WriteLine($"compare: a fault of this program, not of your input: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine(fault.StackTrace);
    return ExitCodes.Internal;
}
