using System.Collections.Frozen;
using AngleSharp.Dom;
using Compare.Text.Lexicons;

namespace Compare.Import.Pages;

/// <summary>The words that pages name their parts with, and what readers see where an article is held back. Word lists are data.</summary>
internal sealed class PageCues(Lexicon lexicon)
{
    private readonly FrozenSet<string> furniture = lexicon[Sections.PageFurniture].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> layers = lexicon[Sections.PageLayers].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> captions = lexicon[Sections.PageCaptions].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> pullQuotes = lexicon[Sections.PagePullQuotes].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> corrections = lexicon[Sections.PageCorrections].ToFrozenSet(StringComparer.Ordinal);
    private readonly string[] paywalls = [.. lexicon[Sections.PaywallPhrases]];
    private readonly string[] correctionStarts = [.. lexicon[Sections.CorrectionStarts]];

    /// <summary>Whether an element is named as something around an article: a menu, related links, a newsletter.</summary>
    public bool IsFurniture(IElement element) =>
        element.LocalName is "nav" or "footer" or "form" or "menu"
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner"
        || Has(element, furniture);

    /// <summary>Whether it is named as a layer over the page: of consent, of an offer.</summary>
    public bool IsLayer(IElement element) =>
        element.LocalName == "dialog"
        || element.GetAttribute("role") is "dialog" or "alertdialog"
        || element.GetAttribute("aria-modal") == "true"
        || Has(element, layers);

    public bool IsCaption(IElement element) => element.LocalName is "figcaption" || Has(element, captions);

    public bool IsPullQuote(IElement element) => Has(element, pullQuotes);

    public bool IsCorrection(IElement element) => Has(element, corrections);

    /// <summary>Whether a paragraph begins as a note on a correction does.</summary>
    public bool IsCorrection(string text) =>
        correctionStarts.Any(s => text.Replace('’', '\'').StartsWith(s, StringComparison.OrdinalIgnoreCase));

    public bool IsHeldBack(string text) => paywalls.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether one of the words in an element's id and classes is in a set, or two of them that stand together: of "c-related-links" those
    /// are
    /// "c", "related", "links" and "related-links".
    /// </summary>
    private static bool Has(IElement element, FrozenSet<string> set)
    {
        foreach (string name in element.ClassList)
        {
            if (HasPart(name, set))
            {
                return true;
            }
        }

        return element.Id is { Length: > 0 } id && HasPart(id, set);
    }

    private static bool HasPart(string name, FrozenSet<string> set)
    {
        if (name.Length > 80)
        {
            return false;
        }

        string[] parts = Parts(name);
        for (int i = 0; i < parts.Length; i++)
        {
            if (set.Contains(parts[i]) || (i + 1 < parts.Length && set.Contains($"{parts[i]}-{parts[i + 1]}")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words apart by marks, or by a capital after a small letter.</summary>
    private static string[] Parts(string name)
    {
        var parts = new List<string>();
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool mark = i == name.Length || name[i] is '-' or '_' or ':' or '.' or '/';
            if (mark || (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                if (i > start)
                {
                    parts.Add(name[start..i].ToLowerInvariant());
                }

                start = mark ? i + 1 : i;
            }
        }

        return [.. parts];
    }
}
