using Compare.Input.Settings;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class ReportSettingsLoaderTests
{
    private string folder = null!;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("compare-settings-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Reads_every_setting()
    {
        File.WriteAllText(Path.Combine(folder, "mark.svg"), "<svg/>");
        var (settings, faults) = Load("title: Desk\nlogo: mark.svg\naccent: '#1d6b52'\nlanguage: pt-BR\nfooter: By us\n");
        Assert.That(faults, Is.Empty);
        Assert.That(
            (settings.Title, settings.Logo!.Extension, settings.Logo.Bytes.Length, settings.Accent, settings.Language, settings.Footer),
            Is.EqualTo(("Desk", ".svg", 6, new Colour(0x1d, 0x6b, 0x52), "pt-BR", "By us"))
        );
    }

    [TestCase("")]
    [TestCase("# nothing set\n")]
    public void Nothing_set_changes_nothing(string text)
    {
        var (settings, faults) = Load(text);
        Assert.That((settings, faults.Length), Is.EqualTo((ReportSettings.Default, 0)));
    }

    [TestCase("accent: '#abc'", null)]
    [TestCase("accent: green", "1:9: error: accent: 'green' is no colour; write red, green and blue in hexadecimal, in quotes: '#1d6b52'")]
    [TestCase("accent: '#12345'", "1:9: error: accent: '#12345' is no colour")]
    [TestCase("accent: '1d6b52'", "1:9: error: accent: '1d6b52' is no colour")]
    [TestCase("accent: \"#fff; } * { display: none\"", "is no colour")]
    [TestCase("title: x\naccnt: '#fff'", "2:1: error: unknown key 'accnt'; did you mean 'accent'?")]
    [TestCase("title: [a]", "1:8: error: 'title' must be a text")]
    [TestCase("title: ''", "1:8: error: 'title' is empty")]
    [TestCase("language: English please", "1:11: error: language: 'English please' is no language tag")]
    [TestCase("logo: mark.exe", "1:7: error: logo: 'mark.exe' is no picture; name a file that ends in .svg, .png")]
    [TestCase("logo: none.png", "1:7: error: logo: 'none.png' cannot be used: there is no such file")]
    [TestCase("logo: dead.png", "1:7: error: logo: 'dead.png' cannot be used: this is a link that leads to nothing")]
    [TestCase("logo: zero.png", "1:7: error: logo: 'zero.png' cannot be used: this is a pipe or a device")]
    [TestCase("logo: large.png", "1:7: error: logo: 'large.png' cannot be used: this is larger than 512 KB")]
    [TestCase("titlele: The flood\nfooter: a plain text\n: ", "1:1: error: unknown key 'titlele'; did you mean 'title'?")]
    [TestCase("- title", "1:1: error: the settings of a report are keys with values")]
    public void Says_where_a_setting_is_at_fault(string text, string? told)
    {
        File.WriteAllBytes(Path.Combine(folder, "large.png"), new byte[600_000]);
        File.CreateSymbolicLink(Path.Combine(folder, "dead.png"), "nowhere.png");
        File.CreateSymbolicLink(Path.Combine(folder, "zero.png"), "/dev/zero");
        var faults = Load(text).Diagnostics;
        Assert.That(string.Join('\n', faults), told is null ? Is.Empty : Does.Contain(told));
    }

    [TestCase(
        "<svg xmlns='http://www.w3.org/2000/svg'><title>on a script</title><path d='M0 0' style='fill: red'/><a "
            + "href='https://example.org/'/></svg>",
        null
    )]
    [TestCase("<?xml version='1.0'?><svg><!-- <script/> --></svg>", null)]
    [TestCase("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'><svg/>", "it has a DTD")]
    [TestCase("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>", "it has a DTD")]
    [TestCase("<!DOCTYPE svg [<!ATTLIST svg xmlns CDATA #FIXED 'http://www.w3.org/2000/svg'>]><svg/>", "it has a DTD")]
    [TestCase("<?xml version='1.0' encoding='ISO-2022-JP'?><svg/>", "it is not in UTF-8")]
    [TestCase("<?xml version='1.0' encoding='UTF-16'?><svg/>", "it is not in UTF-8")]
    [TestCase("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg/>", "it has a DTD")]
    [TestCase("<svg><script>alert(1)</script></svg>", "it has a <script>")]
    [TestCase("<svg xmlns:s='http://www.w3.org/2000/svg'><s:script href='x.js'/></svg>", "it has a <script>")]
    [TestCase("<svg onload='alert(1)'/>", "it has 'onload', which runs a script")]
    [TestCase(
        "<svg><a xlink:href='java&#10;script:alert(1)' xmlns:xlink='http://www.w3.org/1999/xlink'/></svg>",
        "its 'href' runs a script"
    )]
    [TestCase("<svg><set attributeName='href' to=' JavaScript:alert(1)'/></svg>", "its 'to' runs a script")]
    [TestCase("<svg><foreignObject><p/></foreignObject></svg>", "it has a <foreignObject>")]
    [TestCase("<?xml-stylesheet href='x.xsl'?><svg/>", "it has an instruction to other programs")]
    [TestCase("<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg>&x;</svg>", "it has a DTD")]
    [TestCase("<html/>", "it is a <html>, not an <svg>")]
    [TestCase("<svg><path></svg>", "it is not well-formed")]
    [TestCase("", "it is not well-formed")]
    public void Takes_a_logo_that_nothing_runs_in(string svg, string? told)
    {
        File.WriteAllText(Path.Combine(folder, "mark.svg"), svg);
        var (settings, faults) = Load("logo: mark.svg");
        Assert.That(settings.Logo is null, Is.EqualTo(told is not null));
        Assert.That(
            string.Join('\n', faults),
            told is null ? Is.Empty : Does.Contain("report.yaml:1:7: error: logo: 'mark.svg' is not taken: " + told)
        );
    }

    private (ReportSettings Settings, System.Collections.Immutable.ImmutableArray<Compare.Text.Common.Diagnostic> Diagnostics) Load(
        string text
    )
    {
        string file = Path.Combine(folder, "report.yaml");
        File.WriteAllText(file, text);
        return ReportSettingsLoader.Load(file);
    }
}
