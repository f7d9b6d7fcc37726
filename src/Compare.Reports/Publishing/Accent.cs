using System.Globalization;
using Compare.Input.Settings;

namespace Compare.Reports.Publishing;

/// <summary>
/// The publisher's colour as the stylesheet takes it. It is darkened for the light pages and lightened for the dark ones as far
/// as it has to be for words in it to be read.
/// </summary>
internal static class Accent
{
    /// <summary>
    /// What WCAG 2.2 asks of the contrast of words with what is behind them (success criterion 1.4.3), and a little more.
    /// </summary>
    private const double LeastContrast = 4.6;

    private const int Steps = 50;

    // The stylesheet's --raised of the light scheme and --faint of the dark one: of what links stand on, the nearest to them.
    private static readonly Colour Light = new(0xf3, 0xf0, 0xe9);
    private static readonly Colour Dark = new(0x23, 0x21, 0x1e);

    /// <summary>The rules to stand at the end of the stylesheet.</summary>
    public static string Css(Colour accent) =>
        $$"""

            :root { --link: {{Readable(accent, Light, new Colour(0, 0, 0))}}; --accent: var(--link); }
            @media screen and (prefers-color-scheme: dark) { :root { --link: {{Readable(accent, Dark, new Colour(255, 255, 255))}}; } }

            """;

    private static string Readable(Colour accent, Colour behind, Colour towards)
    {
        for (int step = 0; step < Steps; step++)
        {
            Colour mixed = Mix(accent, towards, (double)step / Steps);
            if (Contrast(mixed, behind) >= LeastContrast)
            {
                return Hex(mixed);
            }
        }

        return Hex(towards);
    }

    private static Colour Mix(Colour a, Colour b, double share)
    {
        return new(Between(a.Red, b.Red), Between(a.Green, b.Green), Between(a.Blue, b.Blue));

        byte Between(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
    }

    private static double Contrast(Colour a, Colour b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(Colour colour)
    {
        return (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

        static double Linear(byte value) => value / 255.0 is var v && v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    }

    private static string Hex(Colour colour) =>
        string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");
}
