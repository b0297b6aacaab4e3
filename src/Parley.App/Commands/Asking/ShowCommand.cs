using System.CommandLine;
using Parley.App.Commands.Keeping;
using Parley.App.Records;
using Parley.App.Records.Renewing;
using Parley.App.Records.Telling;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Commands.Asking;

/// <summary><c>parley show ID</c>: anything of the record by its id, with passages and history.</summary>
internal static class ShowCommand
{
    private const string About = "Shows a report (r12), a claim (r12.c7), a meeting (m4), a person or side (p3), an issue (i5) or whatever else has an id, with the words it rests on and its history.";

    internal static Command Create(Shell shell)
    {
        var id = new Argument<string>("ID") { Description = "An id, as answers print them." };
        var text = new Argument<string?>("text") { Description = "The word text, for a report's text as it was taken.", Arity = ArgumentArity.ZeroOrOne };
        text.AcceptOnlyFromAmong("text");
        id.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && RecordId.Parse(result.Tokens[0].Value) is null)
            {
                result.AddError($"'{result.Tokens[0].Value}' is no id; they look like r12, r12.c7, m4, p3, i5.");
            }
        });
        var record = new RecordInput();
        var json = new Option<bool>("--json") { Description = $"Print JSON ({PageJson.Format})." };
        var command = new Command("show", About) { id, text };
        command.Options.Add(json);
        record.AddTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Ask(parsed, shell, file =>
            {
                var asked = RecordId.Parse(parsed.GetValue(id)!)!;
                var showing = new Showing(
                    file,
                    () => Book(file, Resting.Items, talks => ItemBook.Of(ItemFacts.Of(talks), talks.Pointers), cancellation),
                    () => Book(file, Resting.Drawn, talks => ItemBook.Of(ItemFacts.Drawn(file, talks), []), cancellation));
                var whole = parsed.GetValue(text) is not null ? showing.Text(asked) : null;
                var page = parsed.GetValue(text) is not null && whole is null ? null : whole is null || parsed.GetValue(json) ? showing.Of(asked) : null;
                var shown = parsed.GetValue(json) ? page is null ? null : PageJson.Of(page, file.Title, whole) : whole ?? (page is null ? null : PageText.Of(page, shell.Width));
                if (shown is null)
                {
                    return RecordInput.TellAbsent(file, showing.Absent(asked), shell);
                }

                shell.Output.Write(parsed.GetValue(json) ? shown : Shown.Lines(shown));
                return ExitCode.Done;
            }),
            cancellation));
        return command;
    }

    // Kept as an answer is, under a name that is no question's; which claims are marked how is not in it.
    private static ItemBook Book(RecordFile file, string name, Func<RecordTalks, string> lines, CancellationToken cancellation) => ItemBook.Read(file.Kept.Of(
        name,
        AnswerCommand.Program,
        () => lines(RecordTalks.Of(file, Cut.Everything, cancellation)),
        (kept, decided) => Marks.Of(file, Cut.Everything, decided) is { } marks && !marks.Touched.Contains(name) ? kept : null)!);
}
