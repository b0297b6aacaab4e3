using System.CommandLine;
using Parley.App.Commands.Keeping;
using Parley.App.Models;
using Parley.App.Terminal;
using Parley.App.Web.Viewing;

namespace Parley.App.Commands.Serving;

/// <summary><c>parley mcp</c>: the record for a language model, over standard input and output.</summary>
internal static class McpCommand
{
    private const string About = "Lets a language model ask the record, by the Model Context Protocol over standard input and output: read only, but for claims that it may put before the people who review.";

    internal static Command Create(Shell shell)
    {
        var record = new RecordInput();
        var model = new Option<string>("--model") { Description = "The name under which the model's claims stand.", HelpName = "NAME", DefaultValueFactory = _ => "language model" };
        model.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || result.Tokens[0].Value == ReaderId.BuiltIn.Value))
            {
                result.AddError("A model has a name, and not that of Parley's own reader.");
            }
        });
        var command = new Command("mcp", About) { model };
        record.AddTo(command);
        command.SetAction((parsed, cancellation) => AtDesk.Use(record, parsed, shell.User, shell, (_, desk) => Serve(desk, parsed.GetValue(model)!, shell, cancellation)));
        return command;
    }

    private static async Task<int> Serve(Desk desk, string model, Shell shell, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        try
        {
            await new ModelDesk(desk, model, shell.Clock, e => shell.Tell(AtDesk.Words(e, shell))).Serve(shell.Input, output, cancellation);
        }
        catch (OperationCanceledException)
        {
            // To be stopped is how it ends.
        }

        return ExitCode.Done;
    }
}
