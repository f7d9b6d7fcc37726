using Compare.Text.Lexicons;

namespace Compare.Import.Pages;

/// <summary>Finds the agency that a line names: of "Ann Example with Reuters" Reuters. The names are data.</summary>
internal sealed class CreditWords
{
    private readonly (string Name, string Agency)[] names;

    public CreditWords(Lexicon lexicon) =>
        names = [
            .. lexicon[Sections.NewsAgencies]
                .Select(e => (e.Key, e.Value))
                .OrderByDescending(e => e.Key.Length)
                .ThenBy(e => e.Key, StringComparer.Ordinal),
        ];

    /// <summary>What the word lists call the agency; null where the line names none. A short name counts only in capitals.</summary>
    public string? Agency(string line)
    {
        foreach ((string name, string agency) in names)
        {
            StringComparison how = name.Length <= 4 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            string sought = name.Length <= 4 ? name.ToUpperInvariant() : name;
            int at = line.IndexOf(sought, how);
            if (
                at >= 0
                && (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
                && (at + sought.Length == line.Length || !char.IsLetterOrDigit(line[at + sought.Length]))
            )
            {
                return agency;
            }
        }

        return null;
    }
}
