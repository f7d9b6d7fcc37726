using Compare.Import.Content;
using Compare.Text.Articles;

namespace Compare.Import.Formats;

/// <summary>What the first lines of a text without metadata say of it: its title, its date.</summary>
internal static class TextArticle
{
    private const int LinesLookedAt = 8;
    private const int MostTitleWords = 25;

    public static ImportedArticle Of(IReadOnlyList<Block> blocks, LineDateReader dates)
    {
        Block[] head = [.. blocks.Take(LinesLookedAt)];
        Block? title = Array.Find(head, b => b.Kind == BlockKind.Heading)
            ?? (
                head is [{ Kind: BlockKind.Paragraph } first, _, ..]
                && Words.Count(first.Text) <= MostTitleWords
                && first.Text[^1] is not ('.' or '!' or '"' or '”')
                    ? first
                    : null
            );
        string? date = null;
        foreach (Block line in head.Where(b => b.Text.Length <= 120))
        {
            date ??= Instant.Normalise(line.Text) ?? (dates(line.Text)?.Date is { Day: not null } day ? day.ToString() : null);
        }

        return new ImportedArticle
        {
            Title = title is null ? null : new Found(title.Text, "text"),
            Published = date is null ? null : new Found(date, "text"),
            Blocks = [.. title is null ? blocks : blocks.Where(b => b != title)],
        };
    }
}
