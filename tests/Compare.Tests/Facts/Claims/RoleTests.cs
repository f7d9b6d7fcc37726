using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Who has a role, by the words between name and role.</summary>
public class RoleTests
{
    private const string Mayor = "value: name, role: mayor | harbour master";
    private const string Suspect = "value: name, role: suspect | gunman | victim | winner";

    // Behind the name.
    [TestCase(Mayor, "Ann Lee will become mayor of Utopia in May.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee has been appointed mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee has been named as the next mayor of Utopia.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee will take over as mayor in June.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee was promoted to harbour master.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee was sworn in as mayor on Friday.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee is to be the new mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee becomes the first woman to be mayor of Utopia.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee resigned as mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, 51, will be the town's new mayor.", "Ann Lee")]
    [TestCase(Mayor, "The town said on Tuesday Ann Lee, 51, would be its new mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, currently head of the port, has been named mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, 51, the mayor, spoke.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee (51), mayor of Utopia, spoke.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, who became mayor in 2003, spoke.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, appointed mayor in 2003, spoke.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, the newly elected mayor, spoke.", "Ann Lee")]
    // Given to the name.
    [TestCase(Mayor, "Utopia named Ann Lee mayor on Monday.", "Ann Lee")]
    [TestCase(Mayor, "Utopia elected Ann Lee its mayor.", "Ann Lee")]
    [TestCase(Mayor, "The council promoted Ann Lee to harbour master.", "Ann Lee")]
    [TestCase(Mayor, "The council has picked the port's lawyer Ann Lee as mayor.", "Ann Lee")]
    [TestCase(Mayor, "The appointment of Ann Lee as mayor surprised the town.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee named mayor of Utopia.", "Ann Lee")]
    [TestCase(Mayor, "Utopia on Monday elected a new mayor.", "")]
    // In the place of another.
    [TestCase(Mayor, "Ann Lee replaces Bo Roe as mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee, head of the port, will succeed Bo Roe as mayor.", "Ann Lee")]
    [TestCase(Mayor, "The council picked Ann Lee to replace Bo Roe as mayor.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee took over from Bo Roe as mayor.", "Ann Lee")]
    [TestCase(Mayor, "Bo Roe, who replaced Ann Lee as mayor, left.", "Bo Roe")]
    [TestCase(Mayor, "Bo Roe will be succeeded as mayor by Ann Lee.", "Ann Lee")]
    [TestCase(Mayor, "Ann Lee joined Utopia Port as harbour master.", "Ann Lee")]
    // Before the name.
    [TestCase(Mayor, "The new mayor will be Ann Lee.", "Ann Lee")]
    [TestCase(Mayor, "The mayor of Utopia is Ann Lee.", "Ann Lee")]
    [TestCase(Mayor, "Mayor of Utopia Ann Lee spoke.", "Ann Lee")]
    [TestCase(Mayor, "The council named its new mayor as Ann Lee.", "Ann Lee")]
    [TestCase(Suspect, "The suspect was identified as Ann Lee, 23.", "Ann Lee")]
    [TestCase(Suspect, "The gunman, identified by police as Ann Lee, fled.", "Ann Lee")]
    [TestCase(Suspect, "The victim has been named locally as Ann Lee.", "Ann Lee")]
    [TestCase(Suspect, "Police have named the gunman as Ann Lee.", "Ann Lee")]
    [TestCase(Suspect, "The gunman, whom police named as Ann Lee, fled.", "Ann Lee")]
    [TestCase(Suspect, "The winner was 23-year-old Ann Lee.", "Ann Lee")]
    [TestCase(Suspect, "The winner was the young skater Ann Lee.", "Ann Lee")]
    [TestCase(Mayor, "The harbour master of docks and ferries, Ann Lee, spoke.", "Ann Lee")]
    [TestCase(Mayor, "According to the mayor, Ann Lee of Utopia, it rained.", "Ann Lee")]
    [TestCase(Mayor, "The port was closed by the harbour master, Ann Lee.", "Ann Lee")]
    [TestCase("value: name, role: deputy mayor", "Deputy Mayor Ann Lee spoke.", "Ann Lee")]
    // Not the name's.
    [TestCase(Mayor, "According to the mayor, Ann Lee took the boat.", "")]
    [TestCase(Mayor, "The mayor, Ann Lee's brother, spoke.", "")]
    [TestCase(Mayor, "It was Ann Lee, the mayor said.", "")]
    [TestCase(Mayor, "Ann Lee, the mayor told reporters, took the boat.", "")]
    [TestCase(Mayor, "Ann Lee, the deputy mayor, spoke.", "")]
    [TestCase(Mayor, "Ann Lee has been vice-mayor since May.", "")]
    [TestCase(Mayor, "Deputy Mayor Ann Lee spoke.", "")]
    [TestCase(Suspect, "The suspect was not named as Ann Lee.", "")]
    [TestCase(Mayor, "Ann Lee met the mayor.", "")]
    [TestCase(Mayor, "Ann Lee will meet Mayor Bo Roe.", "Bo Roe")]
    [TestCase(Mayor, "Ann Lee is married to the mayor.", "")]
    [TestCase(Mayor, "Ann Lee, a critic of the mayor, spoke.", "")]
    [TestCase(Mayor, "Ann Lee is the mayor's driver.", "")]
    [TestCase(Mayor, "The mayor is Ann Lee's brother.", "")]
    [TestCase(Mayor, "The mayor and Ann Lee spoke.", "")]
    [TestCase(Mayor, "In Utopia, mayor Bo Roe spoke.", "Bo Roe")]
    [TestCase(Mayor, "Bo Roe, a friend of Ann Lee, was the mayor.", "Bo Roe")]
    [TestCase(Mayor, "Ann Lee will not become mayor.", "")]
    [TestCase(Mayor, "Mayor Bo Roe thanked Ann Lee.", "Bo Roe")]
    [TestCase(Mayor, "The mayor of the town thanked Ann Lee.", "")]
    [TestCase(Mayor, "The mayor of finance Bo Roe spoke.", "Bo Roe")]
    [TestCase(Suspect, "The suspect was shot by Ann Lee.", "")]
    [TestCase(Suspect, "The gunman told Ann Lee to leave.", "")]
    public void Is_read(string rule, string text, string claims) => Assert.That(Given.Told(rule, text), Is.EqualTo(claims));
}
