using Compare.Text.Common;

namespace Compare.Text.Values.Dates;

/// <summary>
/// Dates in a row of which only the last has its year: "May and June 2021", "June 1 or June 2, 2021". The year is all of theirs.
/// </summary>
internal sealed class YearLists
{
    private readonly List<(int Index, Mention Mention)> row = [];
    private DateWords words = null!;
    private int end;

    /// <summary>Forgets what was read.</summary>
    public void Begin(DateWords with)
    {
        words = with;
        row.Clear();
        end = 0;
    }

    /// <summary>Tells of a date that was read, and gives those before it in its row the year that it has and they lack.</summary>
    public void Add(in Passage passage, in Mention mention, Reference reference, List<DateRange> dates, List<TextSpan> unplaced)
    {
        if (!IsLinked(passage, mention.Start))
        {
            row.Clear();
        }

        end = mention.End;
        if (mention.Fields is { Year: { } year, Month: { } month } && mention.Bound == DateBound.Within)
        {
            Share(year, month, reference, dates);
            row.Clear();
        }
        else if (
            mention is { Fields: { Year: null, Month: not null }, Part: TimePart.Whole, Bound: DateBound.Within }
            && dates.Count > 0
            && unplaced.Count == 0
        )
        {
            row.Add((dates.Count - 1, mention));
        }
    }

    private bool IsLinked(in Passage passage, int start)
    {
        int at = passage.Is(end, ',') ? end + 1 : end;
        at = words.Has(passage, at, DateRole.And | DateRole.Or, out int next) ? next : at;
        return at > end && at == start;
    }

    private void Share(int year, int month, Reference reference, List<DateRange> dates)
    {
        for (int n = row.Count - 1; n >= 0; n--)
        {
            DateFields fields = row[n].Mention.Fields!.Value;
            year -= fields.Month > month ? 1 : 0; // "December and January 2021"
            month = fields.Month!.Value;
            if ((fields with { Year = year }).Resolve(reference, Direction.Unsaid) is { } days)
            {
                dates[row[n].Index] = dates[row[n].Index] with { From = days.First, To = days.Last };
            }
        }
    }
}
