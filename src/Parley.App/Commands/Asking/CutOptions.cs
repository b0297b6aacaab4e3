using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Storage.Saying;

namespace Parley.App.Commands.Asking;

/// <summary>The options by which every answer is asked of a part of the record.</summary>
internal sealed class CutOptions
{
    private readonly Option<DateOnly?> _asOf = Day("--as-of", "What had been said by this day, as 2016-08-24: reports published later are left out.");

    private readonly Option<DateOnly?> _knownOn = Day("--known-on", "What the record knew on this day: reports taken, readings made and decisions signed later are left out.");

    private readonly Option<bool> _reviewed = new("--reviewed") { Description = "Leave out what nobody has reviewed." };

    internal void AddTo(Command command)
    {
        command.Options.Add(_asOf);
        command.Options.Add(_knownOn);
        command.Options.Add(_reviewed);
    }

    /// <summary>The names of those given on the command line.</summary>
    internal string[] Given(CommandResult result) => [.. ((Option[])[_asOf, _knownOn, _reviewed]).Where(result.Has).Select(o => o.Name)];

    internal Cut Of(ParseResult parsed) => new(parsed.GetValue(_asOf), parsed.GetValue(_knownOn), parsed.GetValue(_reviewed));

    internal static Option<DateOnly?> Day(string name, string description) => new(name) { Description = description, HelpName = "DAY", CustomParser = Parse };

    private static DateOnly? Parse(ArgumentResult result)
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
