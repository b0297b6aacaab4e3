using System.CommandLine;
using Parley.App.Listing;
using Parley.App.Reports;
using Parley.Json;
using Parley.Reading;

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
        // Loaded once, by whichever report comes first; where there is none, not at all.
        var reader = new Lazy<Reader>(Reader.Load);
        var progress = new Progress(shell);
        var code = ExitCode.Done;
        var first = true;
        foreach (var (reading, refused, alone) in Marked(InOrder.Select(intakes, i => Read(reader, i), jobs, cancellation)))
        {
            if (refused is not null)
            {
                progress.Clear();
                ReportInputs.Tell(refused, shell);
                code = ExitCode.UnreadableInput;
            }
            else if (json)
            {
                shell.Output.Write((alone ? ClaimsJson.Write(reading!) : ClaimsJson.WriteLine(reading!)) + "\n");
            }
            else
            {
                shell.Output.Write((first ? "" : "\n") + ClaimsListing.Of(reading!, shell.Width));
                first = false;
            }

            progress.Count();
        }

        progress.Clear();
        return code;
    }

    private static (ReadingResult? Reading, Intake.Refused? Refused) Read(Lazy<Reader> reader, Intake intake) => intake.Match(
        taken =>
        {
            var result = reader.Value.Read(taken.Report);
            return ((ReadingResult?)(result with { Problems = [.. taken.Problems, .. result.Problems] }), (Intake.Refused?)null);
        },
        refused => (null, refused));

    // Whether an input is the only one shows in the next: each is held back until that is there.
    private static IEnumerable<(ReadingResult? Reading, Intake.Refused? Refused, bool Alone)> Marked(
        IEnumerable<(ReadingResult? Reading, Intake.Refused? Refused)> outcomes)
    {
        var several = false;
        (ReadingResult? Reading, Intake.Refused? Refused)? held = null;
        foreach (var outcome in outcomes)
        {
            if (held is { } before)
            {
                several = true;
                yield return (before.Reading, before.Refused, false);
                held = null;
            }

            if (several)
            {
                yield return (outcome.Reading, outcome.Refused, false);
            }
            else
            {
                held = outcome;
            }
        }

        if (held is { } last)
        {
            yield return (last.Reading, last.Refused, true);
        }
    }
}
