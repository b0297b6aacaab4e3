using System.CommandLine;
using System.Globalization;
using Parley.App.Commands.Inputs;
using Parley.App.Reports;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Reading.English;
using Parley.Wording;

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

    private static int Run(IEnumerable<Intake> intakes, Shell shell, CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        foreach (var (intake, parsed) in Parses.Each(intakes, cancellation))
        {
            if (intake is Intake.Refused refused)
            {
                ReportInputs.Tell(refused, shell);
                code = ExitCode.UnreadableInput;
            }
            else if (intake is Intake.Taken { Report: { } report })
            {
                shell.Output.Write(string.Create(CultureInfo.InvariantCulture, $"# newdoc id = {Shown.OnOneLine(report.Id.Value)}\n# body = {report.BodyStart}\n"));
                Conllu.Write(parsed!, shell.Output);
            }
        }

        return code;
    }
}
