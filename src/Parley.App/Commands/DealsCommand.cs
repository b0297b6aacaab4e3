using System.CommandLine;
using Parley.App.Deals;
using Parley.App.Deals.Pages;
using Parley.App.Deals.Writers;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Deals;

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
        var reading = Answers.Read(options.Paths(parsed), shell.Input, options.Scale(parsed), cancellation);
        Tell(reading.Problems, shell);
        if (reading.Scenario is not { } scenario)
        {
            return ExitCode.UnreadableInput;
        }

        if (Answers.Refusal(scenario, options.Scale(parsed)) is { } refusal)
        {
            shell.Error.WriteLine($"parley: {refusal}");
            return ExitCode.WrongUsage;
        }

        return options.Conversion(parsed) is var (program, folder)
            ? Convert(scenario, program, folder, shell)
            : Answer(scenario, options, parsed, shell, cancellation);
    }

    private static int Answer(Scenario scenario, DealsOptions options, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var (answer, problems) = Answers.Of(scenario, options.Wish(parsed), cancellation);
        Tell(problems, shell);
        if (answer is null)
        {
            return ExitCode.WrongUsage;
        }

        if (options.Page(parsed) is { } page)
        {
            return WritePage(answer, page, shell);
        }

        if (options.IsJson(parsed) || options.IsCsv(parsed))
        {
            Action<DealsAnswer, TextWriter> write = options.IsJson(parsed) ? DealsJson.Write : DealsCsv.Write;
            write(answer, shell.Output);
            foreach (var note in answer.Settled.Concat(answer.Notes))
            {
                shell.Error.WriteLine($"parley: {note}");
            }
        }
        else
        {
            shell.Output.Write(DealsTable.Of(answer, shell.Width));
        }

        return answer.Stopped ? ExitCode.Failed : ExitCode.Done;
    }

    private static int WritePage(DealsAnswer answer, string file, Shell shell)
    {
        try
        {
            Output.Write(HtmlDeals.WriteAsync(answer).GetAwaiter().GetResult(), file, shell);
            return answer.Stopped ? ExitCode.Failed : ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"parley: {file} cannot be written: {e.Message}");
            return ExitCode.Failed;
        }
    }

    private static int Convert(Scenario scenario, string program, string folder, Shell shell)
    {
        int Done(Seq<string> paths, string? message, int code)
        {
            foreach (var path in paths)
            {
                shell.Output.WriteLine(path);
            }

            if (message is not null)
            {
                shell.Error.WriteLine($"parley: {message}");
            }

            return code;
        }

        return Conversion.Write(scenario, program, folder).Match(
            w => Done(w.Paths, null, ExitCode.Done), r => Done([], r.Message, ExitCode.UnreadableInput), f => Done(f.Paths, f.Message, ExitCode.Failed));
    }

    private static void Tell(Seq<ScenarioProblem> problems, Shell shell)
    {
        foreach (var problem in problems)
        {
            shell.Error.WriteLine($"parley: {problem.Place}: {problem.Message} ({problem.Code})");
        }
    }
}
