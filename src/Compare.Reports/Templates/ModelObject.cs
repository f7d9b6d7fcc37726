using System.Buffers;
using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Compare.Reports.Templates;

/// <summary>
/// What a template sees of a view model: named values, built explicitly so that nothing needs reflection.
/// <code>new ModelObject { ["display_name"] = name, ["claims"] = claims.Select(Claim).ToList() }</code>
/// Names are written as templates read them: <c>display_name</c>. A value is null, a string, a bool, an int, a long,
/// a double, an <see cref="HtmlFragment"/>, a <see cref="ModelObject"/>, or a list (<see cref="IReadOnlyList{T}"/> of
/// strings, objects or fragments; numbers and bools in a list are boxed: <c>List&lt;object?&gt;</c>).
/// </summary>
internal sealed class ModelObject : IEnumerable<KeyValuePair<string, object?>>, IScriptObject
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

    int IScriptObject.Count => values.Count;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>Whether there is such a member, and its value.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerable<string> IScriptObject.GetMembers() => values.Keys;

    bool IScriptObject.Contains(string member) => values.ContainsKey(member);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        values.TryGetValue(member, out value);

    // A name that a template assigns may be one of the model's, which it then hides.
    bool IScriptObject.CanWrite(string member) => true;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly) { }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
