using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>What an article takes back, and what was planned and did not come, is no claim of any kind.</summary>
public class WithdrawalTests
{
    private const string Dead = "value: count, of: people, find: {any: [die | kill]}";
    private const string Fall = "value: date, find: {any: [fall | open | seal | end]}";
    private const string Mayor = "value: name, role: mayor";
    private const string Leads = "value: name, role: lead … company";
    private const string Door = "value: choice, choices: {open: [door … open], shut: [door … (shut | close)]}";
    private const string Cost = "value: money, find: {any: [cost | pay]}";

    [TestCase(Dead, "An earlier version of this article said that 12 people died.", "")]
    [TestCase(Dead, "We wrongly reported that 12 people had died.", "")]
    [TestCase(Dead, "A previous version of this story misstated that 12 people died.", "")]
    [TestCase(Dead, "An earlier version said that 12 people died; in fact 14 people died.", "14")]
    [TestCase(Dead, "Police wrongly said 12 people died, but 14 people died.", "14")]
    [TestCase(Fall, "It was incorrectly stated that the fort fell on 3 May 2001.", "")]
    [TestCase(Fall, "An earlier version of this article gave 3 May 2001 as the day the fort fell.", "")]
    [TestCase(Mayor, "An earlier version of this article said that Ann Lee was mayor.", "")]
    [TestCase(Mayor, "Bo Roe was wrongly identified as the mayor. Ann Lee is the mayor.", "Ann Lee")]
    [TestCase(Leads, "Correction: we said at 08:15 that Bo Roe would lead the company.", "")]
    [TestCase(Leads, "Correction: we said that Bo Roe would lead the company. Ann Lee will lead the company.", "Ann Lee")]
    [TestCase(Door, "We mistakenly reported that the door was open.", "")]
    [TestCase(Cost, "A previous version of this article said the bridge cost $3 million.", "")]
    [TestCase(Dead, "An early version of the storm killed 12 people.", "12")]
    [TestCase(Dead, "Police said 12 people died.", "12")]
    [TestCase(Dead, "The wrongly parked lorry killed 12 people.", "12")]
    [TestCase(Dead, "This article has been corrected: 12 people died.", "12")]
    [TestCase(Dead, "The wrongly convicted man said 12 people died.", "12")]
    [TestCase(Dead, "An earlier version of the bridge, reports said, killed 12 people when it fell.", "12")]
    // Planned, and not so.
    [TestCase(Fall, "The tunnel was to have been sealed in September 2020.", "")]
    [TestCase(Fall, "The bridge had been due to open on 4 May 2020.", "")]
    [TestCase(Fall, "The bridge was meant to open on 4 May 2020.", "")]
    [TestCase(Fall, "The bridge was supposed to open on 4 May 2020.", "")]
    [TestCase(Fall, "The bridge had been scheduled to open on 4 May 2020.", "")]
    [TestCase(Fall, "The bridge was originally due to open on 4 May 2020.", "")]
    [TestCase(Cost, "The bridge was meant to cost $3 million.", "")]
    [TestCase(Cost, "The bridge was to have cost $3 million.", "")]
    [TestCase(Door, "The door was to have been shut.", "")]
    [TestCase(Mayor, "Ann Lee was to have been mayor.", "")]
    [TestCase(Leads, "Ann Lee had been due to lead the company.", "")]
    [TestCase(Fall, "The tunnel is to be sealed in September 2021.", "September 2021")]
    [TestCase(Fall, "The tunnel was found to have been sealed in September 2020.", "September 2020")]
    [TestCase(Fall, "The bridge is due to open on 4 May 2022.", "4 May 2022")]
    [TestCase(Cost, "The bridge is expected to cost $3 million.", "$3 million")]
    [TestCase(Mayor, "Ann Lee is to be mayor.", "Ann Lee")]
    public void Reads(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));

    [Test]
    public void Says_why_what_is_withdrawn_is_refused() =>
        Assert.That(
            Given.Extract(Dead, "An earlier version of this article said that 12 people died.").Silence!.Note,
            Does.Contain("error")
        );
}
