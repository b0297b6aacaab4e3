using System.CommandLine;
using Parley.App.Commands.Inputs;
using Parley.App.Deals;
using Parley.App.Deals.Pages;
using Parley.App.Deals.Writers;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary><c>parley deals SCENARIO</c>: which packages all parties could accept, as a table, JSON, CSV or a page.</summary>
internal static class DealsCommand
{
    private const string About = "Says which packages all parties could accept: those that no other beats, and five ways of dividing fairly.";

    internal static Command Create(Shell shell)
    {
        var options = new DealsOptions();
        var command = new Command("deals", About);
        options.AddTo(command);

        // Not left at once where the user stops it: what is worked out by then is told.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(options, parsed, shell, cancellation), cancellation));
        return command;
    }

    private static int Run(DealsOptions options, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        if (options.Conversion(parsed) is null && Output.Refused(options.File(parsed), options.Paths(parsed), isNew: false, shell) is { } refused)
        {
            return refused;
        }

        var reading = Answers.Read(options.Paths(parsed), shell.Input, options.Scale(parsed), cancellation);
        Tell(reading.Problems, shell);
        if (reading.Scenario is not { } scenario)
        {
            return ExitCode.UnreadableInput;
        }

        if (Answers.Refusal(scenario, options.Scale(parsed)) is { } refusal)
        {
            shell.Tell(refusal);
            return ExitCode.WrongUsage;
        }

        return options.Conversion(parsed) is var (program, folder)
            ? Convert(scenario, program, folder, shell)
            : Answer(scenario, options, parsed, shell, cancellation);
    }

    private static int Answer(Scenario scenario, DealsOptions options, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var (answer, problems) = Work(scenario, options.Wish(parsed), shell, cancellation);
        Tell(problems, shell);
        if (answer is null)
        {
            return ExitCode.WrongUsage;
        }

        var written = Write(answer, options.Form(parsed), options.File(parsed), shell);
        if (!cancellation.IsCancellationRequested)
        {
            return written == ExitCode.Done && answer.Stopped ? ExitCode.Failed : written;
        }

        shell.Output.Flush();
        return ExitCode.Stopped;
    }

    private static (DealsAnswer? Answer, Seq<ScenarioProblem> Problems) Work(Scenario scenario, DealsWish wish, Shell shell, CancellationToken cancellation)
    {
        using var patience = new Patience(shell, "packages are being compared; Ctrl-C tells what is known by then");
        return Answers.Of(scenario, wish, cancellation);
    }

    private static int Write(DealsAnswer answer, AnswerForm form, string? file, Shell shell)
    {
        var written = Output.Write(
            to =>
            {
                switch (form)
                {
                    case AnswerForm.Json:
                        DealsJson.Write(answer, to);
                        break;
                    case AnswerForm.Csv:
                        DealsCsv.Write(answer, to);
                        break;
                    case AnswerForm.Html:
                        to.Write(HtmlDeals.WriteAsync(answer).GetAwaiter().GetResult());
                        break;
                    default:
                        to.Write(DealsTable.Of(answer, shell.Width));
                        break;
                }
            },
            file,
            shell);
        foreach (var note in form is AnswerForm.Json or AnswerForm.Csv ? answer.Settled.Concat(answer.Notes) : [])
        {
            shell.Tell(note);
        }

        return written;
    }

    private static int Convert(Scenario scenario, string program, string folder, Shell shell)
    {
        int Done(Seq<string> paths, string? message, int code)
        {
            foreach (var path in paths)
            {
                shell.Output.WriteLine(Shown.OnOneLine(path));
            }

            if (message is not null)
            {
                shell.Tell(message);
            }

            return code;
        }

        return Conversion.Write(scenario, program, folder).Match(
            w => Done(w.Paths, null, ExitCode.Done), r => Done([], r.Message, ExitCode.UnreadableInput), f => Done([], f.Message, ExitCode.Failed));
    }

    private static void Tell(Seq<ScenarioProblem> problems, Shell shell)
    {
        foreach (var problem in problems)
        {
            shell.Tell($"{problem.Place}: {problem.Message} ({problem.Code})");
        }
    }
}
