using System.Text;

namespace Compare.Cli;

/// <summary>Standard output cannot take any more: the disk behind it is full, or it was closed before the program began.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause);

/// <summary>
/// Standard output, whose faults are told from those of files: a disk that is full is the user's to mend. A pipe whose reader has
/// gone takes everything and ends quietly, as the system's own stream does.
/// </summary>
internal sealed class StandardOutput(Stream stream) : Stream
{
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
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.SetOut(Lines = new PlainWriter(new StreamWriter(Open(), utf8) { AutoFlush = true }));
        Console.SetError(new PlainWriter(new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true }));
    }

    /// <summary>The writer of standard output; until it is installed, the console's own.</summary>
    public static PlainWriter Lines { get; private set; } = new(Console.Out);

    /// <summary>Its bytes, for results that are no text for a terminal.</summary>
    public static Stream Open() => new StandardOutput(Console.OpenStandardOutput());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (IOException full)
        {
            throw new OutputException(full);
        }
    }

    public override void Flush()
    {
        try
        {
            stream.Flush();
        }
        catch (IOException full)
        {
            throw new OutputException(full);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
