using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Reading;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley reread</c> and <c>parley forget REPORT</c>.</summary>
internal static class ReportCommands
{
    internal static Command Reread(Shell shell)
    {
        var record = new RecordInput();
        var ids = new Argument<string[]>("REPORT") { Description = "Reports, as r12; where none is named, all that this reader has not read.", Arity = ArgumentArity.ZeroOrMore };
        ids.Validators.Add(Refuse);
        var command = new Command("reread", "Reads reports anew. What people decided stays; what only an older reader proposed goes.") { ids };
        record.AddTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var layers = file.Layers();
                var asked = parsed.GetValue(ids)!.Select(i => RecordId.Parse(i)!.Number).ToHashSet();
                var absent = asked.Where(n => layers.Reports.All(r => r.Number != n)).Order().ToArray();
                if (absent.Length > 0)
                {
                    return RecordInput.TellAbsent(file, $"There is no r{absent[0]} in this record.", shell);
                }

                var last = layers.Readings.ToLookup(r => r.Report, r => r.Reader);
                var reader = new Lazy<Reader>(Reader.Load);
                foreach (var report in layers.Reports.Where(r => asked.Count > 0 ? asked.Contains(r.Number) : last[r.Number].Last() is var reader && reader != ReaderVersion.Own && !ReaderVersion.IsOfTable(reader)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    var came = file.Reread(report.Number, reader.Value.Read(report.Report), ReaderVersion.Own);
                    shell.Say($"r{report.Number}  {came.Kept} decided on and kept, {came.Same} proposed as before, {came.New} new, {came.Gone} gone");
                    shell.Output.Flush();
                }

                return ExitCode.Done;
            }),
            cancellation));
        return command;
    }

    internal static Command Forget(Shell shell)
    {
        var record = new RecordInput();
        var named = new Argument<string>("REPORT") { Description = "The report, as r12." };
        named.Validators.Add(Refuse);
        var why = new Option<string>("--why") { Description = "The reason, kept in the audit.", HelpName = "TEXT", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Do it; without this it is only told what would go." };
        var command = new Command("forget", "Removes a report's text, readings and decisions from the record for good; the audit keeps who did so, when and why.") { named, why, yes };
        record.AddSignedTo(command);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            var id = RecordId.Parse(parsed.GetValue(named)!)!;
            var layers = file.Layers();
            if (layers.Reports.FirstOrDefault(r => r.Number == id.Number) is not { } report)
            {
                return RecordInput.TellAbsent(file, $"There is no {id} in this record.", shell);
            }

            if (file.Quotes(id.Number, parsed.GetValue(why)!))
            {
                shell.Tell($"The reason would stay in the audit, and it quotes {id}, or has a name or number that only {id} has. Give one that does not.");
                return ExitCode.WrongUsage;
            }

            var quoting = file.Quoting(id.Number);
            var decided = layers.Decisions.Count(d => d.Subject.Kind == 'r' && d.Subject.Number == id.Number);
            var what = $"{id} ({report.Report.Title ?? report.Origin}), {InWords.Count(layers.Readings.Count(r => r.Report == id.Number), "reading", "readings")} of it, and what was decided in {InWords.Count(decided, "decision", "decisions")} on it";
            if (!parsed.GetValue(yes))
            {
                shell.Tell($"{what} would be gone for good, from backups not. {Elsewhere(quoting, "would go")}Give it again with --yes.");
                return ExitCode.WrongUsage;
            }

            var decision = file.Forget(id.Number, record.Who(parsed, shell), parsed.GetValue(why));
            shell.Say($"{id} is forgotten (d{decision.Number}). {Elsewhere(quoting, "went")}".TrimEnd());
            return ExitCode.Done;
        }));
        return command;
    }

    private static string Elsewhere(Seq<Decision> quoting, string go) =>
        quoting.Count == 0 ? "" : $"What quotes it in {InWords.List([.. quoting.Select(d => $"d{d.Number} ({d.Verb} {d.Subject})")])} {go} as well. ";

    private static void Refuse(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => RecordId.Parse(t.Value) is not { Kind: 'r', Claim: null }))
        {
            result.AddError($"'{token.Value}' is no id of a report, as r12.");
        }
    }
}
