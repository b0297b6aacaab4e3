using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.App.SecondReader;
using Parley.App.Terminal;

namespace Parley.App.Commands;

/// <summary>The options by which a language model is asked as well. Without <c>--with</c> nothing of this room is used.</summary>
internal sealed class ModelOptions
{
    private const int DefaultSeconds = 300;
    private const int MostSeconds = 3_600;

    private readonly Option<string?> _with = new("--with")
    {
        Description = "Have a language model read as well: the text of the reports is sent to this OpenAI-compatible server, such as "
            + "http://localhost:11434/v1. What it proposes counts only where it stands in the report.",
        HelpName = "ENDPOINT",
    };

    private readonly Option<string?> _model = new("--model") { Description = "The name by which that server knows the model.", HelpName = "NAME" };

    private readonly Option<string?> _keyFile = new("--key-file")
    {
        Description = "File whose only line is the server's key, if it asks for one.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _timeout = new("--timeout")
    {
        Description = $"Seconds one answer may take; {DefaultSeconds} where not given. A long report is sent in pieces, with an answer for each.",
        HelpName = "SECONDS",
    };

    private readonly Option<bool> _allowPlain = new("--allow-plain") { Description = "Let the server be another machine reached by http, without encryption." };

    internal void AddTo(Command command)
    {
        command.Options.Add(_with);
        command.Options.Add(_model);
        command.Options.Add(_keyFile);
        command.Options.Add(_timeout);
        command.Options.Add(_allowPlain);
        command.Validators.Add(Check);
    }

    /// <summary>The reader the options ask for, or null; tells on the error stream where the reports go.</summary>
    internal ModelReader? Open(ParseResult parsed, Shell shell)
    {
        if (parsed.GetValue(_with) is not { } given)
        {
            return null;
        }

        var endpoint = ModelEndpoint.Parse(given, parsed.GetValue(_allowPlain)).Endpoint!;
        var model = ReaderId.Model(parsed.GetValue(_model)!);
        var key = parsed.GetValue(_keyFile) is { } path ? KeyFile.Read(path).Key : null;
        shell.Tell($"the text of the reports goes to {endpoint.Address} ({model}).");
        return new(new ChatServer(endpoint, model, key, TimeSpan.FromSeconds(parsed.GetValue(_timeout) ?? DefaultSeconds), shell.Clock), model);
    }

    private void Check(CommandResult result)
    {
        if (result.ValueOf(_with) is not { } given)
        {
            foreach (var option in (Option[])[_model, _keyFile, _timeout, _allowPlain])
            {
                if (result.Has(option))
                {
                    result.AddError($"{option.Name} says more about --with, which is not given.");
                }
            }

            return;
        }

        if (ModelEndpoint.Parse(given, result.ValueOf(_allowPlain)).Wrong is { } wrong)
        {
            result.AddError(wrong);
        }

        var model = result.ValueOf(_model);
        if (string.IsNullOrWhiteSpace(model) || model == ReaderId.BuiltIn.Value || model.Any(char.IsControl))
        {
            result.AddError("--with needs --model, the name by which the server knows the model.");
        }

        if (result.ValueOf(_timeout) is < 1 or > MostSeconds)
        {
            result.AddError($"--timeout is a number of seconds from 1 to {MostSeconds}.");
        }

        if (result.ValueOf(_keyFile) is { } path && KeyFile.Read(path).Wrong is { } unread)
        {
            result.AddError(unread);
        }
    }
}
