namespace Compare.Cli;

/// <summary>
/// The streams that the program is begun with. The number of one that was closed then belongs to a file of the runtime by now:
/// what is written there would end the process or spoil the file, and what is read from it may never come.
/// </summary>
internal static class StandardStreams
{
    private const string Folder = "/proc/self/fdinfo";
    private const string Flags = "flags:";

    /// <summary>What the runtime marks its own files by, and what nothing that was inherited can have.</summary>
    private const long ClosedForOtherPrograms = 0x80000;

    /// <summary>Standard input; empty where it was closed.</summary>
    public static Stream OpenInput() => IsOpen(0) ? Console.OpenStandardInput() : Stream.Null;

    /// <summary>Standard output; null where it was closed.</summary>
    public static Stream? OpenOutput() => IsOpen(1) ? Console.OpenStandardOutput() : null;

    /// <summary>The error stream; null where it was closed.</summary>
    public static Stream? OpenErrors() => IsOpen(2) ? Console.OpenStandardError() : null;

    private static bool IsOpen(int number)
    {
        if (!Directory.Exists(Folder))
        {
            return true;
        }

        string? flags = null;
        try
        {
            flags = File.ReadLines($"{Folder}/{number}").FirstOrDefault(line => line.StartsWith(Flags, StringComparison.Ordinal));
        }
        catch (FileNotFoundException)
        {
            // Closed, and nobody has its number.
        }

        return flags is not null && (Convert.ToInt64(flags[Flags.Length..].Trim(), 8) & ClosedForOtherPrograms) == 0;
    }
}
