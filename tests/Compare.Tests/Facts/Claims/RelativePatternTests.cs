using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>A clause with "who" or "which" right behind a value is of its clause, in patterns as in <c>find</c>.</summary>
public class RelativePatternTests
{
    private const string Runs = "value: name, pattern: '{value} … run … port'";
    private const string Named = "value: name, names: [Ann Lee, Bo Roe], pattern: '{value} … (run | lead) … port'";
    private const string Count = "value: count, pattern: '{value} sailors … drown'";
    private const string NotHurt = "value: count, of: sailor, find: {any: [land | drown]}, unless: '{value} sailors, … hurt'";

    [TestCase(Runs, "Ann Lee, who will run the port, insisted on it.", "Ann Lee")]
    [TestCase(Runs, "Ann Lee, who until May had run the port, left.", "Ann Lee")]
    [TestCase(Named, "Ann Lee, who will run the port, insisted on it.", "Ann Lee")]
    [TestCase(Named, "On Monday Ann Lee, 51, who leads the port, spoke.", "Ann Lee")]
    [TestCase(Named, "Ann Lee of Utopia, who leads the port, spoke.", "Ann Lee")]
    [TestCase(Named, "Bo Roe thanked Ann Lee, who leads the port.", "Ann Lee")]
    [TestCase(Count, "There were 24 sailors, who drowned in May.", "24")]
    [TestCase(Count, "It honoured 24 sailors who drowned in May.", "24")]
    [TestCase(NotHurt, "24 sailors, who were hurt, landed.", "")]
    [TestCase(NotHurt, "24 sailors, who were cheered, landed.", "24")]
    [TestCase(Runs, "Ann Lee thanked Bo Roe, who will run the port.", "Bo Roe")]
    [TestCase(Named, "Ann Lee spoke; Bo Roe leads the port.", "Bo Roe")]
    public void Is_read(string rule, string text, string claims) => Assert.That(Given.Told(rule, text), Is.EqualTo(claims));
}
