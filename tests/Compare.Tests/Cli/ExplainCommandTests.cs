using Compare.Cli;
using NUnit.Framework;

namespace Compare.Tests.Cli;

public class ExplainCommandTests
{
    private const string Toll = """
        title: Killed in the flood
        value: count
        of: people | villagers
        find:
          all: [kill | die]
          none: [feared]
          paragraph: { any: [flood] }
        tests:
          - { text: The flood killed 12 people., value: 12 }
        """;

    // Rule, its new lines as |, text, and the lines told, in order; more may stand between them.
    [TestCase(
        "The flood killed 12 people.",
        "claims 12|✓ line 1|met: clause all (line 5) “killed”|paragraph any (line 7) “flood”|of (line 3) “people | villagers”|primary "
            + "claim, read as 12: it is the only claim"
    )]
    [TestCase(
        "The flood killed 12 people. Later 3 people died.",
        "claims 12; 1 more claim beside it|it is the first of 2|«3»|claim, read as 3"
    )]
    [TestCase(
        "The flood killed 12 sheep.",
        "silent, near miss. “12” in line 1 was refused: it does not count “people | villagers”|✗|fails: it does not count “people | "
            + "villagers” (line 3)"
    )]
    [TestCase(
        "In the flood 12 people were feared to have died.",
        "silent, near miss|met: clause all (line 5) “died”|of (line 3)|fails: the clause has “feared”, which the rule excludes (line 6)"
    )]
    [TestCase(
        "The flood came. Some 40 people fled while a mayor died.",
        "silent, near miss|fails: the clause does not have “kill | die” (line 5)"
    )]
    [TestCase("The flood killed people.", "silent, topic present, fact absent|No quantity and no date was seen in it.")]
    [TestCase("The flood killed people for three days.", "silent, topic present, fact absent|Seen in it: “three days” (duration).")]
    [TestCase("After the storm 12 villagers died.", "silent, near miss|fails: the paragraph has none of “flood” (line 7)")]
    public void Tells_what_became_of_every_value(string text, string expected)
    {
        string told = Try(Toll, text);
        int at = 0;
        foreach (string part in expected.Split('|').Aggregate(new List<string>(), Joined))
        {
            at = told.IndexOf(part, at, StringComparison.Ordinal);
            Assert.That(at, Is.GreaterThanOrEqualTo(0), $"{part}\n{told}");
        }
    }

    // A term has bars of its own; those stand between spaces.
    private static List<string> Joined(List<string> parts, string piece)
    {
        if (parts.Count > 0 && parts[^1].EndsWith(' '))
        {
            parts[^1] += "|" + piece;
        }
        else
        {
            parts.Add(piece);
        }

        return parts;
    }

