using System.Collections.Immutable;
using System.Text;
using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Input.Corpus;
using Compare.Input.Files;
using Compare.Input.FrontMatter;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Input.Words;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Cli;

/// <summary>Loads what the verbs work on, and tells faults the same way everywhere.</summary>
internal static class Inputs
{
    private const int LargestText = 16 << 20;

    /// <summary>Where a folder of rules has word lists of its own.</summary>
    public static string LexiconFile(string rulesFolder) => Path.Combine(rulesFolder, "lexicons", "en.yaml");

    /// <summary>The word lists of the rules folder, or the built-in ones where it has none; null where they are at fault.</summary>
    public static Lexicon? LoadLexicon(string rulesFolder, ICollection<Diagnostic> faults)
    {
        string own = LexiconFile(rulesFolder);
        bool isThere = File.Exists(own) || Directory.Exists(own) || new FileInfo(own).LinkTarget is not null;
        return !isThere || LexiconLoader.IsDefault(own) ? LexiconLoader.LoadDefault() : LoadLexiconFile(own, faults);
    }

    /// <summary>The word lists of a file; null where they are at fault.</summary>
    public static Lexicon? LoadLexiconFile(string path, ICollection<Diagnostic> faults)
    {
        Lexicon? lexicon = LexiconLoader.LoadFile(path, faults);
        try
        {
            // Built for their objections only: the readers know what the entries of their sections may look like.
            _ = lexicon is null ? null : (object)(new Extractor([], lexicon), new FurnitureCues(lexicon), new Datelines(lexicon));
            return lexicon;
        }
        catch (Exception fault) when (Isolation.IsUnexpected(fault))
        {
            faults.Add(
                new Diagnostic(
                    path.Replace('\\', '/'),
                    0,
                    0,
                    Severity.Error,
                    $"an entry of a word list does not have the form that the others of its section have: {fault.Message}"
                )
            );
            return null;
        }
    }

    /// <summary>
    /// What the pages say in a language: the words of the rules folder, or the built-in ones, or the English ones where there are none for
    /// it; null where they are at fault.
    /// </summary>
    public static Wordbook? LoadWords(string rulesFolder, string language, ICollection<Diagnostic> faults)
    {
        string own = Path.Combine(rulesFolder, "lexicons", $"{language.Split('-')[0].ToLowerInvariant()}.words.yaml");
        if (File.Exists(own))
        {
            return WordbookLoader.LoadFile(own, faults);
        }

        int before = faults.Count;
        return WordbookLoader.LoadBuiltIn(language, faults) ?? (faults.Count == before ? WordbookLoader.LoadDefault() : null);
    }

    /// <summary>The rules of a folder; empty where there are faults that stop a run.</summary>
    public static ImmutableArray<FactRule> LoadRules(string rulesFolder, List<Diagnostic> faults)
    {
        RuleSet loaded = RuleLoader.Load(rulesFolder);
        faults.AddRange(loaded.Diagnostics);
        return loaded.Diagnostics.Any(f => f.Severity == Severity.Error) ? [] : loaded.Rules;
    }

    public static CorpusContent LoadCorpus(string corpusFolder, Lexicon lexicon, List<Diagnostic> faults, ArticleMemory? memory = null)
    {
        // Made only where a bare text asks for it: most corpora have front matter.
        var datelines = new Lazy<Datelines>(() => new Datelines(lexicon));
        var reader = new CorpusReader(new FurnitureCues(lexicon), FrontMatterLoader.Load, line => datelines.Value.Read(line));
        CorpusContent content = reader.ReadAll(corpusFolder, memory);
        faults.AddRange(content.Diagnostics);
        return content;
    }

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

    /// <summary>Folders of rules whose event the corpus does not have, where folders are paired by name.</summary>
    public static IEnumerable<Diagnostic> Unpaired(
        ImmutableArray<CorpusEvent> events,
        ImmutableArray<FactRule> rules,
        string rulesFolder
    ) =>
        events.IsEmpty
            ? []
            : Pipeline
                .Unpaired(events, rules)
                .Select(name => new Diagnostic(
                    Path.Combine(rulesFolder, name).Replace('\\', '/'),
                    0,
                    0,
                    Severity.Warning,
                    $"the corpus has no event of this name, so these rules are not used. Its events are "
                        + $"{string.Join(", ", events.Select(e => e.Id))}"
                ));

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
