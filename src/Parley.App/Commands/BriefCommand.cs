using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Commands.Asking;
using Parley.App.Commands.Inputs;
using Parley.App.Dossiers.Compiling;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary><c>parley brief PATH...</c>: one dossier of all the reports, as a page, as Markdown or as JSON.</summary>
internal static class BriefCommand
{
    private const string About = "Reads reports and writes one dossier of them, in which every statement leads to the words it rests on.";

    internal static Command Create(Shell shell)
    {
        var inputs = new ReportInputs();
        var record = new Option<string?>("--record")
        {
            Description = "Make it of a record, in place of reports; without reports that is the one PARLEY_RECORD names, or the only *.parley in this folder.",
            HelpName = "FILE",
        };
        var cut = new CutOptions();
        var options = new BriefOptions();
        var command = new Command("brief", About);
        inputs.AddOptionalTo(command);
        command.Options.Add(record);
        cut.AddTo(command);
        options.AddTo(command);
        command.Validators.Add(result => RefuseBoth(result, inputs, record, cut, shell));
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => RunAsync(
                () => inputs.AreNamed(parsed.CommandResult) ? inputs.ReadAll(parsed, options.File(parsed), shell, cancellation) : Recalled(parsed.GetValue(record), cut.Of(parsed), shell),
                inputs.AreNamed(parsed.CommandResult) ? inputs.Named(parsed) : [RecordChoice.Of(parsed.GetValue(record), shell.Record, shell.Folder).Path!],
                options.Form(parsed),
                read => options.Wish(parsed, read),
                options.File(parsed),
                shell,
                cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<AllRead> all, IEnumerable<string> named, DossierForm form, Func<AllRead, DossierWish> wish, string? to, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(to, named, isNew: false, shell) is { } refused)
        {
            return refused;
        }

        var read = all();
        var code = ReportInputs.CodeOf(read);
        if (read.Readings.Count > 0)
        {
            var text = await DossierWriting.WriteAsync(DossierWriting.Compile(read.Readings, wish(read), cancellation), form);
            cancellation.ThrowIfCancellationRequested();
            var written = Output.Write(w => w.Write(text), to, shell);
            code = written == ExitCode.Done ? code : written;
        }

        return code;
    }

    private static AllRead Recalled(string? named, Cut cut, Shell shell)
    {
        var read = Recall.Read(RecordChoice.Of(named, shell.Record, shell.Folder).Path!, cut, shell.Clock);
        foreach (var refused in read.Refused)
        {
            ReportInputs.Tell(refused, shell);
        }

        return read;
    }

    private static void RefuseBoth(CommandResult result, ReportInputs inputs, Option<string?> record, CutOptions cut, Shell shell)
    {
        if (inputs.AreNamed(result) && cut.Given(result) is { Length: > 0 } given)
        {
            result.AddError($"{InWords.List(given)} {(given.Length == 1 ? "asks" : "ask")} a part of a record, and no record is asked: put the reports into one first (parley add).");
        }

        if (inputs.AreNamed(result) && result.ValueOf(record) is not null)
        {
            result.AddError("Of reports or of a record, not of both: put the reports into the record first (parley add).");
        }
        else if (!inputs.AreNamed(result) && RecordChoice.Of(result.ValueOf(record), shell.Record, shell.Folder).Advice is { } advice)
        {
            result.AddError($"Name at least one report (PATH). {advice}");
        }
    }
}
