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

/// <summary>What has been written of an address in an attribute: whether what follows could still become its scheme or its host.</summary>
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

    /// <summary>A checked value with letters of the template behind it.</summary>
    Mixed,

    /// <summary>A stroke, behind which a second one would begin a host.</summary>
    Stroke,

    /// <summary>Where a host begins, behind two strokes or a scheme.</summary>
    HostStart,

    /// <summary>In a host.</summary>
    Host,

    /// <summary>Past the host: <c>/</c>, <c>?</c> or <c>#</c> has been written, or the scheme of a mail.</summary>
    Open,

    /// <summary>Where no value may follow.</summary>
    Foreign,
}

/// <summary>
/// The state of an HTML reader between two characters: just enough of the standard's tokenizer to tell in which
/// context an expression of a template would write. <see cref="Name"/> is the attribute's name, or in comments and raw
/// text the last characters. <see cref="Commands"/>: whether the tag has the attribute that makes a <c>meta</c>
/// a command to the browser; <see cref="Valued"/>: whether it has a value.
/// </summary>
internal readonly record struct HtmlState(HtmlPlace Place, string Tag, string Name, UrlPart Url, string Prefix, bool Commands, bool Valued)
{
    public static readonly HtmlState Start = new(HtmlPlace.Text, "", "", UrlPart.None, "", false, false);

    private static readonly string[] RawElements = ["script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext"];

    /// <summary>Whether we are in a tag with no attribute's value open.</summary>
    public bool IsInTag =>
        Place is HtmlPlace.TagName or HtmlPlace.Tag or HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName or HtmlPlace.Joint;

    /// <summary>Whether we are in an attribute's value in quotes.</summary>
    public bool IsQuoted => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted;

    /// <summary>The state behind one more character; null where it cannot be told any more.</summary>
    public HtmlState? After(char c) =>
        Place switch
        {
            HtmlPlace.Text => c == '<' ? this with { Place = HtmlPlace.TagOpen, Tag = "", Commands = false, Valued = false } : this,
            HtmlPlace.TagOpen => OpenTag(c),
            HtmlPlace.EndTag or HtmlPlace.Declaration => c == '>' ? Start
            : Place == HtmlPlace.Declaration && Name + c is "--" ? this with { Place = HtmlPlace.Comment, Name = "--" }
            : this with { Name = Name + c is "-" ? "-" : "other" },
            HtmlPlace.Comment => c == '>' && (Name.EndsWith("--", StringComparison.Ordinal) || Name == "--!")
                ? Start
                : this with
                {
                    Name = Last(Name + c, 3),
                },
            HtmlPlace.RawText => EndRawText(Last(Name + c, Tag.Length + 3)),
            HtmlPlace.TagName => c is '>' or '/' || char.IsWhiteSpace(c) ? InTag(c) : this with { Tag = Grown(Tag, c) },
            HtmlPlace.Tag => InTag(c),
            HtmlPlace.AttributeName => c == '=' ? this with { Place = HtmlPlace.BeforeValue, Commands = Commands || Name == "http-equiv" }
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
    public HtmlState AfterValue() => this with { Url = Url == UrlPart.Start ? UrlPart.Value : Url, Valued = Valued || IsQuoted };

    /// <summary>The state in which every turn of a loop may start: in a tag or an address, behind something unknown.</summary>
    public HtmlState InLoop() =>
        IsInTag ? this with { Place = HtmlPlace.Joint, Name = "" }
        : Url is UrlPart.None or UrlPart.Open ? this
        : this with { Url = UrlPart.Foreign, Prefix = "" };

    /// <summary>The one state that stands for two, behind branches that end in either; null where they are too far apart.</summary>
    public HtmlState? Or(HtmlState other)
    {
        if (this == other)
        {
            return this;
        }

        if (IsInTag && other.IsInTag && Tag == other.Tag)
        {
            return this with { Place = HtmlPlace.Joint, Name = "", Commands = Commands || other.Commands, Valued = Valued || other.Valued };
        }

        return IsQuoted && (Place, Tag, Name) == (other.Place, other.Tag, other.Name)
            ? this with
            {
                Url = Url == other.Url ? Url : UrlPart.Foreign,
                Prefix = "",
                Commands = Commands || other.Commands,
                Valued = Valued || other.Valued,
            }
            : null;
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
        bool ends =
            last.Length == Tag.Length + 3
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
            ? this with
            {
                Place = HtmlPlace.Tag,
                Name = "",
            }
            : this with
            {
                Place = HtmlPlace.AttributeName,
                Name = char.ToLowerInvariant(c).ToString(),
            };
    }

    private HtmlState OpenValue(char c) =>
        c switch
        {
            '"' or '\'' => this with
            {
                Place = c == '"' ? HtmlPlace.DoubleQuoted : HtmlPlace.SingleQuoted,
                Url = SafePlaces.IsAddress(Name) ? UrlPart.Start : UrlPart.None,
                Prefix = "",
            },
            '>' => InTag(c),
            _ => char.IsWhiteSpace(c) ? this : this with { Place = HtmlPlace.Unquoted },
        };

    private HtmlState CloseValue() => this with { Place = HtmlPlace.Tag, Name = "", Url = UrlPart.None, Prefix = "" };

    // A browser drops white space before an address and line ends inside, and takes a backslash for a stroke.
    private HtmlState InUrl(char c) =>
        (Url, c) switch
        {
            (UrlPart.None or UrlPart.Open or UrlPart.Foreign, _) => this,
            (UrlPart.Start or UrlPart.Stroke or UrlPart.HostStart, <= ' ') => this,
            (UrlPart.HostStart, '/' or '\\') => this,
            (UrlPart.HostStart, _) => this with { Url = UrlPart.Host },
            (UrlPart.Stroke or UrlPart.Value, '/' or '\\') => this with { Url = Url == UrlPart.Value ? UrlPart.Stroke : UrlPart.HostStart },
            (UrlPart.Start, '/' or '\\') => this with { Url = UrlPart.Stroke },
            (UrlPart.Stroke, _) or (_, '/' or '\\' or '?' or '#') => this with { Url = UrlPart.Open, Prefix = "" },
            (UrlPart.Host, _) => this,
            (UrlPart.Value or UrlPart.Mixed, ':') => this with { Url = UrlPart.Foreign },
            (UrlPart.Value or UrlPart.Mixed, _) => this with { Url = UrlPart.Mixed },
            (_, ':') => this with { Url = Behind(Prefix), Prefix = "" },
            _ => this with { Url = UrlPart.Prefix, Prefix = Grown(Prefix, c) },
        };

    private static UrlPart Behind(string scheme) =>
        !SafeUrl.IsScheme(scheme) ? UrlPart.Foreign
        : scheme == "mailto" ? UrlPart.Open
        : UrlPart.HostStart;
}
