using System.CommandLine;
using Parley.App.Commands.Keeping;
using Parley.App.Records.Deciding;
using Parley.App.Terminal;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Commands.Deciding;

/// <summary><c>parley review [REPORT]</c>: goes through what nobody has decided on, with single keys.</summary>
internal static class ReviewCommand
{
    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var id = new Argument<string?>("REPORT") { Description = "The report, as r12; all where none is named.", Arity = ArgumentArity.ZeroOrOne };
        id.Validators.Add(r => DecisionId.Refuse(r, i => i is { Kind: 'r', Claim: null }, "report, as r12"));
        var command = new Command("review", "Goes through claims that nobody has decided on, one at a time: a accepts, r rejects, e edits, s skips, u undoes, q quits.") { id };
        record.AddSignedTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var only = parsed.GetValue(id) is { } named ? RecordId.Parse(named)! : null;
                var reports = Recorded.Of(file.Layers(), Cut.Everything).Where(r => only is null || r.Filed.Number == only.Number).ToArray();
                if (only is not null && reports.Length == 0)
                {
                    return DecisionId.TellAbsent(file, only, shell);
                }

                Seq<RecordId> waiting = [.. reports.SelectMany(r => r.Claims).Where(c => c.Standing == ClaimStanding.Proposed).Select(c => c.Id)];
                using var keyboard = new Keyboard(shell.Input, shell.Key);
                var made = new Review(file, record.Who(parsed, shell), keyboard, shell.Output, shell.Width).Run(waiting, cancellation);
                shell.Output.WriteLine(waiting.Count == 0 ? "Nothing waits for review." : $"{InWords.Count(made, "decision", "decisions")} made.");
                return ExitCode.Done;
            }),
            cancellation));
        return command;
    }
}
