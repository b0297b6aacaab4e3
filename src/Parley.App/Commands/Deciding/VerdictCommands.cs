using System.CommandLine;
using Parley.App.Commands.Keeping;
using Parley.App.Records.Deciding;
using Parley.App.Terminal;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Commands.Deciding;

/// <summary>The commands by which a person decides on claims: accept, reject, edit, claim, undo.</summary>
internal static class VerdictCommands
{
    internal static Command Accept(Shell shell) => OnClaims(
        "accept", "Holds claims for rightly read: r12.c7, or r12 for all of a report that nobody has decided on.", shell, (verdicts, layers, claim) => verdicts.Accept(layers, claim));

    internal static Command Reject(Shell shell) => OnClaims(
        "reject", "Holds claims for wrongly read: r12.c7, or r12 for all of a report that nobody has decided on. They no longer count.", shell, (verdicts, _, claim) => verdicts.Reject(claim));

    internal static Command Edit(Shell shell)
    {
        var (command, record, why) = Signed("edit", "Puts a claim right: parley edit r12.c7 holder=Ukraine stance=doubts.");
        var id = new Argument<string>("ID") { Description = "The claim." };
        var slots = Slots();
        id.Validators.Add(r => DecisionId.Refuse(r, i => i.Claim is not null, "claim, as r12.c7"));
        command.Arguments.Add(id);
        command.Arguments.Add(slots);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            var claim = RecordId.Parse(parsed.GetValue(id)!)!;
            var report = Recorded.One(file.LayersOf([claim.Number]), claim.Number);
            return report?.Claims.FirstOrDefault(c => c.Id == claim) is { } found
                ? Tell(new Verdicts(file, record.Who(parsed, shell), parsed.GetValue(why)).Edit(report, found, Pairs(parsed.GetValue(slots)!)), shell)
                : DecisionId.TellAbsent(file, claim, shell);
        }));
        return command;
    }

    internal static Command Claim(Shell shell)
    {
        var (command, record, why) = Signed("claim", "Adds a claim that no reader found: parley claim r12 position --words \"Kyiv doubts it\" holder=Kyiv stance=doubts content=it.");
        var id = new Argument<string>("REPORT") { Description = "The report, as r12." };
        var kind = new Argument<string>("KIND") { Description = "meeting, delegation, role, position, agreement, incident, presence, outlook or statement." };
        var slots = Slots();
        var words = new Option<string>("--words") { Description = "The words of the report that it rests on.", HelpName = "WORDS", Required = true };
        id.Validators.Add(r => DecisionId.Refuse(r, i => i is { Kind: 'r', Claim: null }, "report, as r12"));
        command.Arguments.Add(id);
        command.Arguments.Add(kind);
        command.Arguments.Add(slots);
        command.Options.Add(words);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            var report = RecordId.Parse(parsed.GetValue(id)!)!;
            return Recorded.One(file.LayersOf([report.Number]), report.Number) is { } filed
                ? Tell(new Verdicts(file, record.Who(parsed, shell), parsed.GetValue(why)).Add(filed, parsed.GetValue(kind)!, parsed.GetValue(words)!, Pairs(parsed.GetValue(slots)!)), shell)
                : DecisionId.TellAbsent(file, report, shell);
        }));
        return command;
    }

    internal static Command Undo(Shell shell)
    {
        var (command, record, why) = Signed("undo", "Takes a decision back: d9, or the last there is. What was decided stays in the audit.");
        var id = new Argument<string?>("ID") { Description = "The decision, as d9.", Arity = ArgumentArity.ZeroOrOne };
        id.Validators.Add(r => DecisionId.Refuse(r, i => i.Kind == 'd', "decision, as d9"));
        command.Arguments.Add(id);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
            Tell(new Verdicts(file, record.Who(parsed, shell), parsed.GetValue(why)).Undo(new([], [], file.Decisions()), parsed.GetValue(id) is { } named ? RecordId.Parse(named)!.Number : null), shell)));
        return command;
    }

    /// <summary>A command with a record, a name to sign with and a reason.</summary>
    internal static (Command Command, RecordInput Record, Option<string?> Why) Signed(string name, string about)
    {
        var record = new RecordInput();
        var why = new Option<string?>("--why") { Description = "The reason, kept with the decision.", HelpName = "TEXT" };
        var command = new Command(name, about) { why };
        record.AddSignedTo(command);
        return (command, record, why);
    }

    internal static int Tell((Decision? Decision, string Told) done, Shell shell)
    {
        if (done.Decision is null)
        {
            shell.Tell($"{done.Told}");
            return ExitCode.WrongUsage;
        }

        shell.Output.WriteLine(done.Told);
        return ExitCode.Done;
    }

    internal static IEnumerable<(string Slot, string Filler)> Pairs(string[] slots) => slots.Select(s => s.IndexOf('=', StringComparison.Ordinal) is var at && at > 0 ? (s[..at].Trim(), s[(at + 1)..]) : (s, ""));

    private static Argument<string[]> Slots()
    {
        var slots = new Argument<string[]>("SLOT")
        {
            Description = "SLOT=FILLER, what fills which slot: a name or words of the report; several with semicolons between; nothing after = empties it.",
            Arity = ArgumentArity.OneOrMore,
        };
        slots.Validators.Add(r =>
        {
            foreach (var token in r.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                r.AddError($"'{token.Value}' is not of the form SLOT=FILLER.");
            }
        });
        return slots;
    }

    private static Command OnClaims(string name, string about, Shell shell, Func<Verdicts, RecordLayers, RecordedClaim, (Decision? Decision, string Told)> decide)
    {
        var (command, record, why) = Signed(name, about);
        var ids = new Argument<string[]>("ID") { Description = "Claims or reports.", Arity = ArgumentArity.OneOrMore };
        ids.Validators.Add(r => DecisionId.Refuse(r, i => i.Kind == 'r', "claim or report, as r12.c7 or r12"));
        command.Arguments.Add(ids);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            var named = parsed.GetValue(ids)!.Select(i => RecordId.Parse(i)!).ToArray();
            var layers = named.Select(i => i.Number).Distinct().ToDictionary(n => n, n => file.LayersOf([n]));
            var asked = Array.ConvertAll(named, i => (Id: i, Claims: Verdicts.Meant(layers[i.Number], i)));
            if (Array.Find(asked, a => a.Claims.Count == 0 && a.Id.Claim is not null) is { Id: { } absent })
            {
                return DecisionId.TellAbsent(file, absent, shell);
            }

            var verdicts = new Verdicts(file, record.Who(parsed, shell), parsed.GetValue(why));
            var code = ExitCode.Done;
            foreach (var claim in asked.SelectMany(a => a.Claims).DistinctBy(c => c.Id))
            {
                code = Math.Max(code, Tell(decide(verdicts, layers[claim.Id.Number], claim), shell));
                shell.Output.Flush();
            }

            return code;
        }));
        return command;
    }
}
