using System.CommandLine;
using Parley.App.Records;
using Parley.App.Terminal;
using Parley.Storage;

namespace Parley.App.Commands.Keeping;

/// <summary>The option by which every command over a record says which, and the one place where a record's faults become exit codes.</summary>
internal sealed class RecordInput
{
    private readonly Option<string?> _record = new("--record")
    {
        Description = "The record; where not given, the one that PARLEY_RECORD names, else the only *.parley in this folder.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _by = new("--by")
    {
        Description = "The name this is signed with; where not given, the one in PARLEY_USER, else the name you are logged in with.",
        HelpName = "NAME",
    };

    /// <summary>The option that names the record.</summary>
    internal Option Named => _record;

    internal void AddTo(Command command) => command.Options.Add(_record);

    /// <summary>For a command that writes to the record under somebody's name.</summary>
    internal void AddSignedTo(Command command)
    {
        AddTo(command);
        command.Options.Add(_by);
    }

    internal string Who(ParseResult parsed, Shell shell) => parsed.GetValue(_by) is { } by && !string.IsNullOrWhiteSpace(by) ? by.Trim() : shell.User;

    /// <summary>Whether a record is named on the command line or by the surroundings.</summary>
    internal bool IsNamed(ParseResult parsed, Shell shell) => (parsed.GetValue(_record) ?? shell.Record) is not null;

    /// <summary>The path of the record that is meant; or what to do.</summary>
    internal (string? Path, string? Advice) Chosen(ParseResult parsed, Shell shell) => RecordChoice.Of(parsed.GetValue(_record), shell.Record, shell.Folder);

    /// <summary>Opens the record and does the work, or says why not.</summary>
    internal int Use(ParseResult parsed, Shell shell, bool write, Func<RecordFile, int> work)
    {
        var (path, advice) = Chosen(parsed, shell);
        if (path is null)
        {
            shell.Tell(advice!);
            return ExitCode.WrongUsage;
        }

        // To read is enough for an answer, but ids given in it are kept where they can be.
        var (record, problem) = RecordFile.Open(path, write, shell.Clock);
        return problem is null ? Guarded(record!, shell, work) : Tell(path, problem, shell);
    }

    /// <summary>Opens the record for an answer: for writing, so that ids given in it stay, or where that cannot be for reading.</summary>
    internal int Ask(ParseResult parsed, Shell shell, Func<RecordFile, int> work)
    {
        var (path, advice) = Chosen(parsed, shell);
        if (path is null)
        {
            shell.Tell(advice!);
            return ExitCode.WrongUsage;
        }

        var opening = RecordFile.Open(path, write: true, shell.Clock, patience: 1);
        opening = opening.Record is null ? RecordFile.Open(path, write: false, shell.Clock) : opening;
        return opening.Problem is null ? Guarded(opening.Record!, shell, work) : Tell(path, opening.Problem, shell);
    }

    internal static int Guarded(RecordFile record, Shell shell, Func<RecordFile, int> work)
    {
        using (record)
        {
            try
            {
                return work(record);
            }
            catch (RecordFaultException fault)
            {
                return Tell(record.Path, fault.Problem, shell);
            }
        }
    }

    /// <summary>Tells that nothing is there under an id.</summary>
    internal static int TellAbsent(RecordFile file, string sentence, Shell shell) => Tell(file.Path, new("S009", sentence, 0, 0), shell);

    internal static int Tell(string path, Problem problem, Shell shell)
    {
        shell.Tell($"{path}: {problem.Message} ({problem.Code})");
        return problem.Code is "S005" or "S006" or "S007" or "S008" ? ExitCode.Failed : ExitCode.UnreadableInput;
    }
}
