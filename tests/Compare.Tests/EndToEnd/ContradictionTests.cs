using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>An article that says two things which cannot both be right is told, whatever the others say.</summary>
public class ContradictionTests
{
    [TestCase("The flood killed 12 people.\n\nLater the flood killed 400 people.", "12 against 400")]
    [TestCase("The flood killed 12 people.\n\nIn all, the flood killed at least 10 people.", null)]
    [TestCase("The flood killed 12 people.\n\nThe flood killed twelve people.", null)]
    [TestCase("The flood killed 12 people.", null)]
    public void Is_told(string body, string? told)
    {
        string root = Directory.CreateTempSubdirectory("contradiction").FullName;
        Directory.CreateDirectory(Path.Combine(root, "articles"));
        Directory.CreateDirectory(Path.Combine(root, "rules"));
        File.WriteAllText(Path.Combine(root, "articles", "a.md"), body);
        File.WriteAllText(Path.Combine(root, "rules", "dead.yaml"), """
            title: Dead
            value: count
            of: people
            find: { all: [kill] }
            tests: [{ text: "It killed 12 people.", value: 12 }]
            """);
        FactReport fact = MainJob.Run(Path.Combine(root, "articles"), Path.Combine(root, "rules")).Events.Single().Facts.Single();
        Directory.Delete(root, recursive: true);
        Assert.That(fact.Contradictions.SingleOrDefault()?.Explanation, told is null ? Is.Null : Does.Contain(told));
    }
}
