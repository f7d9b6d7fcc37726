namespace Compare.Input.Corpus;

/// <summary>
/// The articles of an earlier run by their paths. While a file's bytes are the same, so is the object that it was read into, and
/// what has been found in it can be found by that. Serves one reader, and one run at a time.
/// </summary>
public sealed class ArticleMemory
{
    private readonly Dictionary<string, (byte[] Bytes, ArticleReadResult Reading)> known = new(StringComparer.Ordinal);

    internal ArticleReadResult Read(ArticleReader reader, string path, byte[] bytes)
    {
        if (known.TryGetValue(path, out var last) && last.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return last.Reading;
        }

        ArticleReadResult reading = reader.Read(path, bytes);
        known[path] = (bytes, reading);
        return reading;
    }
}
