using System.CommandLine;
using Compare.Input.Rules;

namespace Compare.Cli;

/// <summary><c>compare schema</c>: the rule language as editors want it.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", $"Print the JSON Schema of rules, for completion and checks in editors ({RuleSchema.FileName})");
        command.SetAction(_ =>
        {
            Console.Out.Write(RuleSchema.Write());
            return ExitCodes.Done;
        });
        return command;
    }
}