    // Every kind has a reason to give where it reads nothing.
    [TestCase("value: choice, choices: {open: stay open, shut: close}", "The bridge fell.", "None of the rule's phrases stands in it.")]
    [TestCase("value: name, names: [Ann Lee], find: {all: [say]}", "Lee said nothing.", "None of the rule's names stands in it in full")]
    [TestCase("value: name, role: mayor", "Ann Lee met the old mayor of it all, or so they say.", "no “mayor” stands next to it (line 1)")]
    [TestCase("value: quote, speaker: Lee, words: [safe]", "“It is safe,” said Roe.", "the speaker is not “Lee” (line 1)")]
    [TestCase("value: quote, speaker: Lee, words: [safe]", "“It is old,” said Lee.", "the quotation does not have “safe” (line 1)")]
    [TestCase("value: quote, speaker: Lee, words: [safe]", "It is old.", "Nothing stands between quotation marks in it.")]
    [TestCase("value: date, pattern: 'since {value}'", "It began in 2003.", "the pattern “since {value}” does not fit (line 1)")]
    [TestCase("value: date, find: {all: [begin]}", "It began on July 9.", "add published")]
    // What is excluded: the article's own words, and of what is not there only how much.
    [TestCase(
        "value: count, find: {all: [die], none: [feared, hurt | injure]}",
        "Some 12 were injured and died.",
        "fails: the clause has “injured”, which the rule excludes (line 1)"
    )]
    [TestCase(
        "value: count, find: {all: [die], none: [feared, hurt | injure], sentence: {none: [sea]}}",
        "Some 12 died.",
        "met: clause all (line 1) “died”; none of 3 excluded terms (line 1)"
    )]
    // Where the pattern that comes nearest stops.
    [TestCase(
        "value: count, pattern: 'the (boy | child) {value}'",
        "The boy, 12 sheep.",
        "does not fit: “,” stands where “boy | child” should (line 1)"
    )]
    [TestCase(
        "value: count, pattern: '{value} people dead'",
        "Some 12 people were dead.",
        "does not fit: “were” stands where “people dead” goes on (line 1)"
    )]
    [TestCase(
        "value: count, pattern: 'to {value} people dead'",
        "Home-to 12 people.",
        "does not fit: “.” stands where “people dead” goes on (line 1)"
    )]
    [TestCase(
        "value: count, pattern: 'all home-to {value}'",
        "He was home to 12 people.",
        "does not fit: “was” stands where “all home-to” goes on (line 1)"
    )]
    [TestCase(
        "value: count, pattern: 'the home to {value}'",
        "Home to 12 people.",
        "does not fit: the sentence begins within “the home to” (line 1)"
    )]
    [TestCase(
        "value: count, pattern: '{value} … hospital'",
        "More than 50 people were taken to two hospitals.",
        "between “50” and “hospital” stands another value of the kind, and a gap passes none"
    )]
    [TestCase(
        "value: count, pattern: 'kill … {value}'",
        "It killed 50 people and 12 sheep.",
        "between “kill” and “12” stands another value of the kind"
    )]
    [TestCase(
        "value: count, pattern: '{value} people … hospital'",
        "Some 50 people were taken home.",
        "no “hospital” stands behind “people” in its clause"
    )]
    [TestCase("value: count, pattern: 'home of {value} people'", "12 people came.", "the sentence begins where “home of” should stand")]
    [TestCase(
        "value: count, pattern: 'with {value} killed | {value} people killed | {value} sheep'",
        "It had 12 people who killed time.",
        "none of the 3 patterns fits; “{value} people killed” comes nearest"
    )]
    [TestCase(
        "value: count, pattern: 'with {value} killed | {value} people killed'",
        "It had 12 sheep.",
        "1 value with nothing of the rule by it: none of the 2 patterns fits (line 1)"
    )]
    public void Tells_why_nothing_was_read(string rule, string text, string expected)
    {
        Assert.That(Try($"{{title: T, {rule}, tests: [{{text: x, none: true}}]}}", text), Does.Contain(expected));
    }

    /// <summary>What is told of a text, on one line.</summary>
    private static string Try(string rule, string text)
    {
        string file = Path.Combine(Tool.NewFolder(), "r.yaml");
        File.WriteAllText(file, rule);
        var output = new StringWriter();
        int code = TryCommand.Run(file, text, file: null, published: null, Repository.At("rules"), new Terminal(output, colour: false));
        Assert.That(code, Is.EqualTo(ExitCodes.Done));
        return string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Test]
    public void Reads_standard_input_against_a_date()
    {
        Tool.Result told = Tool.Run(
            ["try", "moscow-visit", "--text", "-", "--published", "2021-08-16"],
            "A Taliban delegation visited Moscow last month.\n"
        );
        Assert.That(told.Output, Does.Contain("claims July 2021"), told.ToString());
    }

