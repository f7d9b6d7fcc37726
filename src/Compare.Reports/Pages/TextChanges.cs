using DiffPlex;
using DiffPlex.Model;

namespace Compare.Reports.Pages;

/// <summary>A stretch of paragraphs before and after a change; either may be empty.</summary>
internal sealed record TextChange(string Before, string After);

/// <summary>Where two texts of one article differ, paragraph by paragraph.</summary>
internal static class TextChanges
{
    /// <summary>The changes in order, and how many there are besides that change no word: marks, case, white space.</summary>
    public static (List<TextChange> Changes, int Trivial) Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(
            string.Join('\n', before.Select(OneLine)),
            string.Join('\n', after.Select(OneLine)),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            text => text.Split('\n')
        );
        var changes = new List<TextChange>();
        int trivial = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            // Paragraphs that stand in pairs are told apart, so that each shows its own words.
            int pairs = block.DeleteCountA == block.InsertCountB ? block.DeleteCountA : 1;
            for (int i = 0; i < pairs; i++)
            {
                string was =
                    pairs > 1 ? diff.PiecesOld[block.DeleteStartA + i] : Text(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
                string now =
                    pairs > 1 ? diff.PiecesNew[block.InsertStartB + i] : Text(diff.PiecesNew, block.InsertStartB, block.InsertCountB);
                if (Words(was) == Words(now))
                {
                    trivial++;
                }
                else
                {
                    changes.Add(new TextChange(was, now));
                }
            }
        }

        return (changes, trivial);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Text(IReadOnlyList<string> pieces, int start, int count) => string.Join('\n', pieces.Skip(start).Take(count));

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
