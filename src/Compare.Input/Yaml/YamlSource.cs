using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Input.Yaml;

/// <summary>A YAML text, and the faults found in it so far.</summary>
/// <param name="path">What faults name as the file.</param>
/// <param name="firstLine">The file's line, from 1, on which the text begins.</param>
internal sealed class YamlSource(string path, string text, int firstLine = 1)
{
    private const int MostAlike = 5;

    private readonly List<Diagnostic> faults = [];
    private readonly int[] lineStarts = FindLineStarts(text);

    public string Path => path;

    public string Text => text;

    /// <summary>In order of place. One mistake made over and over is told some times, and then counted.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [
            .. faults
                .OrderBy(f => f.Line)
                .ThenBy(f => f.Column)
                .GroupBy(f => (f.Severity, f.Message))
                .SelectMany(Summarized)
                .OrderBy(f => f.Line)
                .ThenBy(f => f.Column),
        ];

    private static IEnumerable<Diagnostic> Summarized(IEnumerable<Diagnostic> same)
    {
        Diagnostic[] all = [.. same];
        return all.Length <= MostAlike
            ? all
            : all.Take(MostAlike - 1).Append(all[MostAlike - 1] with { Message = Messages.Again(all[0].Message, all.Length - MostAlike) });
    }

    public bool HasErrors => Errors > 0;

    public int Errors { get; private set; }

    public void Error(Node node, string message) => Add(node.Start, Severity.Error, message);

    public void Error(int offset, string message) => Add(offset, Severity.Error, message);

    /// <summary>A fault inside a scalar, at <paramref name="index"/> of its text.</summary>
    public void Error(TextNode node, int index, string message) => Error(node.OffsetOf(index), message);

    public void Warn(Node node, string message) => Add(node.Start, Severity.Warning, message);

    /// <summary>Whether a text is one of some fixed words; a fault where it is not.</summary>
    /// <param name="what">What the words are, for the message.</param>
    public bool IsOneOf(TextNode text, string what, IReadOnlyCollection<string> words)
    {
        bool known = words.Contains(text.Text);
        if (!known)
        {
            Error(text, Messages.UnknownWord(what, text.Text, Suggestion.Nearest(text.Text, words), words));
        }

        return known;
    }

    /// <summary>Line and column, from 1, of an offset into the text.</summary>
    public Position Position(int offset)
    {
        int found = Array.BinarySearch(lineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new Position(line + firstLine, offset - lineStarts[line] + 1);
    }

    /// <summary>Line and column of <paramref name="index"/> of a scalar's text.</summary>
    public Position Position(TextNode node, int index) => Position(node.OffsetOf(index));

    private void Add(int offset, Severity severity, string message)
    {
        (int line, int column) = Position(offset);
        faults.Add(new Diagnostic(path, line, column, severity, message));
        Errors += severity == Severity.Error ? 1 : 0;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
