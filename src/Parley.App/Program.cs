using System.Text;
using Parley.App.Commands;
using Parley.App.Sources.Pdf;
using Parley.App.Terminal;

if (args is [PdfWorker.Verb])
{
    return PdfWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
}

// UTF-8 and line feeds everywhere, so that what is written to a file is the same on every system.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 100 : Math.Min(Console.WindowWidth, 100);
var debug = Environment.GetEnvironmentVariable("PARLEY_DEBUG") == "1";
return await Cli.RunAsync(args, new Shell(Console.OpenStandardInput(), output, error, width, TimeProvider.System, debug)
{
    ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
});
