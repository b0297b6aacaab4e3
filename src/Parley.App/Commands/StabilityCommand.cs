using System.CommandLine;
using Parley.Analysis.Stability.Graph;
using Parley.App.Commands.Inputs;
using Parley.App.Stability;
using Parley.App.Stability.Pages;
using Parley.App.Stability.Writers;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary><c>parley stability CONFLICT</c>: which situations would last, and how to get there, as a table, JSON, CSV or a page.</summary>
internal static class StabilityCommand
{
    private const int MostNamed = 12;

    private const string About = """
        Says which situations of a conflict would last, for whom and why, what can come of where things are, and who must move together to get elsewhere.

        For example:
          parley stability samples/elmira/elmira.yaml
          parley stability samples/elmira/elmira.yaml --from 5 --goal 8
          parley stability samples/elmira/elmira.yaml --goal "modify, accept" --why all
          parley stability samples/elmira/elmira.yaml --html -o elmira.html
        """;

    internal static Command Create(Shell shell)
    {
        var options = new StabilityOptions();
        var command = new Command("stability", About);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(() => Run(options, parsed, shell, cancellation), cancellation));
        return command;
    }

    private static int Run(StabilityOptions options, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        if (Output.Refused(options.Output(parsed), [options.Path(parsed)], isNew: false, shell) is { } refused)
        {
            return refused;
        }

        var reading = ConflictFiles.Read(options.Path(parsed), shell.Input, cancellation);
        Tell(reading.Problems, shell);
        if (reading.Model is not { } model)
        {
            return ExitCode.UnreadableInput;
        }

        return Wish(options, parsed, model, shell) is not { } wish ? ExitCode.WrongUsage
            : Write(StabilityAnswer.Of(model, wish, cancellation), options.Form(parsed), options.Output(parsed), shell);
    }

    private static StabilityWish? Wish(StabilityOptions options, ParseResult parsed, GraphModel model, Shell shell)
    {
        var isWrong = false;
        int? State(string option, string? words)
        {
            var state = words is null ? null : StateWords.Find(model, words);
            if (words is not null && state is null)
            {
                var some = model.States.Take(MostNamed).Select(s => StateWords.Named(model, s));
                var more = model.Count > MostNamed ? $" and {InWords.Count(model.Count - MostNamed, "more", "more")}" : "";
                shell.Tell($"{option}: there is no state '{words}'. The states are {string.Join("; ", some)}{more}.");
                isWrong = true;
            }

            return state;
        }

        var (from, goal) = (State("--from", options.From(parsed)), State("--goal", options.Goal(parsed)));
        var why = options.Why(parsed) switch
        {
            null => null,
            "all" => [.. model.States],
            var words => State("--why", words) is { } state ? (Seq<int>)[state] : null,
        };
        return isWrong ? null : new(from, goal, why, options.Ahead(parsed), options.Simultaneous(parsed));
    }

    private static int Write(StabilityAnswer answer, AnswerForm form, string? file, Shell shell)
    {
        var written = Output.Write(
            to =>
            {
                switch (form)
                {
                    case AnswerForm.Json:
                        StabilityJson.Write(answer, to);
                        break;
                    case AnswerForm.Csv:
                        StabilityCsv.Write(answer, to);
                        break;
                    case AnswerForm.Html:
                        to.Write(HtmlStability.WriteAsync(answer).GetAwaiter().GetResult());
                        break;
                    default:
                        to.Write(StabilityTable.Of(answer, shell.Width));
                        break;
                }
            },
            file,
            shell);
        foreach (var note in form is AnswerForm.Json or AnswerForm.Csv ? answer.Notes : [])
        {
            shell.Tell(note);
        }

        return written;
    }

    private static void Tell(Seq<ScenarioProblem> problems, Shell shell)
    {
        foreach (var problem in problems)
        {
            shell.Tell($"{problem.Place}: {problem.Message} ({problem.Code})");
        }
    }
}
