using Compare.Input.Rules;
using NUnit.Framework;

namespace Compare.Tests.Input;

/// <summary>The suggestion as users meet it: in the fault of an unknown key.</summary>
public class SuggestionTests
{
    [TestCase("titel", "did you mean 'title'?")]
    [TestCase("Title", "did you mean 'title'?")]
    [TestCase("questions", "did you mean 'question'?")]
    [TestCase("qestoin", "did you mean 'question'?")]
    [TestCase("fnid", "did you mean 'find'?")]
    [TestCase("tset", "write one of: ")]
    [TestCase("test", "did you mean 'tests'?")]
    [TestCase("colour", "write one of: ")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "write one of: ")]
    public void Suggests(string key, string expected)
    {
        RuleSet set = RuleLoader.LoadText(
            "a.yaml",
            $"title: T\nvalue: count\nof: boat\ntests: [{{ text: x, none: true }}]\n{key}: x",
            null
        );
        Assert.That(set.Diagnostics.Single().Message, Does.Contain(expected));
    }
}
