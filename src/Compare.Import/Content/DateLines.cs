using System.Collections.Concurrent;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Import.Content;

/// <summary>Finds the date that a line names. <see cref="Datelines"/> for many threads: each line gets one that nobody uses.</summary>
internal sealed class DateLines(Lexicon lexicon)
{
    private readonly ConcurrentBag<Datelines> idle = [];

    public LineDate? Read(string line)
    {
        Datelines reader = idle.TryTake(out Datelines? known) ? known : new Datelines(lexicon);
        LineDate? date = reader.Read(line);
        idle.Add(reader);
        return date;
    }
}
