using System.CommandLine;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley new FILE --title TITLE</c>: a new record.</summary>
internal static class NewCommand
{
    private const string About = "Makes a record: one file that keeps reports, what was read in them, and what you decide about it.";

    internal static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "The file to make, as geneva.parley; one that is there already is left alone." };
        var title = new Option<string>("--title") { Description = "What the record is of, as \"Geneva talks 2026\".", HelpName = "TITLE", Required = true };
        title.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("--title needs a word or more.");
            }
        });
        var command = new Command("new", About) { file, title };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            path = Path.HasExtension(path) ? path : path + RecordChoice.Extension;
            var (record, problem) = RecordFile.Create(path, parsed.GetValue(title)!.Trim(), shell.Clock);
            if (problem is not null)
            {
                return RecordInput.Tell(path, problem, shell);
            }

            return RecordInput.Guarded(record!, shell, made =>
            {
                shell.Say($"{made.Path}: {made.Title}. Put reports in with: parley add PATH...");
                return ExitCode.Done;
            });
        });
        return command;
    }
}
