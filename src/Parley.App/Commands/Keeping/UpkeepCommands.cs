using System.CommandLine;
using Parley.App.Terminal;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley rebuild</c> and <c>parley backup FILE</c>.</summary>
internal static class UpkeepCommands
{
    internal static Command Rebuild(Shell shell)
    {
        var record = new RecordInput();
        var command = new Command("rebuild", "Makes anew what is made from reports, readings and decisions: the index of words. Answers stay the same.");
        record.AddTo(command);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            file.Rebuild();
            shell.Say($"{file.Path}: made anew.");
            return ExitCode.Done;
        }));
        return command;
    }

    internal static Command Backup(Shell shell)
    {
        var record = new RecordInput();
        var to = new Argument<string>("FILE") { Description = "The file to make; one that is there already is left alone." };
        var command = new Command("backup", "Copies the record as it is now to another file; others may go on writing.") { to };
        record.AddTo(command);
        command.SetAction(parsed => record.Use(parsed, shell, write: false, file =>
        {
            var path = parsed.GetValue(to)!;
            if (file.BackUp(path) is { } problem)
            {
                return RecordInput.Tell(path, problem, shell);
            }

            shell.Say($"{path}: a copy of {file.Path}.");
            return ExitCode.Done;
        }));
        return command;
    }
}
