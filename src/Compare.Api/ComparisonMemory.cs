using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Files;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare;

/// <summary>
/// What is kept from one run of a request to the next, so that only what has changed is read again. One run at a time.
/// </summary>
public sealed class ComparisonMemory
{
    private byte[]? lists;
    private Lexicon? lexicon;

    internal ArticleMemory Articles { get; private set; } = new();

    internal PipelineMemory Pipeline { get; } = new();

    /// <summary>The word lists of a folder. Articles are read with them, and forgotten when they change.</summary>
    internal Lexicon? LoadLexicon(string? folder, ICollection<Diagnostic> faults)
    {
        byte[] now = folder is null ? [] : UserFile.Read(InputLoader.LexiconFile(folder), int.MaxValue - 1).Bytes ?? [];
        if (lexicon is null || !now.AsSpan().SequenceEqual(lists))
        {
            (lists, lexicon, Articles) = (now, InputLoader.LoadLexicon(folder, faults), new ArticleMemory());
        }

        return lexicon;
    }
}
