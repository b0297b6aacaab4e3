using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Commands.Asking;
using Parley.App.Commands.Inputs;
using Parley.App.Dossiers;
using Parley.App.Records;
using Parley.App.Reports;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary><c>parley brief PATH...</c>: one dossier of all the reports, as a page, as Markdown or as JSON.</summary>
internal static class BriefCommand
{
    private const int MostNamed = 5;

    private const string About = "Reads reports and writes one dossier of them, in which every statement leads to the words it rests on.";

    private const string Examples = """
        Examples:
          parley brief reports/                            a folder of reports; on a terminal to talks.html
          parley brief a.txt b.html c.pdf -o geneva.html   three reports to a page of that name
          parley brief reports/ --md | less                Markdown, to read at once
          parley brief reports/ --since 2026-02-17         what is new since that day is marked
          parley brief reports/ --one-page -o geneva.docx  one page for Word, with its sources
          parley brief --record talks.parley               of a record, in place of reports
        """;

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
        HelpWithExamples.AddTo(command, shell.Width, Examples);
        command.Validators.Add(result => RefuseBoth(result, inputs, record, cut, shell));
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => RunAsync(
                inputs.AreNamed(parsed.CommandResult) ? told => inputs.ReadAll(parsed, options.File(parsed, shell), told, cancellation) : told => Recalled(parsed.GetValue(record), cut.Of(parsed), told),
                inputs.AreNamed(parsed.CommandResult) ? inputs.Named(parsed) : [RecordChoice.Of(parsed.GetValue(record), shell.Record, shell.Folder).Path!],
                options,
                parsed,
                shell,
                cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<Shell, AllRead> all, IReadOnlyList<string> named, BriefOptions options, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var to = options.File(parsed, shell);
        if (options.IsChosen(parsed, shell) && File.Exists(to) && !OwnOutput.Is(to))
        {
            shell.Tell($"{to} is there already, and Parley did not write it; name another file with -o.");
            return ExitCode.Failed;
        }

        if (Output.Refused(to, named, isNew: false, shell) is { } refused)
        {
            return refused;
        }

        if (options.Misnamed(parsed) is { } wrong)
        {
            shell.Tell(wrong);
            return ExitCode.WrongUsage;
        }

        // Where the output is a file, nothing else stands on the terminal that progress could disturb.
        var read = all(to is null or "-" ? shell : shell with { ShowsProgress = shell.ErrorIsTerminal });
        var code = ReportInputs.CodeOf(read);
        TellPassedOver(named, shell);
        if (read.Readings.Count > 0)
        {
            var dossier = DossierWriting.Compile(read, options.Wish(parsed, read), cancellation);
            var written = await WriteAsync(dossier, options, parsed, to, shell, cancellation);
            code = written == ExitCode.Done ? code : written;
            if (written == ExitCode.Done && to is not (null or "-"))
            {
                shell.Tell(Counted(to, dossier));
            }
        }

        return code;
    }

    private static async Task<int> WriteAsync(Dossier dossier, BriefOptions options, ParseResult parsed, string? to, Shell shell, CancellationToken cancellation)
    {
        if (options.Form(parsed) == DossierForm.Word)
        {
            return Output.WriteBytes(DossierWriting.WriteWord(dossier, options.Label(parsed), options.HasAnnex(parsed)), to!, shell);
        }

        var text = await DossierWriting.WriteAsync(dossier, options.Form(parsed), options.HasAnnex(parsed), options.Label(parsed));
        cancellation.ThrowIfCancellationRequested();
        return Output.Write(w => w.Write(text), to, shell);
    }

    // What lies in a folder of reports and is none by its name.
    private static void TellPassedOver(IEnumerable<string> named, Shell shell)
    {
        foreach (var folder in named.Where(Directory.Exists))
        {
            var others = Folder.Others(folder);
            if (others.Count > 0)
            {
                shell.Tell($"{folder}: {InWords.Count(others.Count, "file", "files")} of other kinds passed over ({InWords.List(others.Count > MostNamed ? [.. others.Take(MostNamed), "others"] : others)}).");
            }
        }
    }

    private static string Counted(string to, Dossier dossier)
    {
        var picture = dossier.Talks.Picture;
        string[] counts =
        [
            .. new (int Count, string One, string Several)[]
            {
                (picture.Meetings.Count, "meeting", "meetings"), (picture.Positions.Count, "position", "positions"), (picture.Agreements.Count, "agreement", "agreements"),
                (picture.Incidents.Count, "incident", "incidents"), (picture.Differ.Count, "difference between accounts", "differences between accounts"),
            }.Where(c => c.Count > 0).Select(c => InWords.Count(c.Count, c.One, c.Several)),
        ];
        return $"{to} written, of {InWords.Count(dossier.Reports.Count, "report", "reports")}{(counts.Length > 0 ? ": " + InWords.List(counts) : "")}."
            + (dossier.Unread.Count == 0 ? "" : $" {InWords.Count(dossier.Unread.Count, "file", "files")} could not be read, as it says.");
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
