using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Text.Common;

public class ShownPathTests
{
    [TestCase("corpus/e/a.md", "corpus", "corpus/e/a.md")]
    [TestCase("./corpus/e/a.md", "./corpus", "./corpus/e/a.md")]
    [TestCase("/data/flood/e/a.md", "/data/flood", "flood/e/a.md")]
    [TestCase("/data/flood/e/a.md", "/data/flood/", "flood/e/a.md")]
    [TestCase("/data/flood", "/data/flood", "flood")]
    [TestCase("/data/flood/data-leak.md", "/data", "data/flood/data-leak.md")]
    [TestCase("/data/e/x/data/b.md", "/data", "data/e/x/data/b.md")]
    [TestCase("/database/b.md", "/data", "/database/b.md")]
    [TestCase("/e/a.md", "/", "e/a.md")]
    [TestCase("say \"compare import /data/e/a.eml\" or '/data'", "/data", "say \"compare import data/e/a.eml\" or 'data'")]
    public void Begins_at_the_folder_that_was_named(string text, string root, string shown) =>
        Assert.That(ShownPath.Of(text, root), Is.EqualTo(shown));
}
