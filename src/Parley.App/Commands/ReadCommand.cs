using System.CommandLine;
using Parley.App.Listing;
using Parley.App.Reports;
using Parley.Json;

namespace Parley.App.Commands;

/// <summary><c>parley read PATH...</c>: the claims of each report, as a listing or as JSON.</summary>
internal static class ReadCommand
{
    private const string About = "Reads reports and prints what they claim, each claim with the words it rests on.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var json = new Option<bool>("--json")
        {
            Description = "Print JSON (parley.claims/1): one indented object for one report, one object a line for several.",
        };
        var command = new Command("read", About);
        inputs.AddTo(command);
        command.Options.Add(json);

        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => Run(inputs.Read(parsed, shell, cancellation), parsed.GetValue(json), inputs.Jobs(parsed), shell, cancellation), cancellation));
        return command;
    }

    private static int Run(IEnumerable<Intake> intakes, bool json, int jobs, Shell shell, CancellationToken cancellation)
    {
        var progress = new Progress(shell);
        var code = ExitCode.Done;
        var first = true;
        foreach (var (outcome, alone) in Marked(ReportReadings.InOrder(intakes, jobs, cancellation)))
        {
            if (outcome.Refused is { } refused)
            {
                progress.Clear();
                ReportInputs.Tell(refused, shell);
                code = ExitCode.UnreadableInput;
            }
            else if (json)
            {
                shell.Output.Write((alone ? ClaimsJson.Write(outcome.Reading!) : ClaimsJson.WriteLine(outcome.Reading!)) + "\n");
            }
            else
            {
                shell.Output.Write((first ? "" : "\n") + ClaimsListing.Of(outcome.Reading!, shell.Width));
                first = false;
            }

            progress.Count();
        }

        progress.Clear();
        return code;
    }

    // Whether an input is the only one shows in the next: the first is held back until that is there.
    private static IEnumerable<(ReportReadings.Outcome Outcome, bool Alone)> Marked(IEnumerable<ReportReadings.Outcome> outcomes)
    {
        using var each = outcomes.GetEnumerator();
        if (!each.MoveNext())
        {
            yield break;
        }

        var first = each.Current;
        var several = each.MoveNext();
        yield return (first, !several);
        while (several)
        {
            yield return (each.Current, false);
            several = each.MoveNext();
        }
    }
}
