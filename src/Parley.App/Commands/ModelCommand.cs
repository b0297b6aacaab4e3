using System.CommandLine;
using Parley.App.Drafts;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Collation.Drafts;

namespace Parley.App.Commands;

/// <summary><c>parley model PATH...</c>: a scenario drafted from reports, as a file to edit.</summary>
internal static class ModelCommand
{
    private const string About = "Drafts a scenario for parley deals from what reports say, as a file to edit: each line with its reason and the words it rests on.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var record = new Option<string[]>("--record")
        {
            Description = "Take claims read before from this file (parley.claims/1, as parley read --json prints it), or - for standard input; "
                + "in place of reports, or along with them.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var file = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file, and not to standard output; a file that is there already is left alone.",
            HelpName = "FILE",
        };
        var party = new Option<string[]>("--party")
        {
            Description = "Who the parties are, where the reports tell of more than one set of talks: given twice or more often, with a name each.",
            HelpName = "NAME",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command("model", About);
        inputs.AddOptionalTo(command);
        command.Options.Add(record);
        command.Options.Add(party);
        command.Options.Add(file);
        command.Validators.Add(result =>
        {
            if (!inputs.AreNamed(result) && result.GetValue(record) is not { Length: > 0 })
            {
                result.AddError("Name at least one report (PATH), or claims read before (--record FILE).");
            }
        });
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () =>
            {
                var to = parsed.GetValue(file);
                if (to is not null && Path.Exists(to))
                {
                    shell.Error.WriteLine($"parley: {to} is there already, and may have been edited; nothing was written.");
                    return ExitCode.Failed;
                }

                return Run(inputs, parsed, parsed.GetValue(record) ?? [], [.. parsed.GetValue(party) ?? []], to, shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(
        ReportInputs inputs, ParseResult parsed, string[] records, Seq<string> parties, string? to, Shell shell, CancellationToken cancellation)
    {
        var read = inputs.AreNamed(parsed.CommandResult) ? inputs.ReadAll(parsed, shell, cancellation) : AllRead.Nothing;
        var before = Readings.Before(records, shell.Input, cancellation);
        foreach (var refused in before.Refused)
        {
            ReportInputs.Tell(refused, shell);
        }

        var code = Math.Max(ReportInputs.CodeOf(read), ReportInputs.CodeOf(before));
        return read.Readings.Count + before.Readings.Count == 0 ? code : Tell(ModelDrafting.Draft(read.Readings.Concat(before.Readings), parties, cancellation), to, code, shell);
    }

    private static int Tell(Drafted drafted, string? to, int code, Shell shell) => drafted.Match(
        model =>
        {
            Output.Write(DraftYaml.Write(model.Draft), to, shell);
            shell.Error.WriteLine($"parley: {DraftSummary.Of(model.Draft)}");
            return code;
        },
        nothing =>
        {
            shell.Error.WriteLine($"parley: {nothing.Problem.Message} ({nothing.Problem.Code})");
            return ExitCode.UnreadableInput;
        });
}
