using System.Reflection;
using System.Xml.Linq;
using NUnit.Framework;

namespace Compare.Tests.Api;

/// <summary>Whoever uses a library finds out from it what each type is.</summary>
public class PublicApiTests
{
    [TestCase("Compare.Text")]
    [TestCase("Compare.Input")]
    [TestCase("Compare.Import")]
    [TestCase("Compare.Facts")]
    [TestCase("Compare.Reports")]
    [TestCase("Compare.Api")]
    public void Every_public_type_has_a_comment_and_so_has_what_is_called_of_it(string library)
    {
        string folder = TestContext.CurrentContext.TestDirectory;
        HashSet<string> told =
        [
            .. XElement
                .Load(Path.Combine(folder, library + ".xml"))
                .Descendants("member")
                .Where(m => m.HasElements)
                .Select(m => ((string)m.Attribute("name")!).Split('(')[0].Split('~')[0]),
        ];
        Assert.That(Assembly.Load(library).GetExportedTypes().SelectMany(Names).Except(told), Is.Empty);
    }

    /// <summary>
    /// A type, the methods that it has of its own, and what can be read and set of it, by their names in comments. The parts of a record
    /// and the members of an enumeration may be plain from their names.
    /// </summary>
    private static IEnumerable<string> Names(Type type)
    {
        string name = type.FullName!.Replace('+', '.');
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        HashSet<string?> parts = [.. type.GetConstructors(Any).SelectMany(c => c.GetParameters()).Select(p => p.Name)];
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        bool isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        string[] made = isRecord ? ["ToString", "Equals", "GetHashCode", "Deconstruct", "<Clone>$"] : ["ToString", "Equals", "GetHashCode"];
        return
        [
            $"T:{name}",
            .. type.GetProperties(Own).Where(p => !parts.Contains(p.Name)).Select(p => $"P:{name}.{p.Name}"),
            .. type.GetMethods(Own).Where(m => !m.IsSpecialName && !made.Contains(m.Name)).Select(m => $"M:{name}.{m.Name}"),
        ];
    }
}
