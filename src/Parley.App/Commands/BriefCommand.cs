using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Commands.Asking;
using Parley.App.Commands.Inputs;
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
        var html = new Option<bool>("--html") { Description = "Write one HTML page that needs no other file; this is what is written if nothing else is said." };
        var markdown = new Option<bool>("--md") { Description = "Write Markdown." };
        var json = new Option<bool>("--json") { Description = "Write JSON (parley.brief/1)." };
        var file = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file, and not to standard output; a name that ends in .md or .json says the form as well.",
            HelpName = "FILE",
        };
        var record = new Option<string?>("--record")
        {
            Description = "Make it of a record, in place of reports; without reports that is the one PARLEY_RECORD names, or the only *.parley in this folder.",
            HelpName = "FILE",
        };
        var cut = new CutOptions();
        var command = new Command("brief", About);
        inputs.AddOptionalTo(command);
        command.Options.Add(record);
        cut.AddTo(command);
        Option<bool>[] forms = [html, markdown, json];
        foreach (var form in forms)
        {
            command.Options.Add(form);
        }

        command.Options.Add(file);
        command.Validators.Add(result => RefuseSeveral(result, forms));
        command.Validators.Add(result => RefuseBoth(result, inputs, record, cut, shell));
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => RunAsync(
                () => inputs.AreNamed(parsed.CommandResult) ? inputs.ReadAll(parsed, parsed.GetValue(file), shell, cancellation) : Recalled(parsed.GetValue(record), cut.Of(parsed), shell),
                inputs.AreNamed(parsed.CommandResult) ? inputs.Named(parsed) : [RecordChoice.Of(parsed.GetValue(record), shell.Record, shell.Folder).Path!],
                Form(parsed.GetValue(file), parsed.GetValue(html), parsed.GetValue(markdown), parsed.GetValue(json)),
                parsed.GetValue(file),
                shell,
                cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<AllRead> all, IEnumerable<string> named, DossierForm form, string? to, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(to, named, isNew: false, shell) is { } refused)
        {
            return refused;
        }

        var read = all();
        var code = ReportInputs.CodeOf(read);
        if (read.Readings.Count > 0)
        {
            var text = await DossierWriting.WriteAsync(DossierWriting.Compile(read.Readings, cancellation), form);
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

    private static DossierForm Form(string? to, bool html, bool markdown, bool json) =>
        html ? DossierForm.Html : markdown ? DossierForm.Markdown : json ? DossierForm.Json : Path.GetExtension(to ?? "").ToLowerInvariant() switch
        {
            ".md" => DossierForm.Markdown,
            ".json" => DossierForm.Json,
            _ => DossierForm.Html,
        };

    private static void RefuseSeveral(CommandResult result, Option<bool>[] forms)
    {
        var asked = forms.Where(result.Has).Select(f => f.Name).ToArray();
        if (asked.Length > 1)
        {
            result.AddError($"One form at a time, not {InWords.List(asked)}.");
        }
    }
}
