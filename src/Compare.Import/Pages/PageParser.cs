using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Compare.Import.Pages;

/// <summary>Text to a page, as browsers read it; nothing on it is run or loaded.</summary>
internal static class PageParser
{
    public static IHtmlDocument Parse(string text) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
}
