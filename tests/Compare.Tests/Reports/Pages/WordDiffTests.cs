using Compare.Reports.Pages;
using Compare.Reports.Templates;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

public class WordDiffTests
{
    [TestCase("it took three years", "it took four years", "it took [three] years", "it took [four] years")]
    [TestCase("nine years", "nine long years", "nine years", "nine [long] years")]
    [TestCase("The dam fell.", "the  dam\nfell.", "The dam fell.", "the  dam\nfell.")]
    [TestCase("Ghani’s men", "Ghani's men", "Ghani’s men", "Ghani's men")]
    [TestCase("15,000 died", "14,000 died", "[15,000] died", "[14,000] died")]
    [TestCase("one", "two", "[one]", "[two]")]
    [TestCase("", "two", "", "[two]")]
    [TestCase("", "", "", "")]
    public void Marks_what_is_each_ones_own(string left, string right, string leftMarked, string rightMarked)
    {
        var (a, b) = WordDiff.Between(left, right);
        Assert.That((Marked(a), Marked(b)), Is.EqualTo((leftMarked, rightMarked)));
    }

    [Test]
    public void Loses_no_character_of_any_text() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (left, right) =>
            {
                var (a, b) = WordDiff.Between(left.Get, right.Get);
                return Text(a) == left.Get && Text(b) == right.Get;
            })
        );

    private static string Text(List<ModelObject> pieces) => string.Concat(pieces.Select(p => p["text"]));

    private static string Marked(List<ModelObject> pieces) =>
        string.Concat(pieces.Select(p => p["changed"] is true ? $"[{p["text"]}]" : p["text"]));
}
