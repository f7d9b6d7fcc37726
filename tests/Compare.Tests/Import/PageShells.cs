using System.Net;
using System.Text;
using System.Text.Json;

namespace Compare.Tests.Import;

/// <summary>A page made around a story: its bytes, and what is wanted of it.</summary>
internal sealed record MadePage(string Layout, Story Story, byte[] Bytes)
{
    public override string ToString() => $"{Layout}, {Story.Id}";
}

/// <summary>Makes pages as twenty outlets lay them out, with all that stands around articles on them.</summary>
internal static class PageShells
{
    private const string Menu =
        "<nav class='main-nav'><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li><li><a "
        + "href='/money'>Money</a></li><li><a href='/sport'>Sport</a></li></ul></nav>";
    private const string Consent =
        "<div id='consent-layer' class='cmp-overlay' role='dialog'><h2>Your privacy</h2><p>We and our 812 partners store and read "
        + "information on a device, "
        + "such as cookies, and process personal data, such as unique identifiers, for ads and content made for you.</p><p>You can change "
        + "your choice at any time in the settings of this site, and withdraw it, too.</p><button>Accept all</button></div>";
    private const string Related =
        "<div class='related-links'><h3>More on this</h3><ul><li><a href='/a'>Harbour bridge closed for the third time this "
        + "year</a></li><li><a href='/b'>Council votes on the new school after a long night</a></li></ul></div>";
    private const string Newsletter =
        "<div class='newsletter-signup'><h3>The Morning Note</h3><p>All that matters before breakfast, every weekday in your inbox, "
        + "written by our night desk for early readers.</p><form><input type='email'><button>Sign up</button></form></div>";
    private const string Ticker =
        "<div class='live-ticker'><ul><li>12:01 Ferry to the islands runs again after the storm, the line says.</li><li>11:48 Two hurt as "
        + "a tram leaves the rails near the market.</li><li>11:20 Rain is to go on until Thursday in all of the "
        + "north.</li></ul></div>";
    private const string Footer =
        "<footer class='site-footer'><p>All rights reserved. No part of this site may be copied without the leave of the publisher, in "
        + "print or otherwise.</p><ul><li><a href='/imprint'>Imprint</a></li><li><a href='/terms'>Terms</a></li></ul></footer>";
    private const string Partners =
        "<p>Some partners do not ask for your consent and rely on their legitimate interest to process your data.</p>";

    private const string Comments = "<section id='comments' class='comments'><h3>31 comments</h3>";

