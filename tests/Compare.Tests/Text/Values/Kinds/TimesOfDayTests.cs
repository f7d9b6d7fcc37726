using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Times of day, hedged, in ranges and with their zone; and digits that are none.</summary>
public class TimesOfDayTests
{
    [TestCase("The blast hit at 9 p.m.", "[9 p.m.] time 21:00")]
    [TestCase("Police were called at 21:05.", "[21:05] time 21:05")]
    [TestCase("It began around midnight.", "[around midnight] time 23:45..00:15")]
    [TestCase("He died shortly before 7:30 and fell.", "[shortly before 7:30] time 07:00..07:30")]
    [TestCase("She left just after 6pm.", "[just after 6pm] time 18:00..18:30")]
    [TestCase("They came between 6 and 6:30 a.m.", "[between 6 and 6:30 a.m.] time 06:00..06:30")]
    [TestCase("The plane left at 0830 GMT with 120 on board.", "[0830 GMT] time 08:30 GMT; [120] number 120")]
    [TestCase("The quake struck at 5.45pm local time.", "[5.45pm local time] time 17:45 local")]
    [TestCase("At half past nine the crowd left.", "[half past nine] time 09:30")]
    [TestCase("At a quarter to six p.m. the crowd left.", "[a quarter to six p.m.] time 17:45")]
    [TestCase("The curfew runs from 11 p.m. to 5 a.m.", "[from 11 p.m. to 5 a.m.] time 23:00..05:00")]
    [TestCase("The shop is open from 9 to 5 p.m.", "[from 9 to 5 p.m.] time 09:00..17:00")]
    [TestCase("He woke at seven o'clock in the morning.", "[seven o'clock in the morning] time 07:00")]
    [TestCase("By noon three had fled.", "[By noon] time ..12:00; [three] number 3")]
    [TestCase("The power failed after 9 p.m.", "[after 9 p.m.] time 21:00..")]
    [TestCase("It was 10am when two men came.", "[10am] time 10:00; [two] number 2")]
    [TestCase("Around 9:15 a.m. Eastern 12 people were hurt.", "[Around 9:15 a.m. Eastern] time 09:00..09:30 ET; [12] number 12")]
    [TestCase("The siren rang at 12 noon.", "[12 noon] time 12:00")]
    [TestCase("He ran it in two hours and five minutes.", "[two hours and five minutes] duration 125 minute")]
    [TestCase("Three people in 24 hours died.", "[Three] number 3; [24 hours] duration 24 hour")]
    [TestCase("The score was 3:16.", "")]
    [TestCase("The ratio was 2:1.", "")]
    [TestCase("He read John 3:16 aloud.", "")]
    [TestCase("They won 9-5.", "")]
    [TestCase("I am 9.", "[9] number 9")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
