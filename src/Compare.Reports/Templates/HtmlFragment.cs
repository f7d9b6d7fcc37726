namespace Compare.Reports.Templates;

/// <summary>
/// Text that is HTML (or SVG) already and is written as it stands. Only code of ours that encodes every foreign
/// word with <see cref="Html"/> makes one: the plots, the marked passages, the word-level differences.
/// </summary>
internal sealed record HtmlFragment
{
    private readonly string html;

    private HtmlFragment(string html) => this.html = html;

    /// <summary>Vouches for <paramref name="html"/>: every foreign word in it has been encoded.</summary>
    public static HtmlFragment Trusted(string html) => new(html);

    /// <summary>The HTML itself.</summary>
    public override string ToString() => html;
}
