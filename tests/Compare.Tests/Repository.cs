using NUnit.Framework;

namespace Compare.Tests;

/// <summary>Where the repository and the shared material lie.</summary>
internal static class Repository
{
    /// <summary>The folder of Compare.sln, found by walking up from the test assembly.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path under the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// A path under ../shared, material that does not belong to the repository: tests on it are extra, and skipped where it is absent.
    /// </summary>
    public static string Shared(params string[] parts)
    {
        string shared = Path.Combine(Root, "..", "shared");
        if (!Directory.Exists(shared))
        {
            Assert.Ignore("skipped: the folder ../shared is absent");
        }

        return Path.Combine([shared, .. parts]);
    }

    /// <summary>Skips the running test with a reason; in CI, where nothing may be skipped, fails it.</summary>
    public static void SkipUnlessCi(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"not to be skipped in CI: {reason}");
        }

        Assert.Ignore($"skipped: {reason}");
    }

    private static string FindRoot()
    {
        string? folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Compare.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("no Compare.sln above the test assembly");
    }
}