    [Test]
    public void Tells_of_a_file_of_sentences_each_in_short()
    {
        string folder = Tool.NewFolder();
        File.WriteAllText(Path.Combine(folder, "toll.yaml"), Toll);
        const string Sentences =
            "The flood killed 12 people.\r\n\r\nThe flood killed 12 sheep.\nIt was a flood.\nThe flood killed 22 people. Later 3 died.\n";
        Tool.Result told = Tool.Run(["try", "toll.yaml", "--file", "-"], Sentences, folder);
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(
            told.Output.ReplaceLineEndings("\n"),
            Does.EndWith(
                """

                ✓ 1  The flood killed «12» people.
                     claims 12

                ✗ 3  The flood killed «12» sheep.
                     it does not count “people | villagers” (line 3)

                ✗ 4  It was a flood.
                     silent, topic absent. The article does not have “kill | die”.

                ✓ 5  The flood killed «22» people.
                     claims 22; 1 more claim beside it

                """.ReplaceLineEndings("\n")
            )
        );
    }

    [TestCase("explain embassy", 0, "")]
    [TestCase("explain embassy cnn", 0, "")]
    [TestCase("explain rules/fall-of-kabul/embassy.yaml corpus/fall-of-kabul/cnn.md", 0, "")]
    [TestCase("explain embasy", 2, "did you mean 'embassy'?")]
    [TestCase("explain nothing-like-it", 2, "its rules are afghan-death-toll, bush-call")]
    [TestCase("explain embassy cnm", 2, "did you mean 'cnn'?")]
    [TestCase("explain embassy elsewhere", 2, "they are cafiero, cbs-reprint, cnn")]
    [TestCase("explain embassy --corpus nowhere", 2, "nowhere")]
    [TestCase("try embassy --text x --published May", 2, "'May' is no date")]
    [TestCase("try embassy --text -", 2, "the text is empty")]
    [TestCase("try embassy --file -", 2, "the file is empty")]
    [TestCase("try embassy --file nowhere.txt", 2, "nowhere.txt: error: there is no such file")]
    [TestCase("try embassy --file src", 2, "src: error: this is a folder")]
    [TestCase("try embassy", 2, "give the sentence with --text, or a file of sentences with --file, one of the two")]
    [TestCase("try embassy --text x --file y", 2, "one of the two")]
    public void Takes_ids_and_paths_and_says_what_it_cannot_take(string arguments, int code, string error)
    {
        Tool.Result told = Tool.Run(arguments.Split(' '));
        Assert.That((told.Code, told.Errors.Contains(error, StringComparison.Ordinal)), Is.EqualTo((code, true)), told.ToString());
    }

    [Test]
    public void Is_readable_in_100_columns_without_colour()
    {
        string output = Tool.Run("explain", "soviet-war-length", "--full").Output + Tool.Run("explain", "zhirnov-quote", "--full").Output;
        Assert.That(output.Split('\n').Where(l => l.Length > Terminal.Width || l.Contains('\e')), Is.Empty);
        Assert.That(output, Has.Length.GreaterThan(5000));
    }

    /// <summary>Of all articles together a line says what stands, or the one condition that decided, and another shows the words.</summary>
    [Test]
    public void Is_a_screen_where_no_article_is_named()
    {
        string[] lines = Tool.Run("explain", "embassy").Output.Split('\n');
        Assert.That(lines.Count(l => l.StartsWith('✓') || l.StartsWith('✗')), Is.GreaterThanOrEqualTo(5));
        Assert.That(
            lines.Where(l => l.Contains("met:", StringComparison.Ordinal) || l.Contains("then fails:", StringComparison.Ordinal)),
            Is.Empty
        );
    }

    [Test]
    public void Colours_a_terminal_that_wants_it()
    {
        var output = new StringWriter();
        new Terminal(output, colour: true).Write("✓ ", "«six»");
        Assert.That(output.ToString(), Is.EqualTo($"\e[32m✓\e[39m \e[1m«six»\e[22m{Environment.NewLine}"));
    }

    [TestCase("a\tb\n  c", "a b c")]
    [TestCase("red \e[31m", "red [31m")]
    [TestCase("\u202Eback", "back")]
    public void Lets_no_text_command_the_terminal(string text, string expected) => Assert.That(Terminal.Plain(text), Is.EqualTo(expected));
}
