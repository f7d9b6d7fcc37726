using System.Collections.Frozen;

namespace Compare.Input.Markdown;

/// <summary>What an HTML tag does to what a reader sees.</summary>
internal enum TagEffect
{
    /// <summary>Nothing but its look.</summary>
    None,

    /// <summary>A line ends.</summary>
    Line,

    /// <summary>What stands inside it is a block of its own.</summary>
    Block,

    /// <summary>What stands inside it is the words under a picture.</summary>
    Caption,

    /// <summary>What stands inside it is set higher: a note's number or an ordinal's ending.</summary>
    Raised,

    /// <summary>What stands inside it is not seen, or struck out.</summary>
    Hidden,
}

/// <summary>A tag of HTML in a text, comments and declarations included.</summary>
internal readonly record struct HtmlTag(string Name, bool Closes, bool IsEmpty, TagEffect Effect)
{
    private static readonly FrozenDictionary<string, TagEffect> Effects = Table(
        (TagEffect.Line, "br"),
        (
            TagEffect.Block,
            "address article blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section "
                + "table td th tr ul"
        ),
        (TagEffect.Caption, "figcaption caption"),
        (TagEffect.Raised, "sup"),
        (
            TagEffect.Hidden,
            "del s strike script style template noscript head title nav aside svg math iframe object select button textarea audio video "
                + "canvas"
        )
    );

    private static readonly FrozenSet<string> Void = "area base br col embed hr img input link meta source track wbr"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a tag may begin at <paramref name="start"/>: a name stands behind the bracket, or what opens a comment or declaration.
    /// </summary>
    public static bool Begins(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        int name = rest.StartsWith("</") ? 2 : 1;
        return rest.Length > name && rest[0] == '<' && (char.IsAsciiLetter(rest[name]) || (name == 1 && rest[1] is '!' or '?'));
    }

    /// <summary>Where the tag that <see cref="Begins"/> at <paramref name="start"/> ends; -1 where it never does.</summary>
    public static int End(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        if (rest.StartsWith("<!--"))
        {
            int close = rest.IndexOf("-->");
            return close < 0 ? end : start + close + 3;
        }

        char quote = '\0';
        for (int i = 1; i < rest.Length; i++)
        {
            if (quote != '\0')
            {
                quote = rest[i] == quote ? '\0' : quote;
            }
            else if (rest[i] is '"' or '\'' && rest[i - 1] == '=')
            {
                quote = rest[i];
            }
            else if (rest[i] == '>')
            {
                return start + i + 1;
            }
        }

        return -1;
    }

    /// <summary>Reads a tag from <c>&lt;</c> to <c>&gt;</c>.</summary>
    public static HtmlTag Parse(ReadOnlySpan<char> tag)
    {
        bool closes = tag.StartsWith("</");
        ReadOnlySpan<char> rest = tag[(closes ? 2 : 1)..];
        int length = rest.IndexOfAnyExcept(NameChars);
        string name = rest[..(length < 0 ? rest.Length : length)].ToString().ToLowerInvariant();
        bool empty = Void.Contains(name) || tag.EndsWith("/>") || name.Length == 0;
        return new HtmlTag(
            name,
            closes,
            empty,
            !closes && !empty && IsInvisible(rest) ? TagEffect.Hidden : Effects.GetValueOrDefault(name)
        );
    }

    private static readonly System.Buffers.SearchValues<char> NameChars = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    private static bool IsInvisible(ReadOnlySpan<char> attributes)
    {
        string bare = attributes.ToString().Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || attributes.TrimEnd('>').EndsWith(" hidden", StringComparison.OrdinalIgnoreCase)
            || attributes.Contains(" hidden ", StringComparison.OrdinalIgnoreCase)
            || attributes.Contains(" hidden=", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, TagEffect> Table(params (TagEffect Effect, string Names)[] rows) =>
        rows.SelectMany(r => r.Names.Split(' ').Select(n => KeyValuePair.Create(n, r.Effect))).ToFrozenDictionary(StringComparer.Ordinal);
}
