using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Input.Corpus;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Input.Words;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare;

/// <summary>Loads what a comparison works on; what is wrong with it is added to the faults.</summary>
internal static class InputLoader
{
    /// <summary>Where a folder of rules has word lists of its own.</summary>
    public static string LexiconFolder(string rulesFolder) => Path.Combine(rulesFolder, "lexicons");

    /// <summary>The word lists of a folder.</summary>
    public static string LexiconFile(string lexiconFolder) => Path.Combine(lexiconFolder, "en.yaml");

    /// <summary>The word lists that a folder of rules has, or the built-in ones; null where they are at fault.</summary>
    public static Lexicon? LoadLexiconOf(string rulesFolder, ICollection<Diagnostic> faults) =>
        LoadLexicon(LexiconFolder(rulesFolder), faults);

    /// <summary>The word lists of a folder, or the built-in ones where it has none; null where they are at fault.</summary>
    public static Lexicon? LoadLexicon(string? lexiconFolder, ICollection<Diagnostic> faults)
    {
        if (lexiconFolder is null)
        {
            return LexiconLoader.LoadDefault();
        }

        string own = LexiconFile(lexiconFolder);
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
    /// What the pages say in a language: the words of a folder of word lists, or the built-in ones, or the English ones where there are
    /// none for it; null where they are at fault.
    /// </summary>
    public static Wordbook? LoadWords(string? lexiconFolder, string language, ICollection<Diagnostic> faults)
    {
        string own = Path.Combine(lexiconFolder ?? "", $"{language.Split('-')[0].ToLowerInvariant()}.words.yaml");
        if (lexiconFolder is not null && File.Exists(own))
        {
            return WordbookLoader.LoadFile(own, faults);
        }

        int before = faults.Count;
        return WordbookLoader.LoadBuiltIn(language, faults) ?? (faults.Count == before ? WordbookLoader.LoadDefault() : null);
    }

    /// <summary>The rules of a folder; empty where there are faults that stop a run.</summary>
    public static ImmutableArray<FactRule> LoadRules(string rulesFolder, List<Diagnostic> faults) =>
        Faultless(RuleLoader.Load(rulesFolder), faults);

    /// <summary>Rules that are texts; empty where there are faults that stop a run.</summary>
    public static ImmutableArray<FactRule> LoadRules(IEnumerable<SourceText> rules, List<Diagnostic> faults) =>
        Faultless(RuleLoader.LoadTexts(rules.Select(r => (r.Name, r.Text))), faults);

    /// <summary>The articles of a folder, by events.</summary>
    public static CorpusContent LoadCorpus(string folder, Lexicon lexicon, List<Diagnostic> faults, ArticleMemory? memory = null) =>
        Told(new CorpusReader(lexicon).ReadAll(folder, memory), faults);

    /// <summary>Articles that are texts, by events.</summary>
    public static CorpusContent LoadCorpus(
        IEnumerable<SourceText> articles,
        Lexicon lexicon,
        List<Diagnostic> faults,
        ArticleMemory? memory
    ) => Told(new CorpusReader(lexicon).ReadTexts(articles.Select(a => (a.Name, a.Text)), memory), faults);

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

    private static CorpusContent Told(CorpusContent content, List<Diagnostic> faults)
    {
        faults.AddRange(content.Diagnostics);
        return content;
    }

    private static ImmutableArray<FactRule> Faultless(RuleSet loaded, List<Diagnostic> faults)
    {
        faults.AddRange(loaded.Diagnostics);
        return loaded.Diagnostics.Any(f => f.Severity == Severity.Error) ? [] : loaded.Rules;
    }
}
