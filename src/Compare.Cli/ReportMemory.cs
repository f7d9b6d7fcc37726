using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Files;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Cli;

/// <summary>What <c>--watch</c> keeps from one making of the site to the next, so that only what has changed is read again.</summary>
internal sealed class ReportMemory
{
    private byte[]? lists;
    private Lexicon? lexicon;

    public ArticleMemory Articles { get; private set; } = new();

    public PipelineMemory Pipeline { get; } = new();

    /// <summary>The word lists of a folder of rules. Articles are read with them, and forgotten when they change.</summary>
    public Lexicon? LoadLexicon(string rulesFolder, ICollection<Diagnostic> faults)
    {
        string file = Inputs.LexiconFile(rulesFolder);
        byte[] now = UserFile.Read(file, int.MaxValue - 1).Bytes ?? [];
        if (lexicon is null || !now.AsSpan().SequenceEqual(lists))
        {
            (lists, lexicon, Articles) = (now, Inputs.LoadLexicon(rulesFolder, faults), new ArticleMemory());
        }

        return lexicon;
    }
}
