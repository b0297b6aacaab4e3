using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.App.Fetching;
using Parley.App.Reports;
using Parley.App.Sources.Extracts;
using Parley.App.Terminal;
using Parley.App.Work;

namespace Parley.App.Commands.Inputs;

/// <summary>The arguments and options of every command that reads reports.</summary>
internal sealed class ReportInputs
{
    private const int MaxJobs = 256;

    private static readonly string[] Addresses = ["http://", "https://", "ftp://", "file://"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A report, a folder of reports, or - for standard input. A report is plain text in English, which may begin with header "
            + "lines (title:, outlet:, byline:, published:, url:) and a blank line; or Markdown, a web page, an RSS, Atom or JSON feed, a mail "
            + "(.eml), a Word document (.docx), or a PDF with a text layer.",
        Arity = ArgumentArity.OneOrMore,
    };

    // Whether addresses of the web may stand among the paths: only where a command says so does anything fetch.
    private bool _mayFetch;

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

    private readonly Option<string> _language = new("--lang")
    {
        Description = "Language of the reports; en (English) is the only one read so far.",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many reports are read at a time; as many as there are processors unless told otherwise.",
        HelpName = "N",
    };

    internal ReportInputs()
    {
        _paths.Validators.Add(RefuseOptions);
        _language.Validators.Add(RefuseOtherLanguages);
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var jobs) || jobs is < 1 or > MaxJobs))
            {
                result.AddError($"'{result.Tokens[0].Value}' is no number of jobs from 1 to {MaxJobs}.");
            }
        });
    }

    /// <summary>Adds the paths alone, for a command to which day and outlet do not matter.</summary>
    internal void AddPathsTo(Command command) => command.Arguments.Add(_paths);

    /// <summary>Adds the same to a command that may do without reports.</summary>
    internal void AddOptionalTo(Command command)
    {
        _paths.Arity = ArgumentArity.ZeroOrMore;
        AddTo(command);
    }

    /// <summary>Adds the same to a command that fetches the addresses among its paths.</summary>
    internal void AddFetchingTo(Command command)
    {
        _mayFetch = true;
        _paths.Description += " Or the address of one, http or https, which is fetched.";
        AddTo(command);
    }

    /// <summary>Whether the command line names any report.</summary>
    internal bool AreNamed(CommandResult result) => result.GetValue(_paths) is { Length: > 0 };

    /// <summary>The reports as the command line names them.</summary>
    internal string[] Named(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    /// <summary>Adds paths, day and outlet to a command.</summary>
    internal void AddTo(Command command)
    {
        AddPathsTo(command);
        command.Options.Add(_published);
        command.Options.Add(_outlet);
        command.Options.Add(_language);
        command.Options.Add(_jobs);
    }

    /// <summary>How many reports are to be read at a time.</summary>
    internal int Jobs(ParseResult parsed) => parsed.CommandResult.Command.Options.Contains(_jobs) ? parsed.GetValue(_jobs) ?? Math.Min(Environment.ProcessorCount, MaxJobs) : 1;

    /// <summary>Reads what the command line names, as the result is walked through.</summary>
    internal IEnumerable<Intake> Read(ParseResult parsed, Shell shell, CancellationToken cancellation) => Read(parsed, null, shell, cancellation);

    /// <summary>The same, and then the addresses among the paths, each fetched when its turn comes.</summary>
    internal IEnumerable<Intake> ReadFetching(ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var addresses = Named(parsed).Select(Fetcher.Address).OfType<Uri>().ToArray();
        return addresses.Length == 0 ? Read(parsed, shell, cancellation)
            : Read(parsed, shell, cancellation).Concat(new WebInputs(shell, new Given(parsed.GetValue(_published), parsed.GetValue(_outlet)), Jobs(parsed)).Read(addresses, cancellation));
    }

    private IEnumerable<Intake> Read(ParseResult parsed, string? goal, Shell shell, CancellationToken cancellation) =>
        new ReportFiles(shell.Input, new Given(parsed.GetValue(_published), parsed.GetValue(_outlet)), Jobs(parsed), shell.Clock)
            .Read(_mayFetch ? [.. Named(parsed).Where(n => Fetcher.Address(n) is null)] : Named(parsed), goal, cancellation);

    /// <summary>Reads the claims of all that the command line names and tells what is refused.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="goal">The file that will be written, which is no report where a folder holds it; null where there is none.</param>
    /// <param name="shell">Where to tell.</param>
    /// <param name="cancellation">Looked at before each report.</param>
    internal AllRead ReadAll(ParseResult parsed, string? goal, Shell shell, CancellationToken cancellation)
    {
        var telling = new ReadingProgress(shell);
        var read = Readings.All(Read(parsed, goal, shell, cancellation), Jobs(parsed), telling, cancellation);
        telling.End();
        return read;
    }

    /// <summary>The exit code of a command that did all it could.</summary>
    internal static int CodeOf(AllRead read) => read.Refused.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Done;

    /// <summary>Tells on the error stream, in one line, what could not be read.</summary>
    internal static void Tell(Intake.Refused refused, Shell shell)
    {
        var name = refused.Path == "-" ? "standard input" : refused.Path.StartsWith("- (", StringComparison.Ordinal) ? "standard input" + refused.Path[1..] : refused.Path;
        shell.Tell($"{name}: {refused.Problem.Message} ({refused.Problem.Code})");
    }

    // A mistyped option is not to be looked for on the disk.
    private void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            result.AddError($"There is no option '{word}' (a file of that name is given as ./{word}).");
        }

        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => Addresses.Any(a => w.StartsWith(a, StringComparison.OrdinalIgnoreCase)) && !(_mayFetch && Fetcher.Address(w) is not null)))
        {
            result.AddError(_mayFetch
                ? $"'{word}' is no address of http or https (names and passwords within it are not sent)."
                : $"'{word}' is an address, and nothing is fetched here: save the page and name the file, or put it into a record (parley add).");
        }
    }

    private static void RefuseOtherLanguages(OptionResult result)
    {
        if (result.Tokens.Count == 1 && !result.Tokens[0].Value.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            result.AddError($"Reports in '{result.Tokens[0].Value}' cannot be read; the only language read so far is English (en).");
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
