using System.Buffers;
using System.Collections;

namespace Compare.Reports.Templates;

/// <summary>
/// What a template sees of a view model: named values, built explicitly so that nothing needs reflection.
/// <code>new ModelObject { ["display_name"] = name, ["claims"] = claims.Select(Claim).ToList() }</code>
/// Names are written as templates read them: <c>display_name</c>. A value is null, a string, a bool, an int, a long,
/// a double, an <see cref="HtmlFragment"/>, a <see cref="ModelObject"/>, or a list (<see cref="IReadOnlyList{T}"/> of
/// strings, objects or fragments; numbers and bools in a list are boxed: <c>List&lt;object?&gt;</c>).
/// </summary>
public sealed class ModelObject : IEnumerable<KeyValuePair<string, object?>>
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");
    private readonly OrderedDictionary<string, object?> values = new(StringComparer.Ordinal);

    /// <summary>The value of a member. Reading one that does not exist is a <see cref="KeyNotFoundException"/>.</summary>
    /// <exception cref="ArgumentException">The name is not snake_case, or the value has no form in a template.</exception>
    public object? this[string name]
    {
        get => values[name];
        init
        {
            if (name.Length == 0 || !char.IsAsciiLetterLower(name[0]) || name.AsSpan().ContainsAnyExcept(NameCharacters))
            {
                throw new ArgumentException($"'{name}' is not a name that templates can read: write it in snake_case", nameof(name));
            }

            if (value is not (null or string or bool or int or long or double or HtmlFragment or ModelObject or IReadOnlyList<object?>))
            {
                throw new ArgumentException($"'{name}' is a {value.GetType().Name}, which templates cannot read", nameof(value));
            }

            values[name] = value;
        }
    }

    /// <summary>The names of the members, in the order in which they were given.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>Whether there is such a member, and its value.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
