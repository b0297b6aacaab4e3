using System.CommandLine;
using System.Text;
using Parley.App.Commands.Inputs;
using Parley.App.Commands.Keeping;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;

namespace Parley.App.Commands.Exchanging;

/// <summary><c>parley import FILE --to NEW</c>: a record made of an archive.</summary>
internal static class ImportCommand
{
    internal static Command Create(Shell shell)
    {
        var archive = new Argument<string>("FILE") { Description = "What parley export --archive wrote." };
        var to = new Option<string>("--to") { Description = "The record to make; a file that is there already is left alone.", HelpName = "NEW", Required = true };
        var command = new Command("import", "Makes a record of an archive: the same answers, ids and audit.") { archive, to };
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () =>
            {
                var path = parsed.GetValue(to)!;
                return Make(parsed.GetValue(archive)!, Path.HasExtension(path) ? path : path + RecordChoice.Extension, shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Make(string archive, string path, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(path, [archive], isNew: true, shell) is { } refused)
        {
            return refused;
        }

        try
        {
            using var reader = new StreamReader(archive, Encoding.UTF8);
            var (record, problem) = RecordArchive.Restore(path, reader, shell.Clock, cancellation);
            return problem is not null ? RecordInput.Tell(archive, problem, shell) : RecordInput.Guarded(record!, shell, made =>
            {
                shell.Say($"{made.Path}: {made.Title}, as it is in {archive}.");
                return ExitCode.Done;
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Tell($"{archive} cannot be read: {e.Message}");
            return ExitCode.UnreadableInput;
        }
    }
}
