using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Compare.Text.Lexicons;

/// <summary>
/// All sections of a lexicon: name, shape and purpose. A section's name in the file is the member's, in small letters with <c>_</c>
/// between the words. What stands here and what stands in the file are the same set; a reader of word lists checks that.
/// </summary>
internal static partial class Sections
{
    private static ImmutableArray<Section> all;
    private static FrozenDictionary<string, Section>? byName;

    /// <summary>In the order of their names.</summary>
    public static ImmutableArray<Section> All => all.IsDefault ? all = [.. Declared().OrderBy(s => s.Name, StringComparer.Ordinal)] : all;

    /// <summary>The section of a name; null where there is none.</summary>
    public static Section? Find(string name) =>
        (byName ??= All.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    private static IEnumerable<Section> Declared() =>
        typeof(Sections).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Section>();

    private static TextSection Text(string purpose, [CallerMemberName] string member = "") => new(NameOf(member), purpose);

    private static ListSection List(string purpose, [CallerMemberName] string member = "") => new(NameOf(member), purpose);

    private static ListSection Lines(string purpose, [CallerMemberName] string member = "") =>
        new(NameOf(member), purpose) { Line = Meaning.SpeechLine };

    private static TableSection Table(string purpose, Meaning meaning, [CallerMemberName] string member = "") =>
        new(NameOf(member), purpose, meaning);

    /// <summary><c>FurnitureLines</c> is <c>furniture_lines</c>.</summary>
    private static string NameOf(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        foreach (char c in member)
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
