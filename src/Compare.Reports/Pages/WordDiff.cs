using Compare.Reports.Templates;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using DiffPlex;
using Token = Compare.Text.Language.Token;

namespace Compare.Reports.Pages;

/// <summary>What two wordings have in common and what is each one's own, word by word.</summary>
internal static class WordDiff
{
    private static readonly Vocabulary NoWords = new();

    /// <summary>
    /// Both texts in pieces, in order: each with its <c>text</c> and whether it is <c>changed</c>, which is to say not in the
    /// other. Case does not count, nor does white space.
    /// </summary>
    public static (List<ModelObject> Left, List<ModelObject> Right) Between(string left, string right)
    {
        var diff = new Differ().CreateCustomDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: true, Spellings);
        return (
            Pieces(left, [.. diff.DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA))]),
            Pieces(right, [.. diff.DiffBlocks.Select(b => (b.InsertStartB, b.InsertCountB))])
        );
    }

    /// <summary>The words as they are compared: a curly apostrophe is no difference.</summary>
    private static string[] Spellings(string text) => [.. Words(text).Select(w => text[w.Start..w.End].Replace('’', '\''))];

    private static List<Token> Words(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, NoWords, tokens);
        return tokens;
    }

    private static List<ModelObject> Pieces(string text, List<(int First, int Count)> changes)
    {
        var words = Words(text);
        var pieces = new List<ModelObject>();
        int end = 0;
        foreach (var (first, count) in changes)
        {
            if (count > 0)
            {
                Add(end, words[first].Start, changed: false);
                Add(words[first].Start, words[first + count - 1].End, changed: true);
                end = words[first + count - 1].End;
            }
        }

        Add(end, text.Length, changed: false);
        return pieces;

        void Add(int from, int to, bool changed)
        {
            if (to > from)
            {
                pieces.Add(new ModelObject { ["text"] = text[from..to], ["changed"] = changed });
            }
        }
    }
}
