using System.CommandLine;
using System.Text;
using Parley.App.Commands.Keeping;
using Parley.App.Terminal;
using Parley.App.Web;

namespace Parley.App.Commands.Serving;

/// <summary><c>parley get ADDRESS</c>: what an address of the workbench says, without a server.</summary>
internal static class GetCommand
{
    private const string About = "Prints what an address of the workbench says of the record, such as /positions.json, without a server.";

    // What has no end.
    private const string Events = "/events";

    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var address = new Argument<string>("ADDRESS") { Description = "Path and query of a page: /today.json, /reports/r1.json, /positions.csv?as-of=2016-08-24." };
        address.Validators.Add(result =>
        {
            var given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (!given.StartsWith('/') || given.Split('?')[0] == Events)
            {
                result.AddError($"'{Parley.Wording.Shown.OnOneLine(given)}' is no address of a page; those begin with a slash, as /positions.json.");
            }
        });
        var command = new Command("get", About) { address };
        record.AddTo(command);
        command.SetAction((parsed, cancellation) => AtDesk.Use(
            record, parsed, shell.User, shell, async (_, desk) => Print(await Inquiry.Of(desk, parsed.GetValue(address)!, shell.Clock, e => shell.Tell(AtDesk.Words(e, shell)), cancellation), shell)));
        return command;
    }

    private static int Print(Inquiry answer, Shell shell)
    {
        if (answer.Refused is { } refused)
        {
            shell.Tell($"{refused.Detail} ({refused.Code})");
            return answer.Status switch { StatusCodes.Status400BadRequest => ExitCode.WrongUsage, StatusCodes.Status404NotFound => ExitCode.UnreadableInput, _ => ExitCode.Failed };
        }

        // A Word document is an archive, and an archive is no text.
        if (answer.Body.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            shell.Tell("That is no text to print; parley brief --docx -o FILE writes the brief for Word.");
            return ExitCode.WrongUsage;
        }

        shell.Output.Write(Encoding.UTF8.GetString(answer.Body));
        return ExitCode.Done;
    }
}
