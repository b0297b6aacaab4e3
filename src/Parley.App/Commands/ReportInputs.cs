using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.App.Reports;

namespace Parley.App.Commands;

/// <summary>The arguments and options of every command that reads reports.</summary>
internal sealed class ReportInputs
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A report, a folder of .txt reports, or - for standard input. A report is plain text in English; it may begin "
            + "with header lines (title:, outlet:, byline:, published:, url:) and a blank line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DateOnly?> _published = new("--published")
    {
        Description = "Day of publication, as 2026-02-17; takes the place of the header's. Relative dates count from it.",
        HelpName = "DAY",
        CustomParser = Day,
    };

    private readonly Option<string?> _outlet = new("--outlet")
    {
        Description = "Who published the reports; takes the place of the header's.",
        HelpName = "NAME",
    };

    internal ReportInputs() => _paths.Validators.Add(RefuseOptions);

    /// <summary>Adds the paths alone, for a command to which day and outlet do not matter.</summary>
    internal void AddPathsTo(Command command) => command.Arguments.Add(_paths);

    /// <summary>Adds the same to a command that may do without reports.</summary>
    internal void AddOptionalTo(Command command)
    {
        _paths.Arity = ArgumentArity.ZeroOrMore;
        AddTo(command);
    }

    /// <summary>Whether the command line names any report.</summary>
    internal bool AreNamed(CommandResult result) => result.GetValue(_paths) is { Length: > 0 };

    /// <summary>Adds paths, day and outlet to a command.</summary>
    internal void AddTo(Command command)
    {
        AddPathsTo(command);
        command.Options.Add(_published);
        command.Options.Add(_outlet);
    }

    /// <summary>Reads what the command line names, and tells on the error stream what could not be read, one line each.</summary>
    internal Seq<Intake> Read(ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var intakes = ReportFiles.Read(
            parsed.GetValue(_paths) ?? [], shell.Input, parsed.GetValue(_published), parsed.GetValue(_outlet), cancellation);
        foreach (var refused in intakes.OfType<Intake.Refused>())
        {
            var name = refused.Path == "-" ? "standard input" : refused.Path;
            shell.Error.WriteLine($"parley: {name}: {refused.Problem.Message} ({refused.Problem.Code})");
        }

        return intakes;
    }

    /// <summary>The exit code of a command that did all it could with these inputs.</summary>
    internal static int ExitCodeOf(Seq<Intake> intakes) =>
        intakes.Any(i => i is Intake.Refused) ? ExitCode.UnreadableInput : ExitCode.Done;

    // A mistyped option is not to be looked for on the disk.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            result.AddError($"There is no option '{word}' (a file of that name is given as ./{word}).");
        }
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{word}' is no day of the form 2026-02-17.");
        return null;
    }
}
