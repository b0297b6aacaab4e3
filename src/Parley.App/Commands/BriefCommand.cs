using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Parley.App.Dossier;
using Parley.App.Dossier.Sections;
using Parley.App.Dossier.Writers;
using Parley.App.Reports;
using Parley.App.Terminal;

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
            () =>
            {
                var to = parsed.GetValue(file);
                Func<Brief, string> write = Form(to, parsed.GetValue(html), parsed.GetValue(markdown), parsed.GetValue(json)) switch
                {
                    ".md" => MarkdownBrief.Write,
                    ".json" => JsonBrief.Write,
                    _ => brief => HtmlBrief.WriteAsync(brief).GetAwaiter().GetResult(),
                };
                return Run(inputs.Read(parsed, shell, cancellation), write, to, inputs.Jobs(parsed), shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(
        IEnumerable<Intake> intakes, Func<Brief, string> write, string? to, int jobs, Shell shell, CancellationToken cancellation)
    {
        var (readings, code) = ReportReadings.All(intakes, jobs, shell, cancellation);
        if (readings.Count == 0)
        {
            return code;
        }

        var text = write(Briefing.Of(readings));
        cancellation.ThrowIfCancellationRequested();
        if (to is null)
        {
            shell.Output.Write(text);
        }
        else
        {
            File.WriteAllText(to, text, new UTF8Encoding(false));
        }

        return code;
    }

    private static string Form(string? to, bool html, bool markdown, bool json) =>
        html ? ".html" : markdown ? ".md" : json ? ".json" : Path.GetExtension(to ?? "").ToLowerInvariant();

    private static void RefuseSeveral(CommandResult result, Option<bool>[] forms)
    {
        var asked = forms.Where(f => result.GetResult(f) is { Implicit: false }).Select(f => f.Name).ToArray();
        if (asked.Length > 1)
        {
            result.AddError($"One form at a time, not {string.Join(" and ", asked)}.");
        }
    }
}
