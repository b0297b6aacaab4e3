using System.CommandLine;
using System.Diagnostics;
using Parley.App.Commands.Keeping;
using Parley.App.Terminal;
using Parley.App.Web;
using Parley.App.Web.Viewing;

namespace Parley.App.Commands.Serving;

/// <summary><c>parley serve</c>: the workbench on a record, for the browsers of this machine.</summary>
internal static class ServeCommand
{
    private const string About = "Shows the record in the browser, to look, check and decide. It answers on 127.0.0.1 alone, to whoever opens the address it prints; Ctrl-C ends it.";

    private const int Highest = 65535;

    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var (port, noOpen) = Options();
        var command = new Command("serve", About) { port, noOpen };
        record.AddSignedTo(command);
        command.SetAction((parsed, cancellation) => AtDesk.Use(
            record, parsed, record.Who(parsed, shell), shell, (path, desk) => Serve(path, desk, parsed.GetValue(port), !parsed.GetValue(noOpen), shell, cancellation), Desk.Long));
        return command;
    }

    /// <summary>The options of every command that serves.</summary>
    internal static (Option<int> Port, Option<bool> NoOpen) Options()
    {
        var port = new Option<int>("--port") { Description = "The port of 127.0.0.1; one that is free unless told otherwise.", HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) || n is < 1 or > Highest))
            {
                result.AddError($"'{result.Tokens[0].Value}' is no port from 1 to {Highest}.");
            }
        });
        return (port, new("--no-open") { Description = "Print the address and open no browser." });
    }

    /// <summary>Serves a desk until it is stopped.</summary>
    internal static async Task<int> Serve(string path, Desk desk, int port, bool open, Shell shell, CancellationToken cancellation)
    {
        try
        {
            await using var workbench = await Workbench.Open(
                desk,
                port,
                shell.Clock,
                next => shell.Tell($"that address let a browser in; for another one: {next}"),
                e => TellFault(e, shell),
                address => shell.Tell($"fetching {address.AbsoluteUri}"),
                cancellation);
            shell.Say(workbench.Address);
            shell.Output.Flush();
            shell.Tell($"{path} is served to this machine alone{(desk.CanDecide ? "" : ", to be looked at only, since the file cannot be written to")}. Ctrl-C ends it.");
            _ = Task.Run(desk.Begin, cancellation);
            if (open)
            {
                Show(workbench.Address, shell);
            }

            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // To be stopped is how it ends.
        }
        catch (IOException taken)
        {
            shell.Tell($"port {port} cannot be used: {taken.Message}");
            return ExitCode.Failed;
        }

        return ExitCode.Done;
    }

    private static void TellFault(Exception fault, Shell shell) => shell.Tell($"a page could not be made: {AtDesk.Words(fault, shell)}");

    // What opens addresses is named by the system; where there is none, the address is printed all the same.
    private static void Show(string address, Shell shell)
    {
        try
        {
            using var opened = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open") { ArgumentList = { address }, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            shell.Tell("no browser could be opened; open the address by hand.");
        }
    }
}
