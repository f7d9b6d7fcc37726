namespace Compare.Cli;

/// <summary>Writes single files all or nothing: a run that fails leaves what was there.</summary>
internal static class WholeFile
{
    /// <param name="overwrite">Whether a file that is there already is replaced; else it is an <see cref="IOException"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static void Write(string path, byte[] content, bool overwrite)
    {
        // A name of this run alone: another may be writing, and a file of the user may be called so.
        string part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllBytes(part, content);
            File.Move(part, path, overwrite);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }
}
