using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>What an article denies, doubts or only supposes is no claim of it, whatever the kind of value.</summary>
public class DenialTests
{
    private const string Bridge = "value: choice, choices: {open: [bridge … (open | reopen)], shut: [bridge … (shut | close)]}";
    private const string Denial =
        "value: choice, choices: {shut: [bridge … (shut | close)], kept: [bridge … never … shut, bridge … not … close]}";
    private const string Fall = "value: date, find: {any: [fall | collapse]}";
    private const string Dead = "value: count, of: people, find: {any: [die | kill]}";

    // A phrase's gap takes in the word that turns it round.
    [TestCase(Bridge, "The bridge was shut on Friday.", "bridge was shut")]
    [TestCase(Bridge, "The bridge is not closed.", "")]
    [TestCase(Bridge, "The bridge has not been closed.", "")]
    [TestCase(Bridge, "The bridge wasn't shut.", "")]
    [TestCase(Bridge, "The bridge never shut.", "")]
    [TestCase(Bridge, "The bridge did not close at night.", "")]
    [TestCase(Bridge, "The bridge is no longer closed.", "")]
    [TestCase(Bridge, "The bridge cannot be closed.", "")]
    [TestCase(Bridge, "The mayor denied that the bridge was shut.", "")]
    [TestCase(Bridge, "The mayor did not deny that the bridge was shut.", "bridge was shut")]
    [TestCase(Bridge, "It is false that the bridge has closed.", "")]
    [TestCase(Bridge, "It is not true that the bridge is shut.", "")]
    [TestCase(Bridge, "The bridge may be shut.", "")]
    [TestCase(Bridge, "The bridge could reopen.", "")]
    [TestCase(Bridge, "The bridge will stay open, the mayor said.", "bridge will stay open")]
    [TestCase(Bridge, "The bridge, which nobody guarded, was shut.", "bridge, which nobody guarded, was shut")]
    // What the rule's own words deny is what it asks for.
    [TestCase(Denial, "The bridge was never shut.", "bridge was never shut")]
    [TestCase(Denial, "The bridge did not close.", "bridge did not close")]
    [TestCase(Denial, "The bridge was shut.", "bridge was shut")]
    [TestCase(Fall, "The fort did not fall on 3 May 2001.", "")]
    [TestCase(Fall, "The fort did not fall before 3 May 2001.", "")]
    [TestCase(Fall, "The fort did not fall until 3 May 2001.", "until 3 May 2001")]
    [TestCase(Fall, "The fort never collapsed in 2001.", "")]
    [TestCase(Dead, "It is untrue that 30 people died.", "")]
    [TestCase(Dead, "Police could not confirm that 30 people had died.", "")]
    [TestCase(Dead, "It is not certain that 30 people died.", "")]
    [TestCase(Dead, "The drill assumed that 500 people had died.", "")]
    [TestCase(Dead, "Imagine that 500 people die.", "")]
    [TestCase(Dead, "He did not dispute that 30 people had died.", "30")]
    [TestCase(Dead, "He did not deny that 30 people had not died.", "")]
    [TestCase(Dead, "He did not deny that 30 people would have died.", "")]
    [TestCase("value: count, of: alarm", "Twelve alarms were false.", "Twelve")]
    [TestCase("value: choice, choices: {open: ['bridge … open (as planned | with no delay)']}", "The bridge did not open as planned.", "")]
    [TestCase("value: choice, choices: {shut: ['bridge … \"never\" shut']}", "The bridge never shut.", "bridge never shut")]
    [TestCase(Dead, "He assumed office after 30 people died.", "30")]
    [TestCase(Dead, "Nobody should die here.", "")]
    [TestCase(Dead, "Nobody died here.", "Nobody")]
    public void Reads(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));
}
