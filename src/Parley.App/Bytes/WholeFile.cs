using System.Text;

namespace Parley.App.Bytes;

/// <summary>
/// Files written whole or not at all: beside their goal, flushed to the disk, then given its name. What stood there is lost only for what is complete.
/// </summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a file in place of what it holds; its permissions stay, and a link stays one. A device or pipe is written to as it is. UTF-8, without a byte order mark.
    /// </summary>
    /// <exception cref="IOException">It cannot be written; what was there is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    internal static void Replace(string path, Action<TextWriter> write) => ReplaceBytes(path, AsText(write));

    /// <summary>The same for what is no text.</summary>
    internal static void ReplaceBytes(string path, Action<Stream> write)
    {
        if (Path.Exists(path) && !RegularFile.Is(path))
        {
            using var open = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(open);
            return;
        }

        var goal = Goal(path);
        Beside(goal, write, made =>
        {
            if (!OperatingSystem.IsWindows() && File.Exists(goal))
            {
                File.SetUnixFileMode(made, File.GetUnixFileMode(goal));
            }

            File.Move(made, goal, overwrite: true);
        });
    }

    /// <summary>Writes a new file; one that is there, or comes to be there meanwhile, is left alone.</summary>
    /// <exception cref="IOException">It is there, or cannot be written; then nothing of it is left.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be written.</exception>
    internal static void Create(string path, Action<TextWriter> write) => Beside(path, AsText(write), made => File.Move(made, path, overwrite: false));

    /// <summary>Why no file can be written there, in a sentence without its name; null where one can. Leaves everything as it is.</summary>
    internal static string? Obstacle(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return "it is a folder.";
            }

            if (Path.Exists(path) && !RegularFile.Is(path))
            {
                return null;
            }

            var goal = Goal(path);
            if (!Directory.Exists(Folder(goal)))
            {
                return "there is no such folder.";
            }

            if (File.Exists(goal))
            {
                using var open = new FileStream(goal, FileMode.Open, FileAccess.Write);
            }

            Beside(goal, _ => { }, File.Delete);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return e.Message;
        }
    }

    private static string Goal(string path) => new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;

    private static Action<Stream> AsText(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    };

    // Hidden, so that a folder of reports does not hold it while it is there.
    private static void Beside(string goal, Action<Stream> write, Action<string> finish)
    {
        var made = Path.Combine(Folder(goal), $".parley-{Path.GetRandomFileName()}");
        void Clear(object? sender, EventArgs e) => File.Delete(made);

        // A program that is stopped ends while this writes.
        AppDomain.CurrentDomain.ProcessExit += Clear;
        try
        {
            using (var stream = new FileStream(made, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            finish(made);
        }
        catch
        {
            File.Delete(made);
            throw;
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Clear;
        }
    }
}
