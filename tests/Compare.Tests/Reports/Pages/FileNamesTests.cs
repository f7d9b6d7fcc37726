using Compare.Reports.Pages;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

public class FileNamesTests
{
    [TestCase("cnn", "cnn")]
    [TestCase("a-b_c.d", "a-b_c.d")]
    [TestCase("..", "~~")]
    [TestCase("../x", "~~~x")]
    [TestCase("a..b", "a.~b")]
    [TestCase("a/b\\c", "a~b~c")]
    [TestCase("", "~")]
    [TestCase("con", "~con")]
    [TestCase("LPT1.txt", "~LPT1.txt")]
    [TestCase("console", "console")]
    [TestCase("naïve id", "na~ve~id")]
    [TestCase("cnn CNN", "cnn~CNN")]
    [TestCase("cnn|CNN|cnn", "cnn|CNN~2|cnn")]
    [TestCase("a b|a c|a/b", "a~b|a~c|a~b~2")]
    public void An_id_gets_a_name_that_is_safe_and_its_own(string ids, string names)
    {
        string[] all = ids.Split('|');
        var made = new FileNames(all);
        Assert.That(string.Join('|', all.Select(id => made[id])), Is.EqualTo(names));
    }

    [Test]
    public void Long_ids_that_begin_alike_stay_apart()
    {
        string[] ids = [new string('x', 300), new string('x', 301)];
        var names = new FileNames(ids);
        Assert.That(names[ids[0]], Is.Not.EqualTo(names[ids[1]]));
        Assert.That(names[ids[1]], Has.Length.LessThan(120));
    }
}
