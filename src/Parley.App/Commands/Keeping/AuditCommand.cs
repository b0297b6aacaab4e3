using System.CommandLine;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Wording;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley audit</c>: who decided what, when; <c>parley audit verify</c>: whether anything was changed since.</summary>
internal static class AuditCommand
{
    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var command = new Command("audit", "Lists who decided on what, and when: ids and verbs, nothing of what reports say.");
        record.AddTo(command);
        command.SetAction(parsed => record.Use(parsed, shell, write: false, file => List(file, shell)));

        var inVerify = new RecordInput();
        var expect = new Option<string?>("--expect") { Description = "The last hash you noted before: where no decision has it, the end was cut off or changed.", HelpName = "HASH" };
        var verify = new Command("verify", "Checks texts, readings and the chain of decisions from end to end.") { expect };
        inVerify.AddTo(verify);
        verify.SetAction(parsed => inVerify.Use(parsed, shell, write: false, file => Verify(file, parsed.GetValue(expect), shell)));
        command.Subcommands.Add(verify);
        return command;
    }

    private static int List(RecordFile file, Shell shell)
    {
        foreach (var d in file.Decisions())
        {
            shell.Say($"d{d.Number}  {d.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {d.Who}  {d.Verb} {d.Subject}  {d.Hash[..12]}");
        }

        return ExitCode.Done;
    }

    private static int Verify(RecordFile file, string? expect, Shell shell)
    {
        var audit = file.Verify();
        foreach (var wrong in audit.Wrong)
        {
            shell.Tell($"{file.Path}: {wrong}");
        }

        if (audit.Wrong.Count > 0)
        {
            return ExitCode.UnreadableInput;
        }

        if (expect is not null && !file.Decisions().Any(d => d.Hash == expect.Trim()))
        {
            shell.Tell($"{file.Path}: no decision has the hash {expect.Trim()}: what was decided since the beginning is not what you noted.");
            return ExitCode.UnreadableInput;
        }

        shell.Say($"{file.Path}: {InWords.Count(audit.Reports, "report", "reports")} and {InWords.Count(audit.Decisions, "decision", "decisions")} are as they were written. Last hash: {audit.Last}");
        return ExitCode.Done;
    }
}
