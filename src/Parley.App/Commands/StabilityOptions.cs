using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.App.Work;

namespace Parley.App.Commands;

/// <summary>The arguments and options of <c>parley stability</c>.</summary>
internal sealed class StabilityOptions
{
    internal const int MostAhead = 1_000;

    private readonly Argument<string> _path = new("CONFLICT") { Description = "A conflict in YAML (parley: conflict/1), or - for standard input.", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON (parley.stability/1)." };
    private readonly Option<bool> _csv = new("--csv") { Description = "Print the states as comma-separated values." };
    private readonly Option<bool> _html = new("--html") { Description = "Write one HTML page that needs no other file." };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file, in place of one that is there; a name that ends in .html, .json or .csv says the form as well.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "Where things are, in place of the status quo of the file: what can come of it, and who must move together for each equilibrium. "
            + "STATE is a name, a label, or the options taken with commas between (none for none).",
        HelpName = "STATE",
    };

    private readonly Option<string?> _goal = new("--goal")
    {
        Description = "The state that is wished for: who must move together to get there, who could spoil it, and whose preferences would have to change for it to last.",
        HelpName = "STATE",
    };

    private readonly Option<string?> _why = new("--why") { Description = "Say why this state, or all, is stable for whom or is not.", HelpName = "STATE|all" };

    private readonly Option<int?> _ahead = new("--ahead")
    {
        Description = "Say as well what is stable for those who look so many moves ahead (limited-move stability).",
        HelpName = "MOVES",
        CustomParser = Ahead,
    };

    private readonly Option<bool> _simultaneous = new("--simultaneous") { Description = "Say as well what two who may move at the same time would not risk (simultaneous sanctions)." };

    internal void AddTo(Command command)
    {
        _path.Validators.Add(RefuseOptions);
        command.Arguments.Add(_path);
        foreach (var option in (Option[])[_json, _csv, _html, _output, _from, _goal, _why, _ahead, _simultaneous])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            string[] forms = [.. new[] { _json, _csv, _html }.Where(result.ValueOf).Select(o => o.Name)];
            if (forms.Length > 1)
            {
                result.AddError($"One form at a time: {string.Join(" and ", forms)} cannot be given together.");
            }
        });
    }

    internal string Path(ParseResult parsed) => parsed.GetValue(_path)!;

    internal string? Output(ParseResult parsed) => parsed.GetValue(_output);

    internal string? From(ParseResult parsed) => parsed.GetValue(_from);

    internal string? Goal(ParseResult parsed) => parsed.GetValue(_goal);

    internal string? Why(ParseResult parsed) => parsed.GetValue(_why);

    internal int? Ahead(ParseResult parsed) => parsed.GetValue(_ahead);

    internal bool Simultaneous(ParseResult parsed) => parsed.GetValue(_simultaneous);

    internal AnswerForm Form(ParseResult parsed) =>
        parsed.GetValue(_json) ? AnswerForm.Json : parsed.GetValue(_csv) ? AnswerForm.Csv : parsed.GetValue(_html) ? AnswerForm.Html : AnswerForms.Of(Output(parsed));

    // A mistyped option is not to be looked for on the disk.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            result.AddError($"There is no option '{word}' (a file of that name is given as ./{word}).");
        }
    }

    private static int? Ahead(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var moves) && moves is >= 1 and <= MostAhead)
        {
            return moves;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no number of moves; --ahead takes 1 to {MostAhead.ToString(CultureInfo.InvariantCulture)}.");
        return null;
    }
}
