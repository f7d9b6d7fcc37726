using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Ages in brackets, in groups, in lists and after verbs.</summary>
public class AgesTests
{
    [TestCase("Bo Lind (27) and Pia Lind (25) drowned.", "[27] age 27 year; [25] age 25 year")]
    [TestCase("Mr Hall, originally from Leeds, was 45.", "[45] age 45 year")]
    [TestCase("The over-60s were hit hardest.", "[The over-60s] age 60 year over 60..")]
    [TestCase("Children between the ages of 5 and 9 were kept inside.", "[between the ages of 5 and 9] age year range 5..9")]
    [TestCase("He is in his early 40s.", "[early 40s] age year range 40..43")]
    [TestCase("A girl of 11 was lost.", "[11] age 11 year")]
    [TestCase("A man of 73 died.", "[73] age 73 year")]
    [TestCase("She turned 90 on Monday.", "[90] age 90 year; [Monday] 2021-08-16")]
    [TestCase("He turned 18 in jail.", "[18] age 18 year")]
    [TestCase("The driver, 34, fled.", "[34] age 34 year")]
    [TestCase("Under-16s may not enter.", "[Under-16s] age 16 year atmost ..16")]
    [TestCase("A 9-month-old boy was found.", "[9-month-old] age 9 month")]
    [TestCase("She was 52.", "[52] age 52 year")]
    [TestCase("The village (population 300) was cut off.", "[300] number 300")]
    [TestCase("Tests on people aged 18 and over began.", "[aged 18 and over] age 18 year atleast 18..")]
    [TestCase("He has two sons, aged 3 and 6.", "[two] number 2; [aged 3] age 3 year; [6] age 6 year")]
    [TestCase("A woman in her mid-50s fell.", "[mid-50s] age year range 54..56")]
    [TestCase("Ana Silva, 61, a nurse, won.", "[61] age 61 year")]
    [TestCase("He died at the age of eighty-four.", "[at the age of eighty-four] age 84 year")]
    [TestCase("At 29, she became mayor.", "[29] age 29 year")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
