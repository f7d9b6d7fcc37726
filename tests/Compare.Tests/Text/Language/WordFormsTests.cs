using Compare.Input.Lexicons;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Text.Language;

public class WordFormsTests
{
    private static readonly WordForms Forms = new(LexiconLoader.LoadDefault());

    [TestCase("fall", "falls", "fell", "fallen", "falling")]
    [TestCase("fell", "fall", "falls", "fallen", "falling")]
    [TestCase("collapse", "collapses", "collapsed", "collapsing")]
    [TestCase("collapsed", "collapse", "collapsing")]
    [TestCase("hold", "held", "holding", "holds")]
    [TestCase("ring", "rang", "rung", "ringing", "rings")]
    [TestCase("bring", "brought", "bringing", "brings")]
    [TestCase("begin", "began", "begun", "beginning", "begins")]
    [TestCase("die", "dies", "died", "dying")]
    [TestCase("country", "countries")]
    [TestCase("countries", "country")]
    [TestCase("troops", "troop")]
    [TestCase("soldier", "soldiers")]
    [TestCase("stop", "stopped", "stopping", "stops")]
    [TestCase("stopped", "stop", "stopping")]
    [TestCase("evacuate", "evacuated", "evacuating", "evacuates")]
    [TestCase("church", "churches")]
    [TestCase("woman", "women")]
    [TestCase("flee", "fled", "flees", "fleeing")]
    [TestCase("agree", "agreed", "agreeing")]
    [TestCase("kill", "killed", "killing", "kills")]
    [TestCase("visit", "visited", "visiting", "visits")]
    [TestCase("be", "was", "is", "been")]
    [TestCase("go", "went", "gone", "going", "goes")]
    [TestCase("harbour", "harbor", "harbors")]
    [TestCase("harbor", "harbour", "harbours")]
    [TestCase("neighbourhood", "neighborhoods")]
    [TestCase("defence", "defense")]
    [TestCase("centre", "center", "centers", "centered")]
    [TestCase("organise", "organized", "organizing")]
    [TestCase("organized", "organise", "organised")]
    [TestCase("organisation", "organizations")]
    [TestCase("analyse", "analyzed")]
    [TestCase("catalogue", "catalogs")]
    [TestCase("traveller", "travelers")]
    [TestCase("plough", "plowed")]
    [TestCase("fulfil", "fulfilled", "fulfill")]
    [TestCase("tyre", "tire", "tires")]
    [TestCase("dr", "doctor")]
    public void Inflects(string word, params string[] forms) => Assert.That(Forms.Of(word), Is.SupersetOf(forms.Append(word)));

    [TestCase("news", "new")]
    [TestCase("during", "dure")]
    [TestCase("king", "k")]
    [TestCase("this", "thi")]
    [TestCase("fell", "felled")]
    [TestCase("fall", "falled")]
    [TestCase("US", "uses")]
    [TestCase("us", "uses")]
    [TestCase("on", "ones")]
    [TestCase("crisis", "crisi")]
    [TestCase("hour", "hor")]
    [TestCase("four", "for")]
    [TestCase("tyre", "tired")]
    [TestCase("organise", "organ")]
    [TestCase("centre", "cent")]
    [TestCase("prise", "prize")]
    [TestCase("score", "scour")]
    public void Does_not_invent(string word, string other) => Assert.That(Forms.Of(word), Does.Not.Contain(other));
}
