using System.CommandLine;
using Parley.App.Commands.Inputs;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley add PATH...</c>: puts reports into a record.</summary>
internal static class AddCommand
{
    private const string About = "Puts reports into a record and reads them. One that is there already is not read again, so a run that was stopped can be given once more.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var record = new RecordInput();
        var taking = new TakingOptions();
        var command = new Command("add", About);
        inputs.AddFetchingTo(command);
        taking.AddTo(command);
        record.AddSignedTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var (who, terms) = taking.Of(parsed, record.Who(parsed, shell));
                return Run(file, Adding.Each(file, inputs.ReadFetching(parsed, shell, cancellation), inputs.Jobs(parsed), who, terms, cancellation), shell);
            }),
            cancellation));
        return command;
    }

    /// <summary>Takes as the result is walked through, and tells of each.</summary>
    internal static int Run(RecordFile file, IEnumerable<Added> all, Shell shell)
    {
        var progress = new Progress(shell);
        int taken = 0, there = 0, claims = 0, refused = 0;
        foreach (var added in all)
        {
            progress.Clear();
            switch (added)
            {
                case Added.New n:
                    (taken, claims) = (taken + 1, claims + n.Claims);
                    shell.Say($"{RecordId.Report(n.Number)}  {n.Report.Outlet ?? "outlet unknown"}, {(n.Report.Published is { } day ? DayWords.Day(day) : "day unknown")}: {n.Report.Title ?? n.Path} ({InWords.Count(n.Claims, "claim", "claims")})");
                    break;
                case Added.There t:
                    there++;
                    shell.Say($"{RecordId.Report(t.Number)}  is there already: {t.Path}");
                    break;
                case Added.Refused r:
                    refused++;
                    ReportInputs.Tell(r.Input, shell);
                    break;
            }

            // What is told is on the disk, so it is told at once.
            shell.Output.Flush();
            progress.Count();
        }

        progress.Clear();
        shell.Tell($"{file.Path}: {InWords.Count(taken, "report", "reports")} new with {InWords.Count(claims, "claim", "claims")} proposed, {there} there already, {refused} refused.");
        return refused > 0 ? ExitCode.UnreadableInput : ExitCode.Done;
    }
}
