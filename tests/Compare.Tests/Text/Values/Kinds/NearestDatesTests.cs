using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Which year and which week, by the verb of the clause; the article is of Tuesday 17 August 2021.</summary>
public class NearestDatesTests
{
    [TestCase("The council approved the budget on November 20.", "[November 20] 2020-11-20")]
    [TestCase("Ministers will sign the accord on November 20.", "[November 20] 2021-11-20")]
    [TestCase("The accord was signed on 3 June.", "[3 June] 2021-06-03")]
    [TestCase("The old pier burned down in October.", "[October] 2020-10-01..2020-10-31")]
    [TestCase("The new pier opens on 12 September.", "[12 September] 2021-09-12")]
    [TestCase("The hearing is set for March 4.", "[March 4] 2022-03-04")]
    [TestCase("She could not be reached for comment Tuesday.", "[Tuesday] 2021-08-17")]
    [TestCase("She could not be reached for comment on Friday.", "[Friday] 2021-08-13")]
    [TestCase("The firm published the survey August 20.", "[August 20] 2021-08-20")]
    [TestCase("Tenants have until Friday to leave.", "[until Friday] 2021-08-20")]
    [TestCase("The ban was extended until October 3.", "[until October 3] 2021-10-03")]
    [TestCase("The trial was postponed to May 3.", "[May 3] 2022-05-03")]
    [TestCase("He was due to appear in court on 2 July but fled.", "[2 July] 2021-07-02")]
    [TestCase("Rescuers who found the raft on Sunday will be honoured on Thursday.", "[Sunday] 2021-08-15; [Thursday] 2021-08-19")]
    [TestCase(
        "The tunnel, which flooded in December, reopens on 1 September.",
        "[December] 2020-12-01..2020-12-31; [1 September] 2021-09-01"
    )]
    [TestCase("The mayor said the vote on October 9 would go ahead.", "[October 9] 2021-10-09")]
    [TestCase("The mayor said on Thursday the vote would go ahead.", "[Thursday] 2021-08-12")]
    [TestCase("He agreed to meet the union on Friday.", "[Friday] 2021-08-20")]
    [TestCase("He agreed to the offer on Friday.", "[Friday] 2021-08-13")]
    [TestCase("The panel might have met on Monday.", "[Monday] 2021-08-16")]
    [TestCase("A September 12 hearing was called off.", "[September 12] 2021-09-12")]
    [TestCase("Police will study film of Saturday's march.", "[Saturday] 2021-08-14")]
    [TestCase("He pleaded guilty on Tuesday.", "[Tuesday] 2021-08-17")]
    [TestCase("The clinic plans to open a second ward in November.", "[second] ordinal 2; [November] 2021-11-01..2021-11-30")]
    [TestCase("The hikers vanished in January and were found in May.", "[January] 2021-01-01..2021-01-31; [May] 2021-05-01..2021-05-31")]
    [TestCase("Sales of the car begin in October.", "[October] 2021-10-01..2021-10-31")]
    [TestCase("The lake froze on Feb. 29.", "[Feb. 29] 2020-02-29")]
    [TestCase("The reservoir was to be drained on 30 August.", "[30 August] 2021-08-30")]
    [TestCase("Those hurt on Wednesday were flown home.", "[Wednesday] 2021-08-11")]
    [TestCase("On Friday, the 11th-placed team lost.", "[Friday] 2021-08-13; [11th] ordinal 11")]
    [TestCase("On Friday, the 6th, he left.", "[Friday, the 6th] 2021-08-06")]
    [TestCase("He left on Friday the 13th.", "[Friday the 13th] 2021-08-13")]
    [TestCase("On Monday, the nine-member panel agreed to the levy.", "[Monday] 2021-08-16; [nine] number 9")]
    [TestCase("On Monday, the nine-member panel agreed to meet.", "[Monday] 2021-08-23; [nine] number 9")]
    [TestCase("The truce was prolonged to October 2.", "[October 2] 2021-10-02")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
