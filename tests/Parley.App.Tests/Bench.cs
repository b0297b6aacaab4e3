using System.Text;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App;

/// <summary>A folder of its own and a command line run in it, in process; the folder goes when the test ends.</summary>
internal sealed class Bench : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    internal StringWriter Output { get; } = new() { NewLine = "\n" };

    internal StringWriter Error { get; } = new() { NewLine = "\n" };

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a command line and gives its exit code.</summary>
    internal Task<int> Run(params string[] args) => Run(Stream.Null, args);

    /// <summary>Runs a command line with something on standard input.</summary>
    internal Task<int> Run(Stream input, params string[] args) =>
        Cli.RunAsync(args, new Shell(input, Output, Error, 100, TimeProvider.System, Debug: Environment.GetEnvironmentVariable("PARLEY_DEBUG") == "1"), TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
