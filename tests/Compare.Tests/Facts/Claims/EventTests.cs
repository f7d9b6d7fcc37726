using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>
/// Five events that never were, told in the manner of the news: ten rules as an editor would write them, and what each reads.
/// </summary>
public class EventTests
{
    private const string Rescued =
        "value: count, of: people | passenger | crew member, find: {all: [rescue | save | pull | pick up], none: [dog | drill]}";
    private const string Drowned =
        "value: count, of: people | passenger | victim | body | toll, find: {any: [drown | die | dead | death | kill | body | toll]}";
    private const string Paid =
        "value: money, find: {all: [buy | acquire | takeover | merger | deal | offer | bid | pay], none: [share | profit]}";
    private const string Cut =
        "value: count, of: job | post | position | people | worker, find: {all: [cut | lose | shed | lay off | redundant | go]}";
    private const string Runners =
        "value: count, of: runner | people | athlete, find: {all: [run | start | finish | take part | enter | marathon]}";
    private const string Heat = "value: measure, unit: degree celsius, find: {all: [temperature | heat | record | reach | climb | hit]}";
    private const string Sentence =
        "value: duration, unit: year, find: {all: [sentence | jail | prison | behind bars], none: [seek | demand | ask]}";
    private const string Fine = "value: money, find: {any: [fine | damages | compensation | penalty], none: [seek | demand]}";
    private const string HeatDead =
        "value: count, of: people | death | victim | resident, find: {any: [die | dead | death | kill | claim]}";
    private const string Winner = "value: duration, find: {all: [win | winner | victory | first | course record]}";

