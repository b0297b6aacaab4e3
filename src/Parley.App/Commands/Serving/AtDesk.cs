using System.CommandLine;
using Parley.App.Commands.Keeping;
using Parley.App.Terminal;
using Parley.App.Web.Viewing;

namespace Parley.App.Commands.Serving;

/// <summary>What commands have in common that lay a record on the workbench's desk.</summary>
internal static class AtDesk
{
    /// <summary>Lays the record that was chosen on the desk and does the work, or says why not.</summary>
    internal static async Task<int> Use(RecordInput record, ParseResult parsed, string who, Shell shell, Func<string, Desk, Task<int>> work, int longFrom = int.MaxValue)
    {
        var (path, advice) = record.Chosen(parsed, shell);
        if (path is null)
        {
            shell.Tell(advice!);
            return ExitCode.WrongUsage;
        }

        return await Use(path, who, shell, work, longFrom);
    }

    /// <summary>Lays a record on the desk and does the work, or says why not.</summary>
    internal static async Task<int> Use(string path, string who, Shell shell, Func<string, Desk, Task<int>> work, int longFrom = int.MaxValue)
    {
        var (desk, problem) = Desk.Open(path, who, shell.Clock, longFrom);
        if (desk is null)
        {
            return RecordInput.Tell(path, problem!, shell);
        }

        using (desk)
        {
            return await work(path, desk);
        }
    }

    /// <summary>A fault in words: all that is known where somebody looks for it, else its sort.</summary>
    internal static string Words(Exception fault, Shell shell) => shell.Debug ? fault.ToString() : fault.GetType().Name;
}
