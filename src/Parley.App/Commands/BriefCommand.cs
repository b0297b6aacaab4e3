using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Terminal;
using Parley.App.Work;
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
        var command = new Command("brief", About);
        inputs.AddTo(command);
        Option<bool>[] forms = [html, markdown, json];
        foreach (var form in forms)
        {
            command.Options.Add(form);
        }

        command.Options.Add(file);
        command.Validators.Add(result => RefuseSeveral(result, forms));
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => RunAsync(inputs, parsed, Form(parsed.GetValue(file), parsed.GetValue(html), parsed.GetValue(markdown), parsed.GetValue(json)), parsed.GetValue(file), shell, cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ReportInputs inputs, ParseResult parsed, DossierForm form, string? to, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(to, inputs.Named(parsed), isNew: false, shell) is { } refused)
        {
            return refused;
        }

        var read = inputs.ReadAll(parsed, shell, cancellation);
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
