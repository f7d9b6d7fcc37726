using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>What a figure hangs on where other things of the kind are told: another fire, an earlier bid, another clause's noun.</summary>
public class OccasionTests
{
    private const string Pieces = "value: count, of: piece | jewel | item, find: {any: [steal, take]}";
    private const string Hurt = "value: count, of: people | person | worker | man | woman, find: {any: [injure, hurt, wound]}";
    private const string Dead =
        "value: count, of: people | person | death | casualty | dead | worker | man | woman,"
        + " find: {any: [kill, die, dead, death, casualty]}";
    private const string Employees = "value: count, of: people | employee | death | fatality, find: {any: [kill, die, death, fatality]}";
    private const string Capsized = "value: time, find: {any: [capsize, roll over]}";
    private const string Turnout = "value: count, of: people | marcher | turnout, find: {any: [march, turnout, turn out]}";
    private const string Officers = "value: count, of: officer | police officer, find: {any: [injure, hurt]}";
    private const string Price = "value: money, find: {any: [bid, offer, buy]}";

    [TestCase(Pieces, "They stole eight pieces worth 12 million euros.", "eight")]
    [TestCase(Pieces, "Eight pieces worth 12 million euros were stolen.", "Eight")]
    [TestCase(Pieces, "Eight jewels worth a fortune were taken on Sunday.", "Eight")]
    [TestCase(Pieces, "The thieves took nine items, worth about £10m in all.", "nine")]
    [TestCase(Pieces, "It was worth taking eight items.", "eight")]
    [TestCase(Hurt, "The number of injured rose to 29.", "29")]
    [TestCase(Hurt, "The number of people injured rose to 29 on Tuesday.", "29")]
    [TestCase(Hurt, "The number of wounded fell to 12.", "12")]
    [TestCase(Dead, "He was among at least 17 people confirmed dead.", "at least 17")]
    [TestCase(Dead, "Seventeen people found dead in the hold have been named.", "Seventeen")]
    [TestCase(Dead, "Some 17 people presumed dead were named.", "Some 17")]
    [TestCase(Dead, "Seven people pronounced dead at the scene were locals.", "Seven")]
    [TestCase(Employees, "There were no fatalities, she said, adding that all 61 employees had been accounted for.", "no fatalities")]
    [TestCase(Employees, "No deaths were reported, and the 61 employees went home.", "No deaths")]
    [TestCase(Employees, "All 61 employees were safe after the fire, in which nobody died.", "nobody")]
    [TestCase(Capsized, "The ferry left Torvik at 6 p.m. and capsized 40 minutes later.", "")]
    [TestCase(Capsized, "The ferry left at 6 p.m. and capsized at 6.40 p.m.", "6.40 p.m.")]
    [TestCase(Capsized, "The ferry sailed at 6 p.m., capsizing within minutes.", "6 p.m.")]
    [TestCase(Turnout, "Police put the turnout at 35,000.", "35,000")]
    [TestCase(Turnout, "Turnout was 35,000, the police said.", "35,000")]
    [TestCase(Turnout, "The organisers said the turnout had reached 120,000.", "120,000")]
    [TestCase(Officers, "Nine of its officers were hurt, the force said.", "Nine")]
    [TestCase(Officers, "Nine of their officers were hurt.", "Nine")]
    [TestCase(Officers, "Two of the nine officers hurt are women.", "nine")]
    [TestCase(Price, "A previous bid, worth £2.2bn, was rejected; Quill now offers £2.4bn.", "£2.4bn")]
    [TestCase(Dead, "A separate fire in the port killed two people. The blaze in the mill killed five people.", "five")]
    [TestCase(Dead, "The blast killed five people. An earlier blast at the same plant killed 14.", "five")]
    [TestCase(Dead, "The blast killed five people; in 1998, a leak there killed 14.", "five")]
    [TestCase(Dead, "The blast killed five people, days after another explosion killed 14 in the north.", "five")]
    [TestCase(Dead, "A flood in 1953 killed 300 people.", "300")]
    [TestCase(Dead, "The flood of 1953 killed 307 people; some 300 people died in the first night.", "307|some 300")]
    [TestCase(Hurt, "The blast in the mill hurt nine people, one more than a similar one in 2019.", "nine")]
    public void Finds(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));
}
