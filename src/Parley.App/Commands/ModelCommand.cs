using System.CommandLine;
using Parley.App.Commands.Inputs;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Storage.Saying;

namespace Parley.App.Commands;

/// <summary><c>parley model PATH...</c>: a scenario or a conflict drafted from reports, as a file to edit.</summary>
internal static class ModelCommand
{
    private const string About =
        "Drafts a scenario for parley deals, or a conflict for parley stability, from what reports say, as a file to edit: each line with its reason and the words it rests on.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var record = new Option<string[]>("--record")
        {
            Description = "Take claims from this record, or claims read before from this file (parley.claims/1, as parley read --json prints it), or - for standard input; "
                + "in place of reports, or along with them. Without reports and this it is the record that PARLEY_RECORD names, or the only *.parley in this folder.",
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
        var conflict = new Option<bool>("--conflict")
        {
            Description = "Draft a conflict for parley stability: who could do what, and who is told to want what; what was not read stays unknown.",
        };
        var command = new Command("model", About);
        inputs.AddOptionalTo(command);
        command.Options.Add(record);
        command.Options.Add(party);
        command.Options.Add(conflict);
        command.Options.Add(file);
        command.Validators.Add(result =>
        {
            if (!inputs.AreNamed(result) && result.ValueOf(record) is not { Length: > 0 } && RecordChoice.Of(null, shell.Record, shell.Folder).Advice is { } advice)
            {
                result.AddError($"Name at least one report (PATH), or claims read before (--record FILE). {advice}");
            }
        });
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () =>
            {
                var to = parsed.GetValue(file);
                var records = Records(inputs, parsed, parsed.GetValue(record) ?? [], shell);
                if (Output.Refused(to, inputs.Named(parsed).Concat(records), isNew: true, shell) is { } refused)
                {
                    return refused;
                }

                return Run(inputs, parsed, records, [.. parsed.GetValue(party) ?? []], new(parsed.GetValue(conflict), to), shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(
        ReportInputs inputs, ParseResult parsed, string[] records, Seq<string> parties, Wanted wanted, Shell shell, CancellationToken cancellation)
    {
        var read = inputs.AreNamed(parsed.CommandResult) ? inputs.ReadAll(parsed, wanted.File, shell, cancellation) : AllRead.Nothing;
        var kept = records.Where(RecordChoice.IsRecord).Select(r => Recall.Read(r, Cut.Everything, shell.Clock)).ToArray();
        var claims = Readings.Before(records.Where(r => !RecordChoice.IsRecord(r)), shell.Input, cancellation);
        var before = new AllRead([.. kept.SelectMany(k => k.Readings), .. claims.Readings], [.. kept.SelectMany(k => k.Refused), .. claims.Refused]);
        foreach (var refused in before.Refused)
        {
            ReportInputs.Tell(refused, shell);
        }

        var code = Math.Max(ReportInputs.CodeOf(read), ReportInputs.CodeOf(before));

        // Of several records, and of reports beside one, the ids may clash: what was parted is known by them.
        var parted = kept is [var only] && read.Readings.Count + claims.Readings.Count == 0 ? only.Parted : Partings.None;
        return read.Readings.Count + before.Readings.Count == 0 ? code : Tell(ModelDrafting.Draft(read.Readings.Concat(before.Readings), parted, parties, cancellation), wanted, code, shell);
    }

    private static string[] Records(ReportInputs inputs, ParseResult parsed, string[] named, Shell shell) =>
        named.Length > 0 || inputs.AreNamed(parsed.CommandResult) ? named : [RecordChoice.Of(null, shell.Record, shell.Folder).Path!];

    private static int Tell(Drafted drafted, Wanted wanted, int code, Shell shell)
    {
        var (text, summary, problem) = ModelDrafting.Written(drafted, wanted.AsConflict);
        if (text is null)
        {
            shell.Tell($"{problem!.Message} ({problem.Code})");
            return ExitCode.UnreadableInput;
        }

        var written = Output.Create(w => w.Write(text), wanted.File, shell);
        if (written != ExitCode.Done)
        {
            return written;
        }

        shell.Tell(summary!);
        return code;
    }

    /// <param name="AsConflict">Whether a conflict is wanted; else a scenario.</param>
    /// <param name="File">Where it goes; null for standard output.</param>
    private sealed record Wanted(bool AsConflict, string? File);
}
