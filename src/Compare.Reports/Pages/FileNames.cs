using System.Globalization;
using System.Text;

namespace Compare.Reports.Pages;

/// <summary>
/// Gives every id of one folder a file name of its own that no file system misreads. Ids of letters, digits, <c>-</c>,
/// <c>_</c> and <c>.</c> stay as they are; <c>~</c>, which no id has, marks whatever had to be changed.
/// </summary>
internal sealed class FileNames
{
    private const int Longest = 100;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <param name="ids">In an order that is the same in every run; of two that differ by case alone the later gets a number.</param>
    public FileNames(IEnumerable<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            string plain = Plain(id);
            string name = plain;
            for (int n = 2; !taken.Add(name); n++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{plain}~{n}");
            }

            names.Add(id, name);
        }
    }

    public string this[string id] => names[id];

    private static string Plain(string id)
    {
        var name = new StringBuilder();
        int length = Math.Min(id.Length, Longest);
        for (int i = 0; i < length; i++)
        {
            // A full stop hides a file or means a folder at the beginning, and Windows drops it at the end.
            bool inner = i > 0 && i < length - 1 && name[^1] is not ('.' or '~');
            name.Append(char.IsAsciiLetterOrDigit(id[i]) || id[i] is '-' or '_' || (id[i] == '.' && inner) ? id[i] : '~');
        }

        return length == 0 || IsReserved(id) ? $"~{name}" : name.ToString();
    }

    /// <summary>Names that Windows keeps for devices, whatever ending follows.</summary>
    private static bool IsReserved(string id) =>
        id.Split('.')[0].ToUpperInvariant()
            is "CON"
                or "PRN"
                or "AUX"
                or "NUL"
                or ['C', 'O', 'M', >= '0' and <= '9']
                or ['L', 'P', 'T', >= '0' and <= '9'];
}
