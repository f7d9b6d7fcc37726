namespace Compare.Import.Sources;

/// <summary>Reads streams whose length nobody may be believed about.</summary>
internal static class Bounded
{
    /// <summary>All bytes of a stream; null where it holds more than the limit.</summary>
    public static byte[]? Read(Stream stream, long limit)
    {
        var all = new MemoryStream();
        byte[] buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (all.Length + count > limit)
            {
                return null;
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
