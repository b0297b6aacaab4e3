using System.CommandLine;
using System.Text.Json;
using Parley.App.Commands.Keeping;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.App.Records.Renewing;
using Parley.App.Records.Writers;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Saying;

namespace Parley.App.Commands.Asking;

/// <summary>The commands that print an answer of the record, as a table, as JSON or as CSV.</summary>
internal static class AnswerCommand
{
    // What works answers out: another build of it may answer otherwise.
    internal static readonly string Program = string.Join(' ', ((Type[])[typeof(AnswerCommand), typeof(Collation.Talks), typeof(RecordFile), typeof(Claim)]).Select(t => t.Module.ModuleVersionId));

    internal static Command Meetings(Shell shell) => Plain("meetings", "Lists rounds, sessions and calls, with days, place, status and heads of delegations.", MeetingAnswer.Of, shell);

    internal static Command People(Shell shell) => Plain("people", "Lists persons and sides: who they are said to be, and what else they are called.", PeopleAnswer.Listed, shell);

    internal static Command Agreements(Shell shell) => Plain("agreements", "Lists what was agreed, and how far it has come.", HappeningAnswers.Agreements, shell);

    internal static Command Proposals(Shell shell) => Plain("proposals", "Lists what sides put forward or ask for, and what others answered.", ProposalAnswer.Of, shell);

    internal static Command Incidents(Shell shell)
    {
        var by = new Option<string?>("--by") { Description = "week: how many a week, beside the meetings of it.", HelpName = "week" };
        by.AcceptOnlyFromAmong("week");
        return Asking(
            new("incidents", "Lists force used and harm done, with figures side by side."),
            shell,
            (_, talks, parsed, _) => (parsed.GetValue(by) is null ? HappeningAnswers.Incidents(talks) : WeekAnswer.Of(talks), null),
            Since(),
            by);
    }

    internal static Command Timeline(Shell shell) => Plain("timeline", "Lists meetings, agreements and incidents by their days; those of unknown days last.", TimelineAnswer.Of, shell);

    internal static Command Sources(Shell shell) => Plain("sources", "Lists the reports, how far they are reviewed, which carry one text, and whom they quote.", SourceAnswer.Of, shell);

    internal static Command Positions(Shell shell)
    {
        var track = new Option<string?>("--track") { Description = "Only this track: territory, security, political, economic, humanitarian or other.", HelpName = "TRACK" };
        track.AcceptOnlyFromAmong([.. Enum.GetValues<Collation.Sourced.Track>().Select(t => Word.Of(t))]);
        var party = new Option<string?>("--party") { Description = "Only sides whose name holds these words.", HelpName = "NAME" };
        var command = new Command("positions", "Lists where each side stands on each issue, as last told; what is not listed was not read in the reports.") { track, party };
        return Asking(command, shell, (_, talks, parsed, _) => (PositionAnswer.Of(talks, parsed.GetValue(track), parsed.GetValue(party)), null), Since());
    }

    /// <summary>The option that keeps only rows which rest on a report of a day or later.</summary>
    internal static Option<DateOnly?> Since() => CutOptions.Day("--since", "Only rows that rest on a report of this day or later.");

    /// <summary>Adds what all answers have, and prints the answer that is made of what the record says, brought together; or tells what is not there.</summary>
    internal static Command Asking(
        Command command, Shell shell, Func<RecordFile, RecordTalks, ParseResult, CancellationToken, (RecordAnswer? Answer, string? Absent)> answer, Option<DateOnly?>? since, params Option[] more) =>
        Asking(
            command,
            shell,
            (file, cut, parsed, cancellation) =>
            {
                var talks = RecordTalks.Of(file, cut, cancellation);
                var (whole, absent) = answer(file, talks, parsed, cancellation);
                return (whole is not null && since is not null && parsed.GetValue(since) is { } day ? AnswerRows.Since(talks, whole, day) : whole, absent);
            },
            (file, cut, question, work) => file.Kept.Of(
                question,
                Program,
                () => work() is { } whole ? RowsKept.Of(whole) : null,
                (body, decided) => Marks.Of(file, cut, decided) is { } marks && Renewal.Of(RowsKept.Read(body), marks) is { } renewed ? RowsKept.Of(renewed) : null) is { } kept ? RowsKept.Read(kept) : null,
            since,
            more);

    /// <summary>The same of an answer that is made of reports as they were taken, and costs too little to be kept.</summary>
    internal static Command Looking(Command command, Shell shell, Func<RecordFile, Cut, DateOnly?, ParseResult, RecordAnswer> answer, Option<DateOnly?> since) =>
        Asking(command, shell, (file, cut, parsed, _) => (answer(file, cut, parsed.GetValue(since), parsed), null), (_, _, _, work) => work(), since);

    private static Command Asking(
        Command command,
        Shell shell,
        Func<RecordFile, Cut, ParseResult, CancellationToken, (RecordAnswer? Answer, string? Absent)> answer,
        Func<RecordFile, Cut, string, Func<RecordAnswer?>, RecordAnswer?> kept,
        Option<DateOnly?>? since,
        params Option[] more)
    {
        foreach (var option in since is null ? more : more.Prepend(since))
        {
            command.Options.Add(option);
        }

        var record = new RecordInput();
        var cut = new CutOptions();
        var json = new Option<bool>("--json") { Description = $"Print JSON ({RowsJson.Format})." };
        var csv = new Option<bool>("--csv") { Description = "Print CSV." };
        cut.AddTo(command);
        command.Options.Add(json);
        command.Options.Add(csv);
        record.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("One form at a time, not --json and --csv.");
            }
        });
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Ask(parsed, shell, file =>
            {
                string? absent = null;
                var rows = kept(file, cut.Of(parsed), Question(parsed, [record.Named, json, csv]), () =>
                {
                    (var whole, absent) = answer(file, cut.Of(parsed), parsed, cancellation);
                    return whole;
                });
                if (rows is null)
                {
                    return RecordInput.TellAbsent(file, absent!, shell);
                }

                var from = since is null ? null : parsed.GetValue(since);
                shell.Output.Write(parsed.GetValue(json) ? RowsJson.Of(rows, file.Title, cut.Of(parsed), from) : parsed.GetValue(csv) ? RowsCsv.Of(rows) : RowsTable.Of(rows, shell.Width));
                return ExitCode.Done;
            }),
            cancellation));
        return command;
    }

    // The command with its words, but for those that say which record and in which form.
    private static string Question(ParseResult parsed, Option[] but)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Arguments.Select(a => (a.Name, parsed.GetResult(a)?.Tokens))
            .Concat(command.Options.Except(but).Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => (o.Name, parsed.GetResult(o)?.Tokens)));
        return JsonSerializer.Serialize(words.SelectMany(w => (string[])[w.Name, .. (w.Tokens ?? []).Select(t => t.Value), ""]).Prepend(command.Name).ToArray());
    }

    private static Command Plain(string name, string about, Func<RecordTalks, RecordAnswer> answer, Shell shell) => Asking(new(name, about), shell, (_, talks, _, _) => (answer(talks), null), Since());
}
