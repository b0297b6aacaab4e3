using System.Runtime.InteropServices;

namespace Parley.App.Terminal;

/// <summary>
/// Which of the three standard streams the program was given. A shell may start it with one closed; then its number goes to what is opened next, a pipe of the runtime's own that nobody ever writes to, or a dossier
/// among whose lines complaints would be written. So they are looked at before anything is opened, and a number that is free is taken.
/// </summary>
internal static class GivenStreams
{
    private const int Closed = -1;

    // What the runtime opens is closed in a program that it starts; what a shell hands over is not, or it would not be here.
    private const int RuntimesOwn = 1;

    /// <summary>Whether standard input, output and the stream of talk are there. Called first of all, once.</summary>
    internal static (bool Input, bool Output, bool Talk) Look()
    {
        try
        {
            return OperatingSystem.IsWindows() ? (true, true, true) : (IsGiven(0), IsGiven(1), IsGiven(2));
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return (true, true, true);
        }
    }

    private static bool IsGiven(int descriptor)
    {
        var flags = Flags(descriptor);
        if (flags == Closed)
        {
            // The lowest free number is given out, and those below have been looked at. It is left open to the end.
            File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite).SetHandleAsInvalid();
        }

        return flags is not (Closed or RuntimesOwn);
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_FcntlGetFD", SetLastError = true)]
    private static extern int Flags(nint descriptor);
}
