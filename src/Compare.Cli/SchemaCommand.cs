using System.CommandLine;
using Compare.Input.Lexicons;
using Compare.Input.Rules;

namespace Compare.Cli;

/// <summary><c>compare schema</c>: the rule language, or the sections of word lists, as editors want them.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var lexicon = new Option<bool>("--lexicon") { Description = $"Print the schema of word lists instead ({LexiconSchema.FileName})." };
        var command = new Command("schema", $"Print the JSON Schema of rules, for completion and checks in editors ({RuleSchema.FileName})")
        {
            lexicon,
        };
        command.SetAction(result =>
        {
            Console.Out.Write(result.GetValue(lexicon) ? LexiconSchema.Write() : RuleSchema.Write());
            return ExitCodes.Done;
        });
        return command;
    }
}
