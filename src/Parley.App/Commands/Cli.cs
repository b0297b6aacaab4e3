using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Parley.App.Commands.Asking;
using Parley.App.Commands.Deciding;
using Parley.App.Commands.Exchanging;
using Parley.App.Commands.Keeping;
using Parley.App.Commands.Serving;
using Parley.App.Terminal;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary>The command line <c>parley</c>: its commands, and the one place where what went wrong becomes an exit code.</summary>
internal static class Cli
{
    private const string About = """
        Parley reads news reports about mediated peace talks and says what they claim, each by itself
        or brought together in a dossier: two pages first, then all that was read.
        Every claim carries the words it rests on, their place in the report, and who said so.
        Reports are plain text in English, from files, folders or standard input.
        Nothing is fetched but the addresses you name (add, pull), and nothing is sent anywhere unless
        you ask a language model as well (read --with); without one the same input gives the same output.

        Start with: parley brief REPORT.txt...   (a dossier of reports, or of a folder of them)
                    parley read REPORT.txt       (what one report claims)

        Exit codes: 0 done; 1 a fault of the program or its surroundings; 2 wrong usage; 3 an input
        could not be found or read (missing, binary, empty, not English, too long); 130 stopped.
        """;

    // How long a command that is stopped may take to tell what it has worked out.
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(5);

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancellation = default)
    {
        try
        {
            var parsed = Parse(args, shell);
            if (parsed.Action is ParseErrorAction wrong)
            {
                await TellWrongUsage(parsed, wrong, shell);
                return ExitCode.WrongUsage;
            }

            var code = await parsed.InvokeAsync(Surroundings(shell.Output, shell.Error), cancellation);
            if (code < ExitCode.Stopped)
            {
                shell.Output.Flush();
                return code;
            }

            // It may be in the midst of writing still, to a pipe that nobody empties.
            shell.Tell("stopped.");
            return ExitCode.Stopped;
        }
        catch (OperationCanceledException)
        {
            shell.Tell("stopped.");
            return ExitCode.Stopped;
        }
        catch (OutputLostException lost)
        {
            if (!lost.IsClosed)
            {
                shell.Tell($"the output cannot be written: {lost.Message}");
            }

            return lost.IsClosed ? ExitCode.Done : ExitCode.Failed;
        }
        catch (OutOfMemoryException)
        {
            shell.Tell("there is not enough memory for it. Fewer reports at a time take less, and so does --jobs 1.");
            return ExitCode.Failed;
        }
        catch (Exception fault)
        {
            return Tell(fault, shell);
        }
    }

    // The last stop for every fault: a user gets one line, who looks for the cause asks for the rest. What was worked out before it is told.
    private static int Tell(Exception fault, Shell shell)
    {
        try
        {
            shell.Output.Flush();
        }
        catch (IOException)
        {
            // Of the two faults the first is told.
        }

        shell.Tell($"a fault of the program: {fault.Message.ReplaceLineEndings(" ")}{(shell.Debug ? "" : " (PARLEY_DEBUG=1 tells more)")}");
        if (shell.Debug)
        {
            shell.Error.WriteLine(Shown.Lines(fault.ToString()));
        }

        return ExitCode.Failed;
    }

    private static ParseResult Parse(IReadOnlyList<string> args, Shell shell)
    {
        // What comes after "--" is a path, also where it looks like an option.
        var end = args.TakeWhile(a => a != "--").Count();
        args = [.. args.Take(end), .. args.Skip(end + 1).Select(a => a.Length > 1 && a[0] == '-' ? Path.Combine(".", a) : a)];

        // A path may begin with "@", so no argument names a file of further arguments.
        var root = Root(shell, args.Count > 0 ? args[0] : null);
        var settings = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = root.Parse(args, settings);

        // A command mistyped: what follows it is not wrong as well.
        return parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 1 ? root.Parse([parsed.UnmatchedTokens[0]], settings) : parsed;
    }

    // In the order in which the help lists them.
    private static (string Name, Func<Shell, Command> Create)[] Commands() =>
    [
        ("brief", BriefCommand.Create),
        ("read", ReadCommand.Create),
        ("model", ModelCommand.Create),
        ("deals", DealsCommand.Create),
        ("stability", StabilityCommand.Create),
        ("parse", ParseCommand.Create),
        ("new", NewCommand.Create),
        ("add", AddCommand.Create),
        ("feeds", FeedCommands.Feeds),
        ("pull", FeedCommands.Pull),
        ("meetings", AnswerCommand.Meetings),
        ("positions", AnswerCommand.Positions),
        ("position", AskingCommands.Position),
        ("people", AnswerCommand.People),
        ("delegations", AskingCommands.Delegations),
        ("proposals", AnswerCommand.Proposals),
        ("agreements", AnswerCommand.Agreements),
        ("incidents", AnswerCommand.Incidents),
        ("timeline", AnswerCommand.Timeline),
        ("sources", AnswerCommand.Sources),
        ("today", AskingCommands.Today),
        ("changes", AskingCommands.Changes),
        ("disputes", AskingCommands.Disputes),
        ("search", AskingCommands.Search),
        ("show", ShowCommand.Create),
        ("review", ReviewCommand.Create),
        ("accept", VerdictCommands.Accept),
        ("reject", VerdictCommands.Reject),
        ("edit", VerdictCommands.Edit),
        ("claim", VerdictCommands.Claim),
        ("undo", VerdictCommands.Undo),
        ("same", ItemCommands.Same),
        ("differ", ItemCommands.Differ),
        ("name", ItemCommands.Name),
        ("track", ItemCommands.SetTrack),
        ("grade", ItemCommands.Grade),
        ("settle", ItemCommands.Settle),
        ("reread", ReportCommands.Reread),
        ("forget", ReportCommands.Forget),
        ("audit", AuditCommand.Create),
        ("rebuild", UpkeepCommands.Rebuild),
        ("backup", UpkeepCommands.Backup),
        ("export", ExportCommand.Create),
        ("import", ImportCommand.Create),
        ("serve", ServeCommand.Create),
        ("demo", DemoCommand.Create),
        ("get", GetCommand.Create),
        ("mcp", McpCommand.Create),
    ];

    /// <summary>All commands; a plain command rather than the library's root, whose name would be that of the running file.</summary>
    /// <param name="shell">The world outside.</param>
    /// <param name="only">The name of a command, which is the only one then: to make the others would cost more than most of its work. Any other word, or none, stands for all.</param>
    internal static Command Root(Shell shell, string? only = null)
    {
        var help = new HelpOption();
        help.Action = new HelpAction { MaxWidth = shell.Width };
        var root = new Command("parley", About)
        {
            help,
            new VersionOption(),
        };
        var commands = Commands();
        foreach (var (_, create) in commands.Any(c => c.Name == only) ? commands.Where(c => c.Name == only) : commands)
        {
            root.Add(create(shell));
        }

        root.SetAction(parsed => new HelpAction { MaxWidth = shell.Width }.Invoke(parsed));
        return root;
    }

    // The library puts its suggestions on the output, where only results belong, and before the errors.
    private static async Task TellWrongUsage(ParseResult parsed, ParseErrorAction wrong, Shell shell)
    {
        using var errors = new StringWriter();
        using var suggestions = new StringWriter();
        wrong.ShowHelp = false;
        await parsed.InvokeAsync(Surroundings(suggestions, errors));
        var told = $"{errors}\n{suggestions}";
        foreach (var word in parsed.Tokens.Select(t => t.Value).Where(w => w.Any(Shown.IsSteering)))
        {
            // A line break in an argument begins no line of its own.
            told = told.Replace(word, Shown.OnOneLine(word), StringComparison.Ordinal);
        }

        foreach (var line in told.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            shell.Error.WriteLine(Shown.Isolated(line));
        }

        shell.Error.WriteLine($"See: {string.Join(' ', Names(parsed.CommandResult))} --help");
    }

    private static InvocationConfiguration Surroundings(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = ToStop };

    private static Stack<string> Names(System.CommandLine.Parsing.CommandResult? result)
    {
        var names = new Stack<string>();
        for (; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Push(result.Command.Name);
        }

        return names;
    }
}
