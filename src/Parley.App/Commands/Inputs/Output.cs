using Parley.App.Bytes;
using Parley.App.Reports;
using Parley.App.Terminal;

namespace Parley.App.Commands.Inputs;

/// <summary>Where a command puts its results: a file, or standard output where none is named, or <c>-</c>.</summary>
internal static class Output
{
    private const string Standard = "-";

    /// <summary>Looks, before any work is done, whether a file can be written, and tells why not.</summary>
    /// <param name="file">As named on the command line.</param>
    /// <param name="inputs">What the command reads, as named. In a folder a report is refused, and what Parley wrote there itself is not.</param>
    /// <param name="isNew">Whether it must not be there yet.</param>
    /// <param name="shell">Where to tell.</param>
    /// <returns>The exit code of the command; null where it can go on.</returns>
    internal static int? Refused(string? file, IEnumerable<string> inputs, bool isNew, Shell shell)
    {
        if (file is null or Standard)
        {
            return null;
        }

        if (inputs.FirstOrDefault(i => i != Standard && File.Exists(i) && RegularFile.AreOne(i, file)) is { } input)
        {
            shell.Tell($"{file} is one of the files to read ({input}), and would be written over; nothing was done.");
            return ExitCode.WrongUsage;
        }

        if (!isNew && File.Exists(file) && !OwnOutput.Is(file) && inputs.FirstOrDefault(i => Directory.Exists(i) && Holds(i, file)) is { } folder)
        {
            shell.Tell($"{file} is one of the reports in {folder}, and would be written over; nothing was done.");
            return ExitCode.WrongUsage;
        }

        if (isNew && Path.Exists(file))
        {
            shell.Tell($"{file} is there already, and may have been edited; nothing was written.");
            return ExitCode.Failed;
        }

        return WholeFile.Obstacle(file) is { } obstacle ? CannotBeWritten(file, obstacle, shell) : null;
    }

    /// <summary>Writes to a file, in place of what it holds, whole or not at all; or to standard output. Tells what stands in the way.</summary>
    /// <returns><see cref="ExitCode.Done"/> or <see cref="ExitCode.Failed"/>.</returns>
    internal static int Write(Action<TextWriter> write, string? file, Shell shell) => Put(write, file, WholeFile.Replace, shell);

    /// <summary>Writes bytes to a file in the same way; they are for no output that somebody reads.</summary>
    internal static int WriteBytes(byte[] bytes, string file, Shell shell)
    {
        try
        {
            WholeFile.ReplaceBytes(file, to => to.Write(bytes));
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CannotBeWritten(file, e.Message, shell);
        }
    }

    /// <summary>The same for a file that is not there; one that came to be there meanwhile is left alone.</summary>
    internal static int Create(Action<TextWriter> write, string? file, Shell shell) => Put(write, file, WholeFile.Create, shell);

    private static int Put(Action<TextWriter> write, string? file, Action<string, Action<TextWriter>> put, Shell shell)
    {
        if (file is null or Standard)
        {
            write(shell.Output);
            return ExitCode.Done;
        }

        try
        {
            put(file, write);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CannotBeWritten(file, e.Message, shell);
        }
    }

    private static bool Holds(string folder, string file) => Folder.Files(folder).Any(f => f.Found && RegularFile.AreOne(f.Path, file));

    private static int CannotBeWritten(string file, string why, Shell shell)
    {
        shell.Tell($"{file} cannot be written: {why}");
        return ExitCode.Failed;
    }
}
