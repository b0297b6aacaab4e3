using System.CommandLine;
using Parley.App.Listing;
using Parley.App.Reports;
using Parley.App.SecondReader;
using Parley.App.Terminal;
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

    private static async Task<int> Run(
        IEnumerable<Intake> intakes, bool json, int jobs, Func<ModelReader?> openSecond, Shell shell, CancellationToken cancellation)
    {
        // Opened with the first report that can be read: where there is none, nothing is to be sent.
        var second = new Lazy<ModelReader?>(openSecond);
        try
        {
            return await Print(ReportReadings.InOrder(intakes, jobs, cancellation), json, second, shell, cancellation);
        }
        finally
        {
            (second.IsValueCreated ? second.Value : null)?.Dispose();
        }
    }

    // Each is printed as soon as it and all before it are read.
    private static async Task<int> Print(
        IEnumerable<ReportReadings.Outcome> outcomes, bool json, Lazy<ModelReader?> second, Shell shell, CancellationToken cancellation)
    {
        var progress = new Progress(shell);
        var code = ExitCode.Done;
        var first = true;
        foreach (var (outcome, alone) in Marked(outcomes))
        {
            if (outcome.Refused is { } refused)
            {
                progress.Clear();
                ReportInputs.Tell(refused, shell);
                code = ExitCode.UnreadableInput;
            }
            else
            {
                var reading = second.Value is { } model ? await model.ReadAsync(outcome.Reading!, cancellation) : outcome.Reading!;
                shell.Output.Write(json
                    ? (alone ? ClaimsJson.Write(reading) : ClaimsJson.WriteLine(reading)) + "\n"
                    : (first ? "" : "\n") + ClaimsListing.Of(reading, shell.Width));
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