    /// <summary>The layouts by name.</summary>
    public static readonly (string Name, Func<Story, byte[]> Make)[] Layouts =
    [
        ("article with linked data", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Menu}{Consent}<main><article><h1>{H(s.Title)}</h1><p class='byline'>By Our "
                        + $"Correspondent</p>{P(s)}</article></main>{Related}{Footer}"
                )
            )
        ),
        ("divs and OpenGraph", s =>
            Utf8(
                Page(
                    s,
                    OpenGraph(s),
                    $"{Menu}<div class='wrap'><div class='col-main'><h1>{H(s.Title)}</h1><div class='content'>{P(s)}</div></div><div "
                        + $"class='sidebar'>{Related}{Newsletter}</div></div>{Footer}"
                )
            )
        ),
        ("breaks for paragraphs", s =>
            Utf8(
                Page(
                    s,
                    Metas(s),
                    $"{Menu}<div id='story'><h1>{H(s.Title)}</h1>{string.Join("<br><br>\n", s.Paragraphs.Select(H))}</div>{Footer}"
                )
            )
        ),
        ("AMP", s =>
            Utf8(
                Page(
                        s,
                        LinkedData(s) + "<link rel='canonical' href='https://news.example/full/story'>",
                        $"<header>{Menu}</header><amp-ad width=300 height=250 type=x></amp-ad><article><h1>{H(s.Title)}</h1><amp-img "
                            + $"src='/p.jpg' width=1 height=1></amp-img>{P(s)}</article><amp-consent><div>We use cookies on this site to "
                            + $"make it better for you.</div></amp-consent>{Footer}"
                    )
                    .Replace("<html", "<html ⚡", StringComparison.Ordinal)
            )
        ),
        ("print view in tables", s =>
            Utf8(
                Page(
                    s,
                    Metas(s),
                    $"<table width='100%'><tr><td><img src='logo.gif'></td></tr><tr><td><h1>{H(s.Title)}</h1><font "
                        + $"size='2'>{P(s)}</font></td></tr><tr><td><a href='javascript:print()'>Print this page</a></td></tr></table>"
                )
            )
        ),
        ("links between paragraphs", s =>
            Utf8(Page(s, LinkedData(s), $"{Menu}<article><h1>{H(s.Title)}</h1>{Between(s, Related)}</article>{Footer}"))
        ),
        ("newsletter in the text", s =>
            Utf8(
                Page(
                    s,
                    OpenGraph(s),
                    $"{Menu}{Consent}<article class='story'><h1>{H(s.Title)}</h1>{Between(s, Newsletter)}</article>{Footer}"
                )
            )
        ),
        ("live ticker", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Menu}{Ticker}<main><article><h1>{H(s.Title)}</h1>{P(s)}</article><aside>{Ticker}</aside></main>{Footer}"
                )
            )
        ),
        ("endless list", s =>
            Utf8(Page(s, LinkedData(s), $"{Menu}<div class='stream'><article><h1>{H(s.Title)}</h1>{P(s)}</article>{Next(s)}</div>{Footer}"))
        ),
        ("no end tags", s =>
            Utf8(
                Page(
                    s,
                    OpenGraph(s),
                    $"{Menu}<div class=main><h1>{H(s.Title)}</h1><div "
                        + $"class=text>{string.Concat(s.Paragraphs.Select(p => $"<p>{H(p)}\n"))}</div><ul><li><a href=/a>Harbour bridge "
                        + $"closed again<li><a href=/b>Council votes at night</ul>"
                )
            )
        ),
        ("Windows-1252 that says UTF-8", s =>
            Encoding.GetEncoding(1252).GetBytes(Page(s, OpenGraph(s), $"{Menu}<article><h1>{H(s.Title)}</h1>{P(s)}</article>{Footer}"))
        ),
        ("UTF-8 that says Latin-1", s =>
            Utf8(
                Page(s, OpenGraph(s), $"{Menu}<article><h1>{H(s.Title)}</h1>{P(s)}</article>{Footer}")
                    .Replace("utf-8", "iso-8859-1", StringComparison.Ordinal)
            )
        ),
        ("consent before all", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Consent}<div class='gdpr-banner'>{string.Concat(Enumerable.Repeat(Partners, 12))}</div>"
                        + $"{Menu}<article><h1>{H(s.Title)}</h1>{P(s)}</article>{Footer}"
                )
            )
        ),
        ("text in two parts", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Menu}<article><h1>{H(s.Title)}</h1><div class='body-part'>{P(s, 0, 0.5)}</div><div "
                        + $"class='ad-slot'><p>Advertisement</p></div><div class='body-part'>{P(s, 0.5, 1)}</div></article>{Footer}"
                )
            )
        ),
        ("pictures and pull quotes", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Menu}<article><h1>{H(s.Title)}</h1><figure><img src='/p.jpg'><figcaption>The square in the rain. Photo: A. "
                        + "Sample</figcaption></figure>"
                        + $"{Between(s, $"<aside class='pullquote'><p>{H(s.Paragraphs[1].Split(". ")[0])}</p></aside>")}</article>{Footer}"
                )
            )
        ),
        ("many comments", s =>
            Utf8(
                Page(
                    s,
                    OpenGraph(s),
                    $"{Menu}<article><h1>{H(s.Title)}</h1>{P(s)}</article>"
                        + $"{Comments}{string.Concat(Enumerable.Range(1, 30).Select(Reader))}</section>{Footer}"
                )
            )
        ),
        ("microdata", s =>
            Utf8(
                Page(
                    s,
                    "",
                    $"{Menu}<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>{H(s.Title)}</h1><time "
                        + $"itemprop='datePublished' datetime='{s.Published}T08:30:00Z'>today</time><div "
                        + $"itemprop='articleBody'>{P(s)}</div></div>{Related}{Footer}"
                )
            )
        ),
        ("weblog", s =>
            Utf8(
                Page(
                    s,
                    OpenGraph(s),
                    $"<div id='page'><header id='masthead'>{Menu}</header><div id='primary'><div class='post hentry'><h1 "
                        + $"class='entry-title'>{H(s.Title)}</h1><div class='entry-content'>{P(s)}<div class='sharedaddy share'><a "
                        + $"href='#'>Tweet</a> <a href='#'>Mail</a></div></div></div></div><div id='secondary' class='widget-area "
                        + $"sidebar'><h2>Archives</h2><ul><li><a href='/1'>May</a></li><li><a "
                        + $"href='/2'>June</a></li></ul></div></div>{Footer}"
                )
            )
        ),
        ("divs for paragraphs", s =>
            Utf8(
                Page(
                    s,
                    LinkedData(s),
                    $"{Menu}<article><h1>{H(s.Title)}</h1><div class='text'>"
                        + $"{string.Concat(s.Paragraphs.Select(p => $"<div class='par'>{H(p)}</div>"))}</div></article>{Footer}"
                )
            )
        ),
        ("a component a paragraph", s =>
            Utf8(
                Page(
                        s,
                        LinkedData(s),
                        $"{Menu}<main>{string.Concat(s.Paragraphs.Select(Component))}<div data-component='links-block' class='related'>"
                            + $"<h2>Related</h2><p><a href='/a'>Harbour bridge closed again</a></p></div></main>{Footer}"
                    )
                    .Replace("<main>", $"<main><h1>{H(s.Title)}</h1>", StringComparison.Ordinal)
            )
        ),
        ("UTF-16", s =>
            [
                0xFF,
                0xFE,
                .. Encoding.Unicode.GetBytes(Page(s, OpenGraph(s), $"{Menu}<article><h1>{H(s.Title)}</h1>{P(s)}</article>{Footer}")),
            ]
        ),
        ("date in the text alone", s =>
            Utf8(
                Page(
                    s,
                    $"<meta property='og:site_name' content='{H(s.Outlet)}'>",
                    $"{Menu}<article><h1>{H(s.Title)}</h1><div class='post-meta'>Published "
                        + $"{DateOnly.Parse(s.Published, null):MMMM d, yyyy}</div>{P(s)}</article>{Footer}"
                )
            )
        ),
    ];

    static PageShells() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Each layout with two stories of the corpus.</summary>
    public static IEnumerable<MadePage> All =>
        Layouts.SelectMany((l, i) => new[] { Story.All[i % 5], Story.All[(i + 2) % 5] }.Select(s => new MadePage(l.Name, s, l.Make(s))));

    private static string Page(Story s, string head, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{H(s.Title)} | {H(s.Outlet)}</title>{head}<style>p {{ "
        + $"margin: 0 }}</style><script>var x = '<p>no text</p>';</script></head>\n<body>{body}</body>\n</html>\n";

    private static string LinkedData(Story s) =>
        "<script type=\"application/ld+json\">"
        + JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "NewsArticle",
                ["headline"] = s.Title,
                ["datePublished"] = s.Published + "T06:00:00+02:00",
                ["publisher"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = s.Outlet },
            }
        )
        + "</script>";

    private static string OpenGraph(Story s) =>
        $"<meta property='og:title' content=\"{H(s.Title)}\"><meta property='og:site_name' content=\"{H(s.Outlet)}\"><meta "
        + $"property='article:published_time' content='{s.Published}T06:00:00Z'>";

    private static string Metas(Story s) =>
        $"<meta name='application-name' content=\"{H(s.Outlet)}\"><meta name='date' content='{s.Published}'>";

    private static string Reader(int number) =>
        $"<div class='comment'><b>Reader {number}</b><p>I do not think so, and I said so last year already, when nobody wanted to hear "
        + "it from me or my neighbours.</p></div>";

    private static string Component(string paragraph, int i) =>
        $"<div data-component='text-block'><p>{H(paragraph)}</p></div>"
        + (i % 4 == 3 ? "<div data-component='ad-slot' class='ad-slot'><span>Advertisement</span></div>" : "");

    private static string H(string text) => WebUtility.HtmlEncode(text);

    private static string P(Story s, double from = 0, double to = 1) =>
        string.Join('\n', s.Paragraphs[(int)(from * s.Paragraphs.Length)..(int)(to * s.Paragraphs.Length)].Select(p => $"<p>{H(p)}</p>"));

    private static string Between(Story s, string thing) =>
        string.Join('\n', s.Paragraphs.Select((p, i) => $"<p>{H(p)}</p>{(i % 5 == 2 ? thing : "")}"));

    private static string Next(Story s)
    {
        Story next = Story.All[(Array.IndexOf(Story.All, s) + 1) % Story.All.Length];
        return $"<article><h1>{H(next.Title)}</h1>{P(next)}{P(next)}</article>";
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
