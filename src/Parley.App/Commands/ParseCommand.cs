using System.CommandLine;
using System.Globalization;
using Parley.App.Reports;
using Parley.Reading.English;

namespace Parley.App.Commands;

/// <summary><c>parley parse PATH...</c>: the grammar of each report as CoNLL-U, for people who wonder why a claim was read as it was.</summary>
internal static class ParseCommand
{
    private const string About = "Prints words, tags, trees and names of reports as CoNLL-U: what claims are read from.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var command = new Command("parse", About);
        inputs.AddPathsTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => Run(inputs.Read(parsed, shell, cancellation), shell, cancellation), cancellation));
        return command;
    }

    private static int Run(Seq<Intake> intakes, Shell shell, CancellationToken cancellation)
    {
        var taken = intakes.OfType<Intake.Taken>().ToList();
        var english = taken.Count > 0 ? EnglishPipeline.Load() : null;
        foreach (var intake in taken)
        {
            cancellation.ThrowIfCancellationRequested();
            shell.Output.Write(string.Create(
                CultureInfo.InvariantCulture, $"# newdoc id = {intake.Report.Id}\n# body = {intake.Report.BodyStart}\n"));
            Conllu.Write(english!.Parse(intake.Report.Text[intake.Report.BodyStart..]), shell.Output);
        }

        return ReportInputs.ExitCodeOf(intakes);
    }
}
