using Compare.Facts.Comparison;
using Compare.Input.Lexicons;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

public class NameTests
{
    private static readonly Lexicon Lexicon = LexiconLoader.LoadDefault();
    private static readonly FactRule Rule = Given.Rule(FactKind.Name);

    [TestCase("Dmitry Zhirnov", "Dmitry Zhirnov", Agree)]
    [TestCase("Dmitry Zhirnov", "dmitry zhirnov", Agree)]
    [TestCase("Anne-Marie Slaughter", "Anne Marie Slaughter", Agree)]
    // Longer and shorter.
    [TestCase("Zhirnov", "Dmitry Zhirnov", Consistent)]
    [TestCase("D. Zhirnov", "Dmitry Zhirnov", Consistent)]
    [TestCase("George Bush", "George W. Bush", Consistent)]
    [TestCase("G. W. Bush", "George Bush", Consistent)]
    [TestCase("D. Zhirnov", "D. A. Zhirnov", Consistent)]
    [TestCase("Xi Jinping", "Jinping Xi", Consistent)]
    [TestCase("Zhirnov Dmitry", "D. Zhirnov", Conflict)]
    [TestCase("George W. Bush", "George H. Bush", Conflict)]
    [TestCase("G. Bush", "Barbara Bush", Conflict)]
    // Titles and offices.
    [TestCase("Mr. Lavrov", "Sergei Lavrov", Consistent)]
    [TestCase("President Ann Example", "Ann Example", Consistent)]
    [TestCase("Foreign Minister Ann Example", "Ann Example", Consistent)]
    [TestCase("Prof. Dr. Ann Example", "Ms Example", Consistent)]
    [TestCase("Foreign Minister Sergey Lavrov", "Sergei Lavrov", Differ)]
    [TestCase("Minister Bob Sample", "Minister Ann Example", Conflict)]
    [TestCase("Prof.", "Dr.", Conflict)]
    // Father and son.
    [TestCase("Ann Example, Jr.", "Ann Example Jr", Agree)]
    [TestCase("Bob Sample Jr.", "Bob Sample", Differ)]
    [TestCase("Bob Sample Jr.", "Sample", Consistent)]
    [TestCase("Bob Sample Jr.", "Bob Sample Sr.", Conflict)]
    [TestCase("Bob Sample II", "Rob Example", Conflict)]
    // Spelling.
    [TestCase("José Peña", "Jose Pena", Consistent)]
    [TestCase("Jörg Müller", "Joerg Mueller", Consistent)]
    [TestCase("Jörg Müller", "Jorg Muller", Consistent)]
    [TestCase("O’Neil", "O'Neil", Agree)]
    [TestCase("Ann Example", "Ann Éxample", Consistent)]
    [TestCase("Sergei Lavrov", "Sergey Lavrov", Differ)]
    [TestCase("Muhammad Khan", "Mohammed Khan", Differ)]
    [TestCase("Ann Jonson", "Ann Johnson", Differ)]
    [TestCase("Ann Jonsen", "Ann Johnson", Conflict, Description = "two letters are too many for a short word")]
    [TestCase("Anna Example", "Ann Example", Differ)]
    [TestCase("Ann Example", "Enn Example", Conflict, Description = "of three letters the first counts")]
    // Short forms, initials, numerals.
    [TestCase("Bill Example", "William Example", Differ)]
    [TestCase("William Example", "Liam Example", Differ)]
    [TestCase("Bill Example", "Robert Example", Conflict)]
    [TestCase("Ann B. Example", "Ann B. C. Example", Differ)]
    [TestCase("Ann B. Example", "Ann Example", Consistent)]
    [TestCase("Ann I", "Ann II", Conflict)]
    [TestCase("Ann II", "Ann Ida", Consistent, Description = "a name alone can be anybody's of it")]
    [TestCase("Ann Example III", "Ann Example", Differ)]
    [TestCase("Li Wu", "Li Wi", Conflict)]
    [TestCase("Zamir Kabulov", "Dmitry Zhirnov", Conflict)]
    [TestCase("", "Li Wu", Conflict)]
    [TestCase("", "Mr", Conflict)]
    [TestCase("", "Jr", Conflict)]
    public void Stand_to_each_other(string a, string b, RelationKind expected) =>
        Assert.Multiple(() =>
        {
            Assert.That(Reconciler.Relate(Rule, Given.Name(a), Given.Name(b), Lexicon).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Reconciler.Relate(Rule, Given.Name(b), Given.Name(a), Lexicon).Kind, Is.EqualTo(expected), "the other way round");
        });

    [TestCase("Zamir Kabulov", "Dmitry Zhirnov", "Zamir Kabulov against Dmitry Zhirnov: these are different names.")]
    [TestCase("Zhirnov", "Dmitry Zhirnov", "Zhirnov against Dmitry Zhirnov: one is a shorter form of the other.")]
    [TestCase("Sir Bob Sample", "Bob Sample", "Sir Bob Sample against Bob Sample: the names are the same but for a title.")]
    [TestCase("Xi Jinping", "Jinping Xi", "Xi Jinping against Jinping Xi: the words are the same in another order.")]
    [TestCase("Bob Sample", "Robert Sample", "Bob Sample against Robert Sample: Bob is a short form of Robert.")]
    [TestCase("Robert Sample", "Bob Sample", "Robert Sample against Bob Sample: Bob is a short form of Robert.")]
    [TestCase(
        "Ann B. Example",
        "Ann B. C. Example",
        "Ann B. Example against Ann B. C. Example: only one has the initial “C.”, so they may be two of one name."
    )]
    [TestCase("José Peña", "Jose Pena", "José Peña against Jose Pena: the names differ in accents and marks only.")]
    [TestCase("Sergei Lavrov", "Sergey Lavrov", "Sergei Lavrov against Sergey Lavrov: the spellings are close, so they may name the same.")]
    [TestCase("Bob Sample Jr.", "Bob Sample", "Bob Sample Jr. against Bob Sample: only one has “Jr”, so they may be two of one family.")]
    [TestCase("Bob Sample", "Bob Sample Jr.", "Bob Sample against Bob Sample Jr.: only one has “Jr”, so they may be two of one family.")]
    public void Explained(string a, string b, string expected) =>
        Assert.That(Reconciler.Relate(Rule, Given.Name(a), Given.Name(b), Lexicon).Explanation, Is.EqualTo(expected).NoClip);
}
