using System.Collections.Immutable;
using System.Globalization;
using Compare.Input.Files;
using Compare.Input.Rules;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Settings;

/// <summary>Reads <c>report.yaml</c>, a publisher's settings for the look of a report.</summary>
public static class ReportSettingsLoader
{
    private const int MaxLogoBytes = 512 * 1024;

    /// <summary>The keys that are read.</summary>
    public static ImmutableArray<string> Keys { get; } = ["title", "logo", "accent", "language", "footer"];

    private static readonly string[] FileNames = ["report.yaml", "report.yml"];
    private static readonly string[] Pictures = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"];

    /// <summary>The settings of a folder of rules: <c>report.yaml</c> or <c>.yml</c> in it; null where it has none.</summary>
    public static string? Find(string rulesRoot) => FileNames.Select(name => Path.Combine(rulesRoot, name)).FirstOrDefault(File.Exists);

    /// <summary>The settings; the defaults for whatever is at fault, and then the faults say what.</summary>
    public static (ReportSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        string path = file.Replace(Path.DirectorySeparatorChar, '/');
        (string? text, Diagnostic? fault) = RuleFile.Read(file, path);
        if (text is null)
        {
            return (ReportSettings.Default, [fault!]);
        }

        var source = new YamlSource(path, text);
        Node? root = YamlReader.Read(source);
        if (root is not null and not MapNode)
        {
            source.Error(root, Messages.SettingsNotMapping);
        }

        ReportSettings settings = root is MapNode map
            ? Read(source, new Fields(source, map, Keys), Path.GetDirectoryName(file) ?? "")
            : ReportSettings.Default;
        return (settings, source.Diagnostics);
    }

    private static ReportSettings Read(YamlSource source, Fields fields, string folder) =>
        new()
        {
            Title = fields.Text("title")?.Text,
            Logo = fields.Text("logo") is { } logo ? ReadLogo(source, logo, folder) : null,
            Accent = fields.Text("accent") is { } accent ? ReadColour(source, accent) : null,
            Language = fields.Text("language") is { } language ? ReadLanguage(source, language) : ReportSettings.DefaultLanguage,
            Footer = fields.Text("footer")?.Text,
        };

    private static Logo? ReadLogo(YamlSource source, TextNode node, string folder)
    {
        string extension = Path.GetExtension(node.Text).ToLowerInvariant();
        if (!Pictures.Contains(extension))
        {
            source.Error(node, Messages.NotPicture(node.Text, Pictures));
            return null;
        }

        (byte[]? bytes, string? objection) = UserFile.Read(Path.Combine(folder, node.Text), MaxLogoBytes);
        if (bytes is null)
        {
            source.Error(node, Messages.NoPicture(node.Text, objection!));
        }
        else if (extension == ".svg" && SvgPicture.Objection(bytes) is { } danger)
        {
            source.Error(node, Messages.NotPlainSvg(node.Text, danger));
        }
        else
        {
            return new Logo(extension, [.. bytes]);
        }

        return null;
    }

    private static Colour? ReadColour(YamlSource source, TextNode node)
    {
        string digits = node.Text.TrimStart('#');
        digits = digits.Length == 3 ? string.Concat(digits.Select(d => new string(d, 2))) : digits;
        if (
            digits.Length == 6
            && node.Text[0] == '#'
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint rgb)
        )
        {
            return new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        }

        source.Error(node, Messages.NotColour(node.Text));
        return null;
    }

    /// <summary>Whether a text can be the code of a language: <c>en</c>, <c>de-AT</c>.</summary>
    public static bool IsLanguage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    private static string ReadLanguage(YamlSource source, TextNode node)
    {
        if (IsLanguage(node.Text))
        {
            return node.Text;
        }

        source.Error(node, Messages.NotLanguage(node.Text));
        return ReportSettings.DefaultLanguage;
    }
}
