using System.Collections.Frozen;

namespace Compare.Reports.Templates;

/// <summary>
/// The attributes that a value may be written into once it is encoded: those of which it is known that no value makes them load, run
/// or restyle anything. Whatever is not here is refused, attributes and elements yet to come among them.
/// </summary>
internal static class SafePlaces
{
    private static readonly FrozenSet<string> Elements = Words(
        """
        a abbr address area article aside b bdi bdo blockquote body br button caption cite code col colgroup data datalist dd del details
        dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input ins kbd
        label legend li link main map mark menu meta meter nav ol optgroup option output p picture pre progress q rp rt ruby s samp search
        section select small span strong sub summary sup table tbody td template textarea tfoot th thead time title tr u ul var wbr
        svg g path rect circle ellipse line polyline polygon text tspan defs desc lineargradient radialgradient stop
        """
    );

    private static readonly FrozenSet<string> Attributes = Words(
        """
        id class title lang dir role tabindex hidden name value label for headers scope abbr alt datetime placeholder colspan rowspan span
        width height start reversed open selected checked disabled required readonly multiple min max low high optimum step size
        maxlength minlength rows cols wrap autocomplete list translate draggable spellcheck
        viewbox preserveaspectratio d points x y x1 y1 x2 y2 cx cy r rx ry dx dy offset transform text-anchor textlength lengthadjust
        """
    );

    /// <summary>
    /// Attributes that hold an address, with the elements on which it is followed only by who clicks, or shows a picture.
    /// </summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Addresses = new Dictionary<string, FrozenSet<string>>
    {
        ["href"] = Words("a area link"),
        ["src"] = Words("img"),
        ["cite"] = Words("blockquote q del ins"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands against a value in a <c>meta</c> with <c>http-equiv</c>.</summary>
    public const string NoCommand =
        "a value in a <meta> with 'http-equiv' would command the browser: write {{ policy }}, or what it says as text";

    /// <summary>Whether the attribute holds an address, whatever it stands on.</summary>
    public static bool IsAddress(string attribute) => Addresses.ContainsKey(attribute);

    /// <summary>What stands against a value in the attribute that <paramref name="state"/> is in; null where nothing does.</summary>
    public static string? Objection(HtmlState state) =>
        state switch
        {
            _ when state.Name.StartsWith("on", StringComparison.Ordinal) =>
                $"a value in '{state.Name}' would be run as a script: put it into a data- attribute",
            { Tag: "meta" } => state.Commands ? NoCommand
            : state.Name == "content" ? null
            : Refused(state),
            _ when !Elements.Contains(state.Tag) => $"no value may stand in an attribute of <{state.Tag}>: put it into an element of text",
            _ when Addresses.TryGetValue(state.Name, out var on) => on.Contains(state.Tag) ? null : Refused(state),
            _ => Attributes.Contains(state.Name) || IsNamespaced(state.Name) ? null : Refused(state),
        };

    private static string Refused(HtmlState state) =>
        $"a value in '{state.Name}' of <{state.Tag}> is not known to be safe: use a class, a data- attribute or plain text";

    private static bool IsNamespaced(string name) =>
        name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
