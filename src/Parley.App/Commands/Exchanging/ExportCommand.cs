using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Bytes;
using Parley.App.Commands.Asking;
using Parley.App.Commands.Inputs;
using Parley.App.Commands.Keeping;
using Parley.App.Exchange;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Wording;

namespace Parley.App.Commands.Exchanging;

/// <summary><c>parley export</c>: the record in the forms of other programs.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string?> _csv = new("--csv") { Description = "Tables, a file each, in UTF-8, with a data dictionary, into a folder; files that are there already are left alone.", HelpName = "FOLDER" };
    private readonly Option<bool> _annotations = new("--annotations") { Description = "Claims as annotations of the reports' texts (W3C Web Annotation, JSON)." };
    private readonly Option<bool> _popolo = new("--popolo") { Description = "People, bodies and memberships (Popolo, JSON)." };
    private readonly Option<bool> _plover = new("--plover") { Description = "Claims as events (PLOVER, a line of JSON each)." };
    private readonly Option<string?> _incidents = new("--incidents") { Description = "Incidents in the columns of another data set: acled (CSV).", HelpName = "acled" };
    private readonly Option<bool> _archive = new("--archive") { Description = "All of the record, for parley import: reports, readings, decisions and ids (a line of JSON each)." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, in place of one that is there; - is standard output, the usual.", HelpName = "FILE" };
    private readonly RecordInput _record = new();
    private readonly CutOptions _cut = new();

    internal static Command Create(Shell shell)
    {
        var export = new ExportCommand();
        export._incidents.AcceptOnlyFromAmong("acled");
        var command = new Command("export", "Writes what the record says in forms that other programs read; one at a time.")
        {
            export._csv, export._annotations, export._popolo, export._plover, export._incidents, export._archive, export._output,
        };
        export._cut.AddTo(command);
        export._record.AddTo(command);
        command.Validators.Add(export.Check);
        command.SetAction((parsed, cancellation) => Interruptible.Run(() => export.Run(parsed, shell, cancellation), cancellation));
        return command;
    }

    private Option[] Forms => [_csv, _annotations, _popolo, _plover, _incidents, _archive];

    private void Check(CommandResult result)
    {
        var given = Forms.Where(f => result.GetResult(f) is { Implicit: false }).Select(f => f.Name).ToArray();
        if (given.Length != 1)
        {
            result.AddError(given.Length == 0 ? $"Say in which form: {InWords.List([.. Forms.Select(f => f.Name)])}." : $"One form at a time, not {InWords.List(given)}.");
        }

        if (given is ["--archive"] && _cut.Given(result) is [var part, ..])
        {
            result.AddError($"An archive is of all the record, so there is no {part} with it.");
        }

        if (result.GetResult(_output) is { Implicit: false } && result.GetResult(_csv) is { Implicit: false })
        {
            result.AddError("--csv names the folder that the tables go to; there is no -o with it.");
        }
    }

    private int Run(ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var output = parsed.GetValue(_output);
        var (path, _) = _record.Chosen(parsed, shell);
        return Output.Refused(output, path is null ? [] : [path], isNew: false, shell) ?? _record.Ask(parsed, shell, file =>
        {
            if (parsed.GetValue(_archive))
            {
                return Output.Write(w => RecordArchive.Write(file, w), output, shell);
            }

            var talks = RecordTalks.Of(file, _cut.Of(parsed), cancellation);
            return parsed.GetValue(_csv) is { } folder ? Tabled(file, talks, folder, shell)
                : parsed.GetValue(_annotations) ? Output.Write(w => w.Write(Annotations.Of(talks, file.Title)), output, shell)
                : parsed.GetValue(_popolo) ? Output.Write(w => w.Write(Popolo.Of(talks)), output, shell)
                : parsed.GetValue(_plover) ? Lines(Plover.Of(talks), (w, line) => w.Write(line + "\n"), output, "claims of events without a day or an actor", shell)
                : Lines(Acled.Of(talks), CsvLine.Write, output, "incidents without a day", shell);
        });
    }

    private static int Tabled(RecordFile file, RecordTalks talks, string folder, Shell shell)
    {
        var tables = RecordTables.Of(file, talks);
        var (paths, obstacle) = NewFiles.Create(folder, [.. tables.Select(t => ($"{t.Name}.csv", CsvLine.All(t.Lines)))]);
        if (obstacle is not null)
        {
            shell.Tell(obstacle);
            return ExitCode.Failed;
        }

        shell.Tell($"{folder}: {InWords.Count(paths.Count, "table", "tables")}; dictionary.csv says what each column means.");
        return ExitCode.Done;
    }

    private static int Lines<T>((Seq<T> All, int LeftOut) lines, Action<TextWriter, T> write, string? output, string without, Shell shell)
    {
        var code = Output.Write(
            w =>
            {
                foreach (var one in lines.All)
                {
                    write(w, one);
                }
            },
            output,
            shell);
        if (lines.LeftOut > 0)
        {
            shell.Tell($"left out: {InWords.Whole(lines.LeftOut)} {without}.");
        }

        return code;
    }
}
