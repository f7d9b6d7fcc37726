using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Who leads something, by the verbs that a rule gives or by what it is that is led.</summary>
public class RoleVerbTests
{
    private const string Leads = "value: name, role: (lead | head | run) … probe";
    private const string Probe = "value: name, role: federal probe";
    private const string Runs = "value: name, role: run | lead";
    private const string Wins = "value: name, role: win … race | winner";
    private const string Mayor = "value: name, role: mayor";

    // Active.
    [TestCase(Leads, "Ann Lee leads the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee led the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee now heads the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee will run the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee has led the federal probe since May.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee, 51, heads the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee, a lawyer from Utopia, is leading the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee, who ran the federal probe, spoke.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee, leading the federal probe, spoke.", "Ann Lee")]
    [TestCase(Leads, "The mayor said Ann Lee leads the federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee leads the federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee chairs the new federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee oversaw Utopia's federal probe.", "Ann Lee")]
    [TestCase(Runs, "Ann Lee runs the port.", "Ann Lee")]
    [TestCase(Wins, "Ann Lee won the race on Sunday.", "Ann Lee")]
    // Appointed.
    [TestCase(Leads, "The council named Ann Lee to lead the federal probe.", "Ann Lee")]
    [TestCase(Leads, "The council named Ann Lee, a lawyer, to lead the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee was appointed to head the federal probe.", "Ann Lee")]
    [TestCase(Leads, "The council put Ann Lee in charge of the federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee was put in charge of the federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee is in charge of the federal probe.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee, in charge of the federal probe, spoke.", "Ann Lee")]
    [TestCase(Probe, "Ann Lee took charge of the federal probe.", "Ann Lee")]
    [TestCase(Leads, "The mayor asked Ann Lee to lead the federal probe.", "Ann Lee")]
    [TestCase(Leads, "The mayor barred Ann Lee, who wants to lead the federal probe.", "")]
    [TestCase(Leads, "The mayor forbade Ann Lee to lead the federal probe.", "")]
    // Passive.
    [TestCase(Leads, "The federal probe was led by Ann Lee.", "Ann Lee")]
    [TestCase(Leads, "A federal probe, led by Ann Lee, began.", "Ann Lee")]
    [TestCase(Leads, "The probe into the fire at Utopia is being led by Ann Lee.", "Ann Lee")]
    [TestCase(Leads, "A probe headed by the retired lawyer Ann Lee began.", "Ann Lee")]
    [TestCase(Probe, "The federal probe lies with Ann Lee.", "Ann Lee")]
    [TestCase(Probe, "The federal probe is in the hands of Ann Lee.", "Ann Lee")]
    [TestCase(Probe, "The federal probe is overseen by Ann Lee.", "Ann Lee")]
    [TestCase(Wins, "The race was won by Ann Lee.", "Ann Lee")]
    // Inverted.
    [TestCase(Leads, "To lead the federal probe will be Ann Lee.", "Ann Lee")]
    [TestCase(Leads, "Leading the federal probe is Ann Lee.", "Ann Lee")]
    [TestCase(Leads, "The lawyer leading the federal probe, Ann Lee, spoke.", "Ann Lee")]
    [TestCase(Probe, "The lawyer who led the federal probe was Ann Lee.", "Ann Lee")]
    // By a pronoun, and who leads now.
    [TestCase(Leads, "The probe began. Ann Lee leads it.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee led the federal probe until March; Bo Roe leads it now.", "Bo Roe")]
    [TestCase(Leads, "Ann Lee led the federal probe until March.", "Ann Lee")]
    // A person before a place or a body.
    [TestCase("value: name, pattern: 'at {value} | by {value}'", "He was hit at Utopia Central High by Ann Lee.", "Ann Lee")]
    [TestCase("value: name, pattern: 'by {value}'", "It was bought by Utopia Group.", "Utopia Group")]
    // Not the name's.
    [TestCase(Probe, "Ann Lee leads the mourners.", "")]
    [TestCase(Leads, "Ann Lee leads the mourners.", "")]
    [TestCase(Leads, "Bo Roe, who met Ann Lee, leads the federal probe.", "Bo Roe")]
    [TestCase(Leads, "Bo Roe, a friend of Ann Lee, leads the federal probe.", "Bo Roe")]
    [TestCase(Leads, "A friend of Ann Lee leads the federal probe.", "")]
    [TestCase(Leads, "Ann Lee declined to lead the federal probe.", "")]
    [TestCase(Leads, "Ann Lee no longer leads the federal probe.", "")]
    [TestCase(Leads, "Ann Lee never led the federal probe.", "")]
    [TestCase(Leads, "Ann Lee does not lead the federal probe.", "")]
    [TestCase(Leads, "The federal probe was not led by Ann Lee.", "")]
    [TestCase(Leads, "It is untrue that Ann Lee leads the federal probe.", "")]
    [TestCase(Leads, "There is no evidence that Ann Lee led the federal probe.", "")]
    [TestCase(Leads, "It is unclear whether Ann Lee leads the federal probe.", "")]
    [TestCase(Leads, "The mayor confirmed that Ann Lee leads the federal probe.", "Ann Lee")]
    [TestCase(Leads, "Ann Lee was shown the lead of the federal probe.", "")]
    [TestCase(Leads, "Ann Lee praised the federal probe.", "")]
    [TestCase(Leads, "Bo Roe led Ann Lee through the federal probe.", "Bo Roe")]
    [TestCase(Probe, "The federal probe was criticised by Ann Lee.", "")]
    [TestCase(Probe, "The firm behind the federal probe is led by Ann Lee.", "")]
    [TestCase(Probe, "Ann Lee put Bo Roe in charge of the federal probe.", "Bo Roe")]
    [TestCase(Mayor, "Ann Lee leads the mayor away.", "")]
    [TestCase(Wins, "The winner, Ann Lee, spoke.", "Ann Lee")]
    public void Is_read(string rule, string text, string claims) => Assert.That(Given.Told(rule, text), Is.EqualTo(claims));
}
