namespace Compare.Reports.Templates;

/// <summary>Where in an HTML page a piece of template text ends.</summary>
internal enum HtmlPlace
{
    Text,
    TagOpen,
    EndTag,
    Declaration,
    Comment,
    RawText,
    TagName,
    Tag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,

    /// <summary>In a tag, behind a branch or loop that may have written an attribute: only a space or the tag's end may follow.</summary>
    Joint,
}

/// <summary>What has been written of an address in an attribute: whether what follows could still become its scheme.</summary>
internal enum UrlPart
{
    /// <summary>Not an address.</summary>
    None,

    /// <summary>Nothing yet.</summary>
    Start,

    /// <summary>Letters of the template that could become a scheme.</summary>
    Prefix,

    /// <summary>A checked value that could become a scheme.</summary>
    Value,

    /// <summary>Past the scheme: <c>/</c>, <c>?</c> or <c>#</c> has been written, or a harmless scheme.</summary>
    Open,

    /// <summary>A scheme that no value may follow.</summary>
    Foreign,
}

/// <summary>
/// The state of an HTML reader between two characters: just enough of the standard's tokenizer to tell in which
/// context an expression of a template would write. <see cref="Name"/> is the attribute's name, or in comments and raw
/// text the last characters.
/// </summary>
internal readonly record struct HtmlState(HtmlPlace Place, string Tag, string Name, UrlPart Url, string Prefix)
{
    public static readonly HtmlState Start = new(HtmlPlace.Text, "", "", UrlPart.None, "");

    private static readonly string[] RawElements = ["script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext"];
    private static readonly string[] UrlAttributes = ["href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data", "background", "manifest"];

    /// <summary>Whether we are in a tag with no attribute's value open.</summary>
    public bool IsInTag => Place is HtmlPlace.TagName or HtmlPlace.Tag or HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName or HtmlPlace.Joint;

    /// <summary>Whether we are in an attribute's value in quotes.</summary>
    public bool IsQuoted => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted;

    /// <summary>The state behind one more character; null where it cannot be told any more.</summary>
    public HtmlState? After(char c) => Place switch
    {
        HtmlPlace.Text => c == '<' ? this with { Place = HtmlPlace.TagOpen, Tag = "" } : this,
        HtmlPlace.TagOpen => OpenTag(c),
        HtmlPlace.EndTag or HtmlPlace.Declaration => c == '>' ? Start
            : Place == HtmlPlace.Declaration && Name + c is "--" ? this with { Place = HtmlPlace.Comment, Name = "--" }
            : this with { Name = Name + c is "-" ? "-" : "other" },
        HtmlPlace.Comment => c == '>' && (Name.EndsWith("--", StringComparison.Ordinal) || Name == "--!") ? Start : this with { Name = Last(Name + c, 3) },
        HtmlPlace.RawText => EndRawText(Last(Name + c, Tag.Length + 3)),
        HtmlPlace.TagName => c is '>' or '/' || char.IsWhiteSpace(c) ? InTag(c) : this with { Tag = Grown(Tag, c) },
        HtmlPlace.Tag => InTag(c),
        HtmlPlace.AttributeName => c == '=' ? this with { Place = HtmlPlace.BeforeValue }
            : char.IsWhiteSpace(c) ? this with { Place = HtmlPlace.AfterAttributeName }
            : c is '>' or '/' ? InTag(c)
            : this with { Name = Grown(Name, c) },
        HtmlPlace.AfterAttributeName => c == '=' ? this with { Place = HtmlPlace.BeforeValue } : InTag(c),
        HtmlPlace.BeforeValue => OpenValue(c),
        HtmlPlace.DoubleQuoted => c == '"' ? CloseValue() : InUrl(c),
        HtmlPlace.SingleQuoted => c == '\'' ? CloseValue() : InUrl(c),
        HtmlPlace.Unquoted => c == '>' || char.IsWhiteSpace(c) ? InTag(c) : this,
        _ => c is '>' or '/' || char.IsWhiteSpace(c) ? InTag(c) : null,
    };

    /// <summary>The state behind a value that an expression wrote, where it may write one.</summary>
    public HtmlState AfterValue() => Url == UrlPart.Start ? this with { Url = UrlPart.Value } : this;

    /// <summary>The state in which every turn of a loop may start: in a tag or an address, behind something unknown.</summary>
    public HtmlState InLoop() =>
        IsInTag ? this with { Place = HtmlPlace.Joint, Name = "" }
        : Url is UrlPart.Start or UrlPart.Prefix ? this with { Url = UrlPart.Value, Prefix = "" }
        : this;

    /// <summary>The one state that stands for two, behind branches that end in either; null where they are too far apart.</summary>
    public HtmlState? Or(HtmlState other)
    {
        if (this == other)
        {
            return this;
        }

        if (IsInTag && other.IsInTag && Tag == other.Tag)
        {
            return this with { Place = HtmlPlace.Joint, Name = "" };
        }

        UrlPart either = Url == UrlPart.Foreign || other.Url == UrlPart.Foreign ? UrlPart.Foreign : UrlPart.Value;
        return IsQuoted && (Place, Tag, Name) == (other.Place, other.Tag, other.Name) ? this with { Url = either, Prefix = "" } : null;
    }

    /// <summary>A name and one more character, up to a length that no name we look for has.</summary>
    private static string Grown(string name, char c) => name.Length < 32 ? name + char.ToLowerInvariant(c) : name;

    private static string Last(string text, int length) => text.Length <= length ? text : text[^length..];

    private HtmlState OpenTag(char c) =>
        char.IsAsciiLetter(c) ? this with { Place = HtmlPlace.TagName, Tag = char.ToLowerInvariant(c).ToString() }
        : c == '/' ? this with { Place = HtmlPlace.EndTag, Name = "" }
        : c is '!' or '?' ? this with { Place = HtmlPlace.Declaration, Name = "" }
        : c == '<' ? this
        : Start;

    /// <summary>Raw text ends with <c>&lt;/</c>, the tag's name, and what ends a name.</summary>
    private HtmlState EndRawText(string last)
    {
        bool ends = last.Length == Tag.Length + 3
            && last.StartsWith("</", StringComparison.Ordinal)
            && last.AsSpan(2, Tag.Length).Equals(Tag, StringComparison.OrdinalIgnoreCase)
            && (last[^1] is '>' or '/' || char.IsWhiteSpace(last[^1]));
        return !ends ? this with { Name = last }
            : last[^1] == '>' ? Start
            : this with { Place = HtmlPlace.EndTag, Name = "" };
    }

    private HtmlState InTag(char c)
    {
        if (c == '>')
        {
            return Array.IndexOf(RawElements, Tag) >= 0 ? this with { Place = HtmlPlace.RawText, Name = "" } : Start;
        }

        return c == '/' || char.IsWhiteSpace(c)
            ? this with { Place = HtmlPlace.Tag, Name = "" }
            : this with { Place = HtmlPlace.AttributeName, Name = char.ToLowerInvariant(c).ToString() };
    }

    private HtmlState OpenValue(char c) => c switch
    {
        '"' or '\'' => this with
        {
            Place = c == '"' ? HtmlPlace.DoubleQuoted : HtmlPlace.SingleQuoted,
            Url = Array.IndexOf(UrlAttributes, Name) >= 0 ? UrlPart.Start : UrlPart.None,
            Prefix = "",
        },
        '>' => InTag(c),
        _ => char.IsWhiteSpace(c) ? this : this with { Place = HtmlPlace.Unquoted },
    };

    private HtmlState CloseValue() => this with { Place = HtmlPlace.Tag, Name = "", Url = UrlPart.None, Prefix = "" };

    private HtmlState InUrl(char c) => (Url, c) switch
    {
        (UrlPart.None or UrlPart.Open or UrlPart.Foreign, _) => this,
        (_, '/' or '?' or '#') => this with { Url = UrlPart.Open, Prefix = "" },
        (UrlPart.Value, ':') => this with { Url = UrlPart.Foreign },
        (UrlPart.Value, _) => this,
        (_, ':') => this with { Url = SafeUrl.IsScheme(Prefix) ? UrlPart.Open : UrlPart.Foreign, Prefix = "" },
        _ => this with { Url = UrlPart.Prefix, Prefix = Grown(Prefix, c) },
    };
}
