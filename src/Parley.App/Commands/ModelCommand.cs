using System.CommandLine;
using System.Globalization;
using System.Text;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.App.Drafts;
using Parley.App.Reports;
using Parley.App.Terminal;

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

                var (reports, code) = inputs.AreNamed(parsed.CommandResult)
                    ? ReportReadings.All(inputs.Read(parsed, shell, cancellation), inputs.Jobs(parsed), shell, cancellation)
                    : ([], ExitCode.Done);
                var (claims, worse) = Claims(parsed.GetValue(record) ?? [], shell, cancellation);
                var readings = ClaimsFile.WithOwnIds(reports.Concat(claims));
                code = Math.Max(code, worse);
                return readings.Count == 0 ? code : Write(readings, [.. parsed.GetValue(party) ?? []], to, code, shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static (List<ReadingResult> Readings, int ExitCode) Claims(string[] records, Shell shell, CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        var readings = new List<ReadingResult>();
        foreach (var path in records)
        {
            cancellation.ThrowIfCancellationRequested();
            var claims = ClaimsFile.Read(path, shell.Input);
            readings.AddRange(claims.Results);
            if (claims.Problem is { } problem)
            {
                shell.Error.WriteLine($"parley: {(path == "-" ? "standard input" : path)}: {problem.Message} ({problem.Code})");
                code = ExitCode.UnreadableInput;
            }
        }

        return (readings, code);
    }

    private static int Write(Seq<ReadingResult> readings, Seq<string> parties, string? to, int code, Shell shell, CancellationToken cancellation)
    {
        var drafted = Drafter.Draft(Collator.Collate(readings), parties);
        cancellation.ThrowIfCancellationRequested();
        return drafted.Match(
            model =>
            {
                var text = DraftYaml.Write(model.Draft);
                if (to is null)
                {
                    shell.Output.Write(text);
                }
                else
                {
                    File.WriteAllText(to, text, new UTF8Encoding(false));
                }

                shell.Error.WriteLine($"parley: {Summary(model.Draft)}");
                return code;
            },
            nothing =>
            {
                shell.Error.WriteLine($"parley: {nothing.Problem.Message} ({nothing.Problem.Code})");
                return ExitCode.UnreadableInput;
            });
    }

    private static string Summary(Draft draft)
    {
        var suggested = draft.RedLines.Count(r => !r.Taken);
        var summary = $"drafted {Count(draft.Parties.Count, "party", "parties")}, {Count(draft.Questions.Count, "issue", "issues")} and "
            + $"{Count(draft.Questions.Sum(q => q.Choices.Count), "option", "options")} from {Count(draft.Reports.Count, "report", "reports")}; "
            + $"{Count(draft.Open, "number is", "numbers are")} open, since nobody has said; {Count(draft.LeftOut.Count, "statement was", "statements were")} left out";
        return summary + (suggested > 0 ? $"; {Count(suggested, "red line is", "red lines are")} only suggested" : "") + ". The draft lists them.";
    }

    private static string Count(int n, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : more)}");
}
