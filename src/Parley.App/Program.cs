using System.Text;
using Parley.App.Commands;
using Parley.App.Sources.Pdf;
using Parley.App.Terminal;

// What comes first is in methods of its own, since code is loaded method by method: where there is too little room, this much must still fit.
if (args is [PdfWorker.Verb])
{
    return Worker();
}

var given = GivenStreams.Look();
if (Footing.Missing() is { } missing)
{
    if (given.Talk)
    {
        Footing.Tell(missing);
    }

    return ExitCode.Failed;
}

return await Program(args, given);

static int Worker() => PdfWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());

static async Task<int> Program(string[] args, (bool Input, bool Output, bool Talk) given)
{
    DiagnosticsDoor.Close();

    // UTF-8 and line feeds everywhere, so that what is written to a file is the same on every system. Neither is closed at the end: that would write once more, to a pipe that may be full.
    var error = new Talk(given.Talk ? Opened(Console.OpenStandardError) : Stream.Null);

    // What is thrown where no command can catch it, on a thread of its own or before one has begun, ends the program like any other fault.
    AppDomain.CurrentDomain.UnhandledException += (_, fault) =>
    {
        error.WriteLine($"parley: a fault of the program: {(fault.ExceptionObject as Exception)?.Message.ReplaceLineEndings(" ")}");
        Environment.Exit(ExitCode.Failed);
    };
    TextWriter output = new StreamWriter(new StandardOutput(given.Output), new UTF8Encoding(false)) { NewLine = "\n" };
    output = Console.IsOutputRedirected ? output : new Screen(output);
    var width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 100 : Math.Min(Console.WindowWidth, 100);
    var debug = Environment.GetEnvironmentVariable("PARLEY_DEBUG") == "1";
    return await Cli.RunAsync(args, new Shell(given.Input ? Opened(Console.OpenStandardInput) : Stream.Null, output, error, width, TimeProvider.System, debug)
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
        Key = Console.IsInputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar,
        Record = Environment.GetEnvironmentVariable("PARLEY_RECORD") is { Length: > 0 } record ? record : null,
        User = Environment.GetEnvironmentVariable("PARLEY_USER") is { Length: > 0 } user ? user : Environment.UserName,
    });
}

// Where a stream cannot be opened there is nothing to read, and nobody to talk to.
static Stream Opened(Func<Stream> open)
{
    try
    {
        return open();
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or ArgumentException)
    {
        return Stream.Null;
    }
}
