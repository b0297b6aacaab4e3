using System.CommandLine;
using Parley.App.Listing;
using Parley.App.Reports;
using Parley.App.SecondReader;
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
        var second = new ModelOptions();
        second.AddTo(command);

        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => Run(inputs.Read(parsed, shell, cancellation), parsed.GetValue(json), () => second.Open(parsed, shell), shell, cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> Run(
        Seq<Intake> intakes, bool json, Func<ModelReader?> openSecond, Shell shell, CancellationToken cancellation)
    {
        var taken = intakes.OfType<Intake.Taken>().ToList();
        if (taken.Count > 0)
        {
            using var second = openSecond();
            var reader = Reader.Load();
            var first = true;
            foreach (var intake in taken)
            {
                cancellation.ThrowIfCancellationRequested();
                var result = Read(reader, intake);
                result = second is null ? result : await second.ReadAsync(result, cancellation);
                if (json)
                {
                    shell.Output.Write((intakes.Count == 1 ? ClaimsJson.Write(result) : ClaimsJson.WriteLine(result)) + "\n");
                }
                else
                {
                    shell.Output.Write((first ? "" : "\n") + ClaimsListing.Of(result, shell.Width));
                }

                first = false;
            }
        }

        return ReportInputs.ExitCodeOf(intakes);
    }

    private static ReadingResult Read(Reader reader, Intake.Taken intake)
    {
        var result = reader.Read(intake.Report);
        return result with { Problems = [.. intake.Problems, .. result.Problems] };
    }
}
