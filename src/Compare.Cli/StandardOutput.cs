using System.Text;

namespace Compare.Cli;

/// <summary>Standard output cannot take any more: the disk behind it is full, or it was closed before the program began.</summary>
internal sealed class OutputException(string message, Exception? cause) : Exception(message, cause);

/// <summary>
/// Standard output, whose faults are told from those of files: a disk that is full is the user's to mend. A pipe whose reader has
/// gone takes everything and ends quietly, as the system's own stream does. The error stream takes everything whatever becomes of
/// it: where nobody can be told, the work and the exit code are what is left.
/// </summary>
/// <param name="stream">Null where it was closed before the program began.</param>
/// <param name="mayFail">Whether what it does not take may be lost in silence.</param>
internal sealed class StandardOutput(Stream? stream, bool mayFail) : Stream
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Puts the one writer for terminals before both streams of the process.</summary>
    public static void Install()
    {
        Console.SetOut(Lines = Writer(Open()));
        Console.SetError(Writer(new StandardOutput(StandardStreams.OpenErrors(), mayFail: true)));
        Console.SetIn(new StreamReader(StandardStreams.OpenInput(), Utf8));
    }

    /// <summary>The writer of standard output; until it is installed, the console's own.</summary>
    public static PlainWriter Lines { get; private set; } = new(Console.Out);

    /// <summary>Its bytes, for results that are no text for a terminal.</summary>
    public static Stream Open() => new StandardOutput(StandardStreams.OpenOutput(), mayFail: false);

    private static PlainWriter Writer(Stream stream) => new(new StreamWriter(stream, Utf8) { AutoFlush = true });

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            (stream ?? throw new IOException("it was closed before this program began")).Write(buffer);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            Fail(full);
        }
    }

    public override void Flush()
    {
        try
        {
            stream?.Flush();
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            Fail(full);
        }
    }

    private void Fail(Exception full)
    {
        if (!mayFail)
        {
            throw new OutputException(full.Message, full);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
