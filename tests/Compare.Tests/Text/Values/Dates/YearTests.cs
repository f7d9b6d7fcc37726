using NUnit.Framework;

namespace Compare.Tests.Text.Values.Dates;

public class YearTests
{
    [TestCase("talks that began in 2017.", "2017=2017-01-01..2017-12-31")]
    [TestCase("the tsunami of 2004", "2004=2004-01-01..2004-12-31")]
    [TestCase("the 1989 withdrawal", "1989=1989-01-01..1989-12-31")]
    [TestCase("the December 2008 riots", "December 2008=2008-12-01..2008-12-31")]
    [TestCase("its 2012 and 2013 roadmaps", "2012=2012-01-01..2012-12-31; 2013=2013-01-01..2013-12-31")]
    [TestCase("the war (1979-1989)", "1979-1989=throughout 1979-01-01..1989-12-31")]
    [TestCase("the law (2009)", "2009=2009-01-01..2009-12-31")]
    [TestCase("by 2013 or 2014", "by 2013=until 2013-01-01..2013-12-31; 2014=2014-01-01..2014-12-31")]
    [TestCase("region hit by 2004 tsunami", "2004=2004-01-01..2004-12-31")]
    [TestCase("pre-2014 borders", "pre-2014=before 2014-01-01..2014-12-31")]
    [TestCase("FY2021", "2021=2021-01-01..2021-12-31")]
    [TestCase("in 2013 or 2014", "2013=2013-01-01..2013-12-31; 2014=2014-01-01..2014-12-31")]
    [TestCase("in fiscal 2007", "2007=2007-01-01..2007-12-31")]
    [TestCase("as early as 2013, said an analyst", "2013=2013-01-01..2013-12-31")]
    [TestCase("in nineteen ninety-nine", "nineteen ninety-nine=1999-01-01..1999-12-31")]
    [TestCase("the year 2000", "the year 2000=2000-01-01..2000-12-31")]
    [TestCase("in 2014 A.D.", "2014 A.D.=2014-01-01..2014-12-31")]
    [TestCase("in the 1980s", "the 1980s=1980-01-01..1989-12-31")]
    [TestCase("in the 80's", "the 80's=1980-01-01..1989-12-31")]
    [TestCase("in the ’90s", "the ’90s=1990-01-01..1999-12-31")]
    [TestCase("in the nineties", "the nineties=1990-01-01..1999-12-31")]
    [TestCase("within the Nineteen Nineties", "the Nineteen Nineties=1990-01-01..1999-12-31")]
    [TestCase("in the 2000s", "the 2000s=2000-01-01..2009-12-31")]
    [TestCase("in the 1800s", "the 1800s=1800-01-01..1899-12-31")]
    [TestCase("in the 19th century", "the 19th century=1800-01-01..1899-12-31")]
    [TestCase("the late nineteenth century", "the late nineteenth century=1867-01-01..1899-12-31")]
    public void Reads(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));

    [TestCase("1989 people")]
    [TestCase("2,018 people")]
    [TestCase("of 2000 troops")]
    [TestCase("the 2000 soldiers")]
    [TestCase("Pay ABC 2000")]
    [TestCase("$2018 and 2018%")]
    [TestCase("in 2018km")]
    [TestCase("A1989 and 1989B")]
    [TestCase("in his early 30s")]
    [TestCase("a man in his 50s")]
    [TestCase("of 1066 knights")]
    [TestCase("from 1600 to 1800 troops")]
    [TestCase("in the 16th and 17th centuries")]
    [TestCase("in 44 BC")]
    [TestCase("in 0000 and in 9999")]
    [TestCase("the year 99999")]
    public void Refuses(string text) => Assert.That(DateReading.Told(text), Is.Empty);
}
