using System.CommandLine;
using System.Text;
using Parley.App.Commands.Inputs;
using Parley.App.Commands.Keeping;
using Parley.App.Exchange.Incoming;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Wording;

namespace Parley.App.Commands.Exchanging;

/// <summary><c>parley import FILE</c>: a table of incidents into a record; with <c>--to NEW</c> a record made of an archive.</summary>
internal static class ImportCommand
{
    private const string About = "Puts the incidents of ACLED or UCDP GED (CSV) into a record, each as a report of that data set with one claim; or with --to makes a record of an archive: the same answers, ids and audit.";

    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var taking = new TakingOptions();
        var named = new Argument<string>("FILE") { Description = "A table of incidents with its line of columns; or what parley export --archive wrote." };
        var to = new Option<string?>("--to") { Description = "The record to make of an archive; a file that is there already is left alone.", HelpName = "NEW" };
        var command = new Command("import", About) { named, to };
        taking.AddTo(command);
        record.AddSignedTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () =>
            {
                var file = parsed.GetValue(named)!;
                return parsed.GetValue(to) is { } path
                    ? Reading(file, shell, reader => Make(file, reader, Path.HasExtension(path) ? path : path + RecordChoice.Extension, shell, cancellation))
                    : record.Use(parsed, shell, write: true, kept => Reading(file, shell, reader => Take(file, reader, kept, taking.Of(parsed, record.Who(parsed, shell)), shell, cancellation)));
            },
            cancellation));
        return command;
    }

    private static int Reading(string file, Shell shell, Func<StreamReader, int> work)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            return work(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            shell.Tell($"{file} cannot be read: {e.Message}");
            return ExitCode.UnreadableInput;
        }
    }

    private static int Make(string archive, StreamReader reader, string path, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(path, [archive], isNew: true, shell) is { } refused)
        {
            return refused;
        }

        var (record, problem) = RecordArchive.Restore(path, reader, shell.Clock, cancellation);
        return problem is not null ? RecordInput.Tell(archive, problem, shell) : RecordInput.Guarded(record!, shell, made =>
        {
            shell.Say($"{made.Path}: {made.Title}, as it is in {archive}.");
            return ExitCode.Done;
        });
    }

    // Each event whole or not at all, so that what was stopped half-way can be given once more.
    private static int Take(string file, StreamReader reader, RecordFile record, Taking taking, Shell shell, CancellationToken cancellation)
    {
        var lines = CsvText.Read(reader);
        IncidentSets? set = null;
        var progress = new Progress(shell);
        var marks = record.Marks();
        var (taken, there, leftOut) = (0, 0, new List<int>());
        foreach (var (line, cells) in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line == 1)
            {
                set = IncidentSets.Of(cells);
                if (set is null)
                {
                    shell.Tell($"{file}: its first line has not the columns of ACLED nor of UCDP GED; an archive is made a record with --to NEW.");
                    return ExitCode.UnreadableInput;
                }

                continue;
            }

            if (set!.Row(cells) is not { } row)
            {
                leftOut.Add(line);
                continue;
            }

            // What was put in before it was kept where the coders had put an event is the same event.
            if (row.Coded is not null && marks.ContainsKey(RecordFile.MarkOf(IncidentReports.Of(row with { Coded = null }).Report)))
            {
                there++;
                progress.Count();
                continue;
            }

            var (_, isNew) = record.Take(IncidentReports.Of(row), set.Reader, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file} (line {line})"), taking.Who, taking.Terms);
            (taken, there) = isNew ? (taken + 1, there) : (taken, there + 1);
            progress.Count();
        }

        progress.Clear();
        if (set is null)
        {
            shell.Tell($"{file} is empty.");
            return ExitCode.UnreadableInput;
        }

        shell.Say($"{file}: {InWords.Count(taken, "incident", "incidents")} new, {InWords.Whole(there)} there already.");
        if (leftOut.Count > 0)
        {
            shell.Tell($"{file}: left out, without an id, an actor or a day that can be told: {InWords.Count(leftOut.Count, "line", "lines")}, the first of them line {InWords.Whole(leftOut[0])}.");
        }

        return leftOut.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Done;
    }
}
