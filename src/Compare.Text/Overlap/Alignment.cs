namespace Compare.Text.Overlap;

/// <summary>
/// Extends a common run of words to both sides as long as the texts go on alike: local alignment in a band around the
/// run's diagonal that gives up when it falls too far below its best (the X-drop of gapped BLAST, Altschul et al. 1997).
/// A changed, left out or added word costs what a common word gains. For one thread.
/// </summary>
internal sealed class Alignment(ulong[] a, ulong[] b)
{
    /// <summary>How many words one text may be ahead of the other.</summary>
    private const int Band = 6;

    private const int Width = (2 * Band) + 1;

    /// <summary>How far a score may fall below the best so far: about the words that a rewording may put in at one place.</summary>
    private const int Drop = 6;

    private const int Outside = int.MinValue / 2;

    private readonly List<Step> steps = [];

    /// <summary>What is left to spend, in words stepped over: hostile texts cannot make a pair cost more than this.</summary>
    private int budget = 16 * (a.Length + b.Length);

    private enum Step : byte
    {
        Both,
        OnlyA,
        OnlyB,
    }

    /// <summary>The words that stand against each other in the alignment through a hit, in order of place.</summary>
    public List<Hit> Through(Hit hit)
    {
        List<Hit> before = Extend(hit.InA - 1, hit.InB - 1, -1);
        before.Reverse();
        before.AddRange(Extend(hit.InA, hit.InB, 1));
        return before;
    }

    private List<Hit> Extend(int startA, int startB, int direction)
    {
        steps.Clear();
        int limitA = direction > 0 ? a.Length - startA : startA + 1;
        int limitB = direction > 0 ? b.Length - startB : startB + 1;
        (int best, int bestRow, int bestDiagonal) = (0, 0, Band);
        Span<int> above = stackalloc int[Width];
        Span<int> scores = stackalloc int[Width];
        for (int row = 0; row <= limitA && budget > 0; row++, budget--)
        {
            int highest = Outside;
            for (int d = 0; d < Width; d++)
            {
                int column = row + d - Band;
                (int score, Step step) = (Outside, Step.Both);
                if (row == 0 && column == 0)
                {
                    score = 0;
                }
                else if (column >= 0 && column <= limitB)
                {
                    bool same = row > 0 && column > 0 && a[startA + (direction * (row - 1))] == b[startB + (direction * (column - 1))];
                    int both = row > 0 && column > 0 ? above[d] + (same ? 1 : -1) : Outside;
                    int onlyA = row > 0 && d + 1 < Width ? above[d + 1] - 1 : Outside;
                    int onlyB = d > 0 ? scores[d - 1] - 1 : Outside;
                    (score, step) =
                        both >= onlyA && both >= onlyB ? (both, Step.Both)
                        : onlyA >= onlyB ? (onlyA, Step.OnlyA)
                        : (onlyB, Step.OnlyB);
                }

                scores[d] = score;
                steps.Add(step);
                highest = Math.Max(highest, score);
                if (score > best)
                {
                    (best, bestRow, bestDiagonal) = (score, row, d);
                }
            }

            if (highest < best - Drop)
            {
                break;
            }

            scores.CopyTo(above);
        }

        return Trace(startA, startB, direction, bestRow, bestDiagonal);
    }

    /// <summary>The common words on the way back from the best cell, in order from the start outwards.</summary>
    private List<Hit> Trace(int startA, int startB, int direction, int row, int diagonal)
    {
        var common = new List<Hit>();
        while (row > 0 || diagonal != Band)
        {
            int column = row + diagonal - Band;
            switch (steps[(row * Width) + diagonal])
            {
                case Step.Both:
                    var words = new Hit(startA + (direction * (row - 1)), startB + (direction * (column - 1)));
                    if (a[words.InA] == b[words.InB])
                    {
                        common.Add(words);
                    }

                    row--;
                    break;
                case Step.OnlyA:
                    row--;
                    diagonal++;
                    break;
                default:
                    diagonal--;
                    break;
            }
        }

        common.Reverse();
        return common;
    }
}
