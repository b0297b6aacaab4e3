using System.CommandLine;
using Parley.App.Commands.Inputs;
using Parley.App.Listing;
using Parley.App.Reports;
using Parley.App.SecondReader;
using Parley.App.Terminal;
using Parley.App.Work;
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
        var second = new ModelOptions();
        second.AddTo(command);

        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => Run(
                inputs.Read(parsed, shell, cancellation), parsed.GetValue(json), inputs.Jobs(parsed), () => second.Open(parsed, shell), shell, cancellation),
            cancellation));
        return command;
    }

    // Each is printed as soon as it and all before it are read.
    private static async Task<int> Run(
        IEnumerable<Intake> intakes, bool json, int jobs, Func<ModelReader?> openSecond, Shell shell, CancellationToken cancellation)
    {
        var telling = new ReadingProgress(shell);
        var code = ExitCode.Done;
        var first = true;
        await foreach (var (outcome, alone) in Marked(Readings.WithSecondAsync(Readings.Each(intakes, jobs, cancellation), openSecond, cancellation)))
        {
            if (outcome is ReportOutcome.Read { Reading: { } reading })
            {
                shell.Output.Write(json
                    ? (alone ? ClaimsJson.Write(reading) : ClaimsJson.WriteLine(reading)) + "\n"
                    : (first ? "" : "\n") + ClaimsListing.Of(reading, shell.Width));
                first = false;
            }
            else
            {
                code = ExitCode.UnreadableInput;
            }

            telling.Report(outcome);
        }

        telling.End();
        return code;
    }

    // Whether an input is the only one shows in the next: the first is held back until that is there.
    private static async IAsyncEnumerable<(ReportOutcome Outcome, bool Alone)> Marked(IAsyncEnumerable<ReportOutcome> outcomes)
    {
        await using var each = outcomes.GetAsyncEnumerator();
        if (!await each.MoveNextAsync())
        {
            yield break;
        }

        var first = each.Current;
        var several = await each.MoveNextAsync();
        yield return (first, !several);
        while (several)
        {
            yield return (each.Current, false);
            several = await each.MoveNextAsync();
        }
    }
}