    // A ferry goes down.
    [TestCase(Rescued, "A ferry sank off Arden on Friday; 112 people were rescued.", "112")]
    [TestCase(Rescued, "Fishing boats pulled dozens from the water.", "dozens")]
    [TestCase(Rescued, "Rescuers saved at least 40, the coast guard said, and went on searching.", "at least 40")]
    [TestCase(Rescued, "All but three of the 115 passengers were rescued.", "three")]
    [TestCase(Rescued, "The ferry carried 300 passengers. It was built in 1987.", "")]
    [TestCase(Rescued, "A drill last month saved 20 people who were not in danger.", "")]
    [TestCase(Rescued, "No one has been rescued since nightfall.", "No one")]
    [TestCase(Drowned, "Two more bodies were found on Sunday, bringing the toll from the sinking to 19.", "19")]
    [TestCase(Drowned, "The death toll rose from 11 to 19.", "19")]
    [TestCase(Drowned, "Nineteen are dead and more than 30 are missing.", "Nineteen")]
    [TestCase(Drowned, "The sea claimed 12 victims, among them four children, when the ferry drowned in waves.", "")]
    [TestCase(Drowned, "The company denied that 19 people had died.", "")]
    [TestCase(Drowned, "Divers brought up the dead bodies. There were 19.", "19")]
    [TestCase(Drowned, "Relatives waited for the victims on the pier. There were 19.", "")]
    // A merger.
    [TestCase(Paid, "Borealis agreed to buy Meridian for about $4.2 billion in cash and shares.", "")]
    [TestCase(Paid, "Borealis agreed to buy Meridian for about $4.2 billion.", "about $4.2 billion")]
    [TestCase(Paid, "The $4.2bn deal is the largest in its history.", "$4.2bn")]
    [TestCase(Paid, "Borealis raised its offer from $3.9 billion to $4.2 billion.", "$4.2 billion")]
    [TestCase(Paid, "Borealis pays $4.2 billion, of which $1 billion is debt.", "$4.2 billion")]
    [TestCase(Paid, "Borealis earned $4.2 billion last year.", "")]
    [TestCase(Paid, "Borealis did not pay $5 billion.", "")]
    [TestCase(Cut, "Some 1,500 jobs will go.", "Some 1,500")]
    [TestCase(Cut, "The firm will shed up to 2,000 posts by 2025.", "up to 2,000")]
    [TestCase(Cut, "Unions fear that a tenth of its 15,000 workers could lose their jobs.", "")]
    [TestCase(Cut, "No jobs will be cut, the chairman promised.", "No jobs")]
    [TestCase(Cut, "Meridian has 15,000 employees in nine countries.", "")]
    [TestCase(Cut, "The firm is to cut 800 in Arden alone.", "800")]
    // A marathon.
    [TestCase(Runners, "More than 42,000 runners took part on a grey morning.", "More than 42,000")]
    [TestCase(Runners, "The marathon drew 42,000 people from 90 countries.", "42,000")]
    [TestCase(Runners, "Of 42,000 who started, 39,870 finished.", "42,000")]
    [TestCase(Runners, "A crowd of 300,000 lined the marathon course.", "")]
    [TestCase(Runners, "The mayor started the marathon at nine.", "")]
    [TestCase(Runners, "Some 42,000 athletes had entered the marathon, but 12,000 spectators got wet.", "Some 42,000")]
    [TestCase(Winner, "Lee won in two hours and five minutes.", "two hours and five minutes")]
    [TestCase(Winner, "Lee's winning time was 2 hours 5 minutes.", "2 hours 5 minutes")]
    [TestCase(Winner, "The rain lasted three hours.", "")]
    [TestCase(Winner, "The winner, who had trained for six months in the hills, wept.", "six months")]
    [TestCase(Winner, "It was a victory after 2 hours and 4 minutes on the road.", "2 hours and 4 minutes")]
    [TestCase(Winner, "Roe came fourth, four minutes later.", "")]
    // A verdict.
    [TestCase(Sentence, "The court sentenced him to twelve years in prison.", "twelve years")]
    [TestCase(Sentence, "Roe was jailed for 12 years on Tuesday.", "12 years")]
    [TestCase(Sentence, "He will spend at least eight years behind bars.", "at least eight years")]
    [TestCase(Sentence, "Prosecutors had demanded 15 years in prison.", "")]
    [TestCase(Sentence, "Prosecutors had demanded 15 years, but the judge sent him to prison for 12 years.", "12 years")]
    [TestCase(Sentence, "The trial lasted two years.", "")]
    [TestCase(Fine, "The bank must pay a fine of €2.5 million.", "€2.5 million")]
    [TestCase(Fine, "It was ordered to pay $300,000 in damages to each of the widows.", "$300,000")]
    [TestCase(Fine, "The widows had sought $2 million in damages.", "")]
    [TestCase(Fine, "The bank reported profits of $2 million.", "")]
    [TestCase(Fine, "Damages were put at half a million dollars.", "half a million dollars")]
    [TestCase(Fine, "The judge spoke of damages. The bank is worth $9 billion.", "")]
    // A heat wave.
    [TestCase(Heat, "The temperature reached 41.3 degrees Celsius in Arden.", "41.3 degrees Celsius")]
    [TestCase(Heat, "At 43 °C, the record of 1947 fell.", "43 °C")]
    [TestCase(Heat, "Thermometers hit 40C before noon.", "40C")]
    [TestCase(Heat, "It was 12 degrees Celsius in the cellar.", "")]
    [TestCase(Heat, "The road was closed for 40 kilometres by the heat.", "")]
    [TestCase(Heat, "Temperatures climbed above 40 degrees Celsius for a third day.", "above 40 degrees Celsius")]
    [TestCase(HeatDead, "At least 60 people, most of them over 80, have died.", "At least 60")]
    [TestCase(HeatDead, "The heat has claimed 60 lives and killed one.", "one")]
    [TestCase(HeatDead, "There were 60 deaths in a week; in a normal week there are eight.", "60")]
    [TestCase(HeatDead, "An elderly resident was found dead in his flat.", "An elderly resident")]
    [TestCase(HeatDead, "A resident was found dead in his flat.", "A resident")]
    [TestCase(HeatDead, "Two were killed when a roof fell.", "Two")]
    [TestCase(HeatDead, "Initially the ministry reported 40 deaths. It revised the number of victims to 61.", "40")]
    public void Reads(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));
}
