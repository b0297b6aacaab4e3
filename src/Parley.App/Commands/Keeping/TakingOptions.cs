using System.CommandLine;
using Parley.App.Records;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Commands.Keeping;

/// <summary>On what terms reports are put into a record.</summary>
internal sealed class TakingOptions
{
    private readonly Option<string> _terms = new("--terms")
    {
        Description = $"On what terms they were given: {InWords.List([.. Enum.GetValues<Terms>().Select(t => Word.Of(t))])}.",
        HelpName = "TERMS",
        DefaultValueFactory = _ => Word.Of(Terms.OnTheRecord),
    };

    internal void AddTo(Command command)
    {
        _terms.AcceptOnlyFromAmong([.. Enum.GetValues<Terms>().Select(t => Word.Of(t))]);
        command.Options.Add(_terms);
    }

    internal Taking Of(ParseResult parsed, string who) => new(who, Enum.GetValues<Terms>().First(t => Word.Of(t) == parsed.GetValue(_terms)));
}
