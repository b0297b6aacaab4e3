using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Scenarios;
using Parley.App.Deals;
using Parley.Deals;

namespace Parley.App.Commands;

/// <summary><c>parley deals SCENARIO</c>: which packages all parties could accept, as a table, JSON or CSV.</summary>
internal static class DealsCommand
{
    private const string About = "Says which packages all parties could accept: those that no other beats, and five ways of dividing fairly.";

    internal static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("SCENARIO")
        {
            Description = "A scenario in YAML (parley: scenario/1), a GENIUS domain, or - for standard input. "
                + "A GENIUS domain is a folder with one domain XML and one profile XML for each party, or those files.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseOptions);
        var json = new Option<bool>("--json") { Description = "Print JSON (parley.deals/1)." };
        var csv = new Option<bool>("--csv") { Description = "Print the packages that no other beats as comma-separated values." };
        var scale = new Option<Scale?>("--scale")
        {
            Description = "How to read a GENIUS domain: genius (as GENIUS does, up to 1; the usual) or negmas (in the points of the files).",
            HelpName = "genius|negmas",
            CustomParser = ScaleOf,
        };
        var threat = new Option<Threat?>("--threat")
        {
            Description = "What no deal counts as: reservation (what the scenario says; the usual), worst (each party's worst package) or 0.",
            HelpName = "reservation|worst|0",
            CustomParser = ThreatOf,
        };
        var convert = new Option<string?>("--convert")
        {
            Description = "Write the scenario as files of another program instead, into the folder that --output names.",
            HelpName = "genius|negmas",
        };
        convert.AcceptOnlyFromAmong("genius", "negmas");
        var output = new Option<string?>("--output", "-o") { Description = "The folder for --convert; files that are there already are left alone.", HelpName = "FOLDER" };
        var command = new Command("deals", About) { paths, json, csv, scale, threat, convert, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("--json and --csv cannot both be given.");
            }

            if (result.GetValue(convert) is null != result.GetValue(output) is null)
            {
                result.AddError("--convert and --output go together.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var (scenario, code) = Read(parsed.GetValue(paths) ?? [], parsed.GetValue(scale), shell, cancellation);
                return scenario is null ? code
                    : parsed.GetValue(output) is { } folder ? Conversion.Write(scenario, parsed.GetValue(convert)!, folder, shell)
                    : Answer(scenario, parsed.GetValue(threat) ?? Threat.Reservation, parsed.GetValue(json) ? DealsJson.Write : parsed.GetValue(csv) ? DealsCsv.Write : null, shell, cancellation);
            },
            cancellation));
        return command;
    }

    private static (Scenario? Scenario, int ExitCode) Read(string[] paths, Scale? scale, Shell shell, CancellationToken cancellation)
    {
        var (files, missing) = ScenarioFiles.Read(paths, shell.Input, cancellation);
        var reading = missing.Count > 0 ? new(null, missing, []) : ScenarioReader.Read(paths[0], files, scale);
        foreach (var problem in reading.Problems)
        {
            shell.Error.WriteLine($"parley: {problem.Place}: {problem.Message} ({problem.Code})");
        }

        if (reading.Scenario is not { } scenario)
        {
            return (null, ExitCode.UnreadableInput);
        }

        if (scale is { } asked && asked != scenario.Rule.Scale)
        {
            shell.Error.WriteLine($"parley: --scale {Word.Of(asked)} is for GENIUS domains; this scenario has a scale of its own ({Word.Of(scenario.Rule.Scale)}).");
            return (null, ExitCode.WrongUsage);
        }

        return (scenario, ExitCode.Done);
    }

    private static int Answer(Scenario scenario, Threat threat, Func<DealsAnswer, string>? write, Shell shell, CancellationToken cancellation)
    {
        var answer = DealsAnswer.Of(scenario, threat, cancellation);
        shell.Output.Write(write is null ? DealsTable.Of(answer, shell.Width) : write(answer) is var text && text.EndsWith('\n') ? text : text + "\n");
        foreach (var note in write is null ? [] : answer.Notes)
        {
            shell.Error.WriteLine($"parley: {note}");
        }

        return answer.Frontier.Stopped ? ExitCode.Failed : ExitCode.Done;
    }

    // A mistyped option is not to be looked for on the disk.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            result.AddError($"There is no option '{word}' (a file of that name is given as ./{word}).");
        }
    }

    private static Scale? ScaleOf(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "genius":
                return Scale.Genius;
            case "negmas":
                return Scale.Negmas;
            default:
                result.AddError($"'{result.Tokens[0].Value}' is no scale; --scale takes genius or negmas.");
                return null;
        }
    }

    private static Threat? ThreatOf(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "reservation":
                return Threat.Reservation;
            case "worst":
                return Threat.Worst;
            case "0":
                return Threat.Zero;
            default:
                result.AddError($"'{result.Tokens[0].Value}' is no threat point; --threat takes reservation, worst or 0.");
                return null;
        }
    }
}
