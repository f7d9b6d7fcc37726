using System.Runtime.InteropServices;

namespace Compare.Reports.Publishing;

/// <summary>
/// Puts a finished folder in the place of another. On Linux and macOS the two change places in one step of the file
/// system; elsewhere, and on file systems that cannot, in two renames with the old one kept beside until the second is done.
/// </summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE, and RENAME_SWAP on macOS

    /// <summary>
    /// Moves <paramref name="fresh"/> to <paramref name="target"/>; what stood there, if anything, ends at
    /// <paramref name="fresh"/> or at <paramref name="old"/>. All three lie in one file system.
    /// </summary>
    /// <exception cref="IOException">Neither way worked; <paramref name="target"/> is as it was.</exception>
    public static void Replace(string fresh, string target, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
        }
        else if (!TryExchange(fresh, target))
        {
            Directory.Move(target, old);
            try
            {
                Directory.Move(fresh, target);
            }
            catch (IOException)
            {
                Directory.Move(old, target);
                throw;
            }
        }
    }

    private static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux()
                ? RenameAt(CurrentFolder, first, CurrentFolder, second, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(first, second, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int RenameAt(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int RenameX(string first, string second, uint flags);
}
