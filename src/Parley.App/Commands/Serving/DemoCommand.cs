using System.CommandLine;
using Parley.App.Records;
using Parley.App.Reports;
using Parley.App.Sources.Extracts;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Commands.Serving;

/// <summary><c>parley demo</c>: the workbench on a record of the sample of Havana, made in a temporary folder.</summary>
internal static class DemoCommand
{
    private const string About = "Makes a record of the sample reports of the Havana talks (2012 to 2016) in a temporary folder and shows it in the browser. Nothing is kept when it ends.";

    internal static Command Create(Shell shell)
    {
        var (port, noOpen) = ServeCommand.Options();
        var command = new Command("demo", About) { port, noOpen };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (Sample() is not { } sample)
            {
                shell.Tell("the sample reports (samples/havana-2012-2016) are not beside the program.");
                return ExitCode.Failed;
            }

            var folder = Directory.CreateTempSubdirectory("parley-demo-").FullName;
            try
            {
                var path = Path.Combine(folder, "havana.parley");
                await Interruptible.Run(() => Fill(path, sample, shell, cancellation), cancellation);
                return await AtDesk.Use(path, shell.User, shell, (_, desk) => ServeCommand.Serve(path, desk, parsed.GetValue(port), !parsed.GetValue(noOpen), shell, cancellation));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static int Fill(string path, string sample, Shell shell, CancellationToken cancellation)
    {
        using var record = RecordFile.Create(path, "Havana talks", shell.Clock).Record ?? throw new IOException($"{path} cannot be made.");
        var count = Adding.Each(record, new ReportFiles(Stream.Null, Given.Nothing, 1, shell.Clock).Read([sample], null, cancellation), Environment.ProcessorCount, shell.User, Terms.OnTheRecord, cancellation).Count();
        shell.Tell($"{InWords.Count(count, "report", "reports")} read into {path}.");
        return ExitCode.Done;
    }

    // Beside the program, or in a folder above it where it is run from its source.
    private static string? Sample()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "samples", "havana-2012-2016") is var sample && Directory.Exists(sample))
            {
                return sample;
            }
        }

        return null;
    }
}
