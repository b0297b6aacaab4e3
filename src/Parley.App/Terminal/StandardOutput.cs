using System.Runtime.InteropServices;

namespace Parley.App.Terminal;

/// <summary>
/// Standard output as bytes. The framework's own stream keeps silent when whoever reads it has gone, so that a thousand reports would be read for
/// nobody; this one says so, on Windows as far as the system does.
/// </summary>
/// <param name="isGiven">Whether there is one; where not, what is written is lost.</param>
internal sealed class StandardOutput(bool isGiven) : Stream
{
    private const int Descriptor = 1;
    private const int BrokenPipe = 32;

    // A pipe that another program made not to wait: full, it is tried again.
    private const int AgainOnLinux = 11;
    private const int AgainOnMac = 35;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Lazy<Stream> _plain = new(Console.OpenStandardOutput);
    private bool _asFramework = OperatingSystem.IsWindows();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Writes all of it.</summary>
    /// <exception cref="OutputLostException">It could not be written.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (!isGiven)
        {
            throw new OutputLostException("Bad file descriptor", isClosed: false);
        }

        if (!_asFramework)
        {
            try
            {
                WriteAll(buffer.AsSpan(offset, count).ToArray());
                return;
            }
            catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
            {
                _asFramework = true;
            }
        }

        try
        {
            _plain.Value.Write(buffer, offset, count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputLostException(e.Message, isClosed: false);
        }
    }

    public override void Flush()
    {
        // Nothing is held back here.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static void WriteAll(byte[] rest)
    {
        while (rest.Length > 0)
        {
            var written = Write(Descriptor, rest, rest.Length);
            if (written >= 0)
            {
                rest = rest[written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error is not (AgainOnLinux or AgainOnMac))
            {
                throw new OutputLostException(Marshal.GetPInvokeErrorMessage(error), error == BrokenPipe);
            }

            Thread.Sleep(Pause);
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Write", SetLastError = true)]
    internal static extern int Write(nint descriptor, byte[] bytes, int count);
}
