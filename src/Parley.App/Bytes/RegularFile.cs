using System.Runtime.InteropServices;

namespace Parley.App.Bytes;

/// <summary>
/// Whether a path is that of a file on a disk. To open a pipe that nobody writes to waits for ever, and a device may never end; the framework
/// cannot tell them from files before they are open.
/// </summary>
internal static class RegularFile
{
    // Of what the runtime's own library tells of a file: flags, then the mode, each four bytes; the rest is not looked at.
    private const int StatusLength = 256;
    private const int ModeAt = sizeof(int);
    private const int DeviceAt = 88;
    private const int NodeAt = 104;

    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether it is one, links followed; true also where that cannot be told, so that to open it says what is wrong.</summary>
    internal static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // Pipes and devices there have names of their own.
            return !Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal);
        }

        try
        {
            var status = new byte[StatusLength];
            return Stat(path, status) != 0 || (BitConverter.ToInt32(status, ModeAt) & TypeMask) == Regular;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Whether two paths lead to one file that is there: by another way to write it, by a link, or as a second name of it. On Windows links are not followed.</summary>
    internal static bool AreOne(string first, string second)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        try
        {
            if (string.Equals(Path.GetFullPath(first), Path.GetFullPath(second), comparison))
            {
                return File.Exists(first);
            }
        }
        catch (FileNotFoundException)
        {
            // The folder one is in has been deleted. What is still reached from it is known by its place alone.
        }

        return !OperatingSystem.IsWindows() && Place(first) is { } one && one == Place(second);
    }

    // Which disk, and which file of it.
    private static (long Device, long Node)? Place(string path)
    {
        try
        {
            var status = new byte[StatusLength];
            return Stat(path, status) == 0 ? (BitConverter.ToInt64(status, DeviceAt), BitConverter.ToInt64(status, NodeAt)) : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
