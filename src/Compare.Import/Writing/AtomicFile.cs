namespace Compare.Import.Writing;

/// <summary>Writes single files all or nothing, with the folders they lie in.</summary>
internal static class AtomicFile
{
    /// <exception cref="IOException">The file cannot be written, or is there and is not to be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] content, bool replace)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string part = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.part");
        try
        {
            File.WriteAllBytes(part, content);
            File.Move(part, path, replace);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
