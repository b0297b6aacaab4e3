using System.Globalization;
using System.Text;

namespace Parley.App.Terminal;

/// <summary>
/// What the system must give a process so that the .NET runtime holds. With less it ends somewhere in the midst, without a word of ours or with one about something else, so it is looked at before anything is begun. It is little: an ordinary
/// machine gives all of it.
/// </summary>
internal static class Footing
{
    /// <summary>Bytes of addresses (<c>ulimit -v</c>): the runtime sets them aside by the gigabyte, and uses few.</summary>
    internal const long LeastAddresses = 4L * 1024 * 1024 * 1024;

    /// <summary>Files that may be open at a time (<c>ulimit -n</c>): each library is two.</summary>
    internal const long LeastFiles = 256;

    /// <summary>Bytes for objects: the limit of a container, or of the variable <c>DOTNET_GCHeapHardLimit</c>.</summary>
    internal const long LeastMemory = 16L * 1024 * 1024;

    private const int Talk = 2;

    /// <summary>A sentence on what the system gives too little of, or null.</summary>
    internal static string? Missing() =>
        Limit("Max address space") is { } addresses and < LeastAddresses ? $"the system gives it {InKilobytes(addresses)} kB of addresses (ulimit -v), and it needs {InKilobytes(LeastAddresses)}; few of them are used as memory."
        : Limit("Max open files") is { } files and < LeastFiles ? $"the system lets it open {Number(files)} files at a time (ulimit -n), and it needs {Number(LeastFiles)}."
        : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes is > 0 and < LeastMemory and var memory ? $"the system gives it {InKilobytes(memory)} kB of memory, and it needs {InKilobytes(LeastMemory)}."
        : null;

    /// <summary>Says it with as little as can be: what the framework writes with may be what there is no room for.</summary>
    internal static void Tell(string missing)
    {
        var line = Encoding.UTF8.GetBytes($"parley: {missing}\n");
        try
        {
            _ = StandardOutput.Write(Talk, line, line.Length);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // The exit code tells as much.
        }
    }

    // The lesser of the two numbers is in force, and the system's own page has it; where there is no such page, there is no such limit to be read.
    private static long? Limit(string name)
    {
        try
        {
            return OperatingSystem.IsLinux()
                && File.ReadLines("/proc/self/limits").FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal)) is { } line
                && long.TryParse(line[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                    ? limit : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string InKilobytes(long bytes) => Number(bytes / 1024);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
