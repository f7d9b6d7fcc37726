using System.Text.Json;
using System.Text.Json.Nodes;
using Compare.Input.Lexicons;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Editor;

/// <summary>What editors and readers are told of word lists is what the loader holds them to.</summary>
public class LexiconSchemaTests
{
    private static readonly string Stored = Repository.At("rules", "lexicons", LexiconSchema.FileName);
    private static readonly string Page = Repository.At("docs", "lexicons.md");

    [Test]
    public void The_file_is_what_the_sections_make_it() => Holds(Stored, _ => LexiconSchema.Write());

    [Test]
    public void The_page_lists_the_sections()
    {
        const string Heading = "## Sections\n\n";
        Holds(Page, page => page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + LexiconSchema.WriteTable());
    }

    [Test]
    public void The_word_lists_pass_the_schema()
    {
        string english = File.ReadAllText(Repository.At("rules", "lexicons", "en.yaml"));
        string[] texts = [english, english.Replace("\nnegators:", "\nnegatros:", StringComparison.Ordinal)];
        string input = new JsonObject
        {
            ["schema"] = JsonNode.Parse(LexiconSchema.Write()),
            ["texts"] = new JsonArray([.. texts.Select(t => (JsonNode)t)]),
        }.ToJsonString();
        string[][] refused = JsonSerializer.Deserialize<string[][]>(NpmTools.Node("validate.mjs", input))!;
        Assert.That(refused[0], Is.Empty);
        Assert.That(refused[1], Has.Some.Contains("negators"));
    }

    [Test]
    public void Names_are_unique() => Assert.That(Sections.All.Select(s => s.Name), Is.Unique);

    private static void Holds(string path, Func<string, string> make)
    {
        string made = make(File.Exists(path) ? File.ReadAllText(path) : "");
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") is not null)
        {
            File.WriteAllText(path, made);
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(made));
    }
}
