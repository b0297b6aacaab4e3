using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Scenarios;
using Parley.App.Deals;
using Parley.App.Deals.Explaining;
using Parley.App.Deals.Pages;
using Parley.App.Terminal;
using Parley.Deals;

namespace Parley.App.Commands;

/// <summary><c>parley deals SCENARIO</c>: which packages all parties could accept, as a table, JSON or CSV.</summary>
internal static class DealsCommand
{
    private const string About = "Says which packages all parties could accept: those that no other beats, and five ways of dividing fairly.";

    private const int DefaultSamples = 10_000;
    private const int MostSamples = 10_000_000;

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
        var html = new Option<string?>("--html") { Description = "Write one HTML page that needs no other file to this file, in place of one that is there.", HelpName = "FILE" };
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
        var robust = new Option<bool>("--robust") { Description = "Say as well how packages stand under all that the scenario's ranges and orders leave open." };
        var samples = new Option<int>("--samples")
        {
            Description = "How many draws --robust makes.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultSamples,
            CustomParser = SamplesOf,
        };
        var seed = new Option<ulong>("--seed") { Description = "Where the draws of --robust begin.", HelpName = "S", DefaultValueFactory = _ => 1, CustomParser = SeedOf };
        var explain = new Option<string?>("--explain")
        {
            Description = "Say of one package what it gives each party and what stands in its way: its number in the table, or issue=option,issue=option with an option for every issue.",
            HelpName = "PACKAGE",
        };
        var command = new Command("deals", About) { paths, json, csv, html, robust, samples, seed, explain, scale, threat, convert, output };
        command.Validators.Add(result =>
        {
            string[] forms = [.. result.GetValue(json) ? ["--json"] : (string[])[], .. result.GetValue(csv) ? ["--csv"] : (string[])[], .. result.GetValue(html) is null ? (string[])[] : ["--html"]];
            if (forms.Length > 1)
            {
                result.AddError($"One form at a time: {DealsNotes.And(forms)} cannot {(forms.Length == 2 ? "both" : "all")} be given.");
            }

            if (!result.GetValue(robust) && (result.GetResult(samples) is { Implicit: false } || result.GetResult(seed) is { Implicit: false }))
            {
                result.AddError("--samples and --seed go with --robust.");
            }

            if (result.GetValue(csv) && result.GetValue(explain) is not null)
            {
                result.AddError("--explain has no place in --csv.");
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
                    : Answer(
                        scenario,
                        new(parsed.GetValue(threat) ?? Threat.Reservation, parsed.GetValue(robust) ? parsed.GetValue(samples) : null, parsed.GetValue(seed), parsed.GetValue(explain), parsed.GetValue(html)),
                        parsed.GetValue(json) ? DealsJson.Write : parsed.GetValue(csv) ? DealsCsv.Write : null,
                        shell,
                        cancellation);
            },
            cancellation));
        return command;
    }

    private static (Scenario? Scenario, int ExitCode) Read(string[] paths, Scale? scale, Shell shell, CancellationToken cancellation)
    {
        var (files, missing) = ScenarioFiles.Read(paths, shell.Input, cancellation);
        var reading = missing.Count > 0 ? new(null, missing, () => []) : ScenarioReader.Read(paths[0], files, scale);
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

    /// <param name="Threat">What no deal counts as.</param>
    /// <param name="Samples">How many draws are made; null where none are wanted.</param>
    /// <param name="Seed">Where they begin.</param>
    /// <param name="Explain">The package to explain, as it was named; null where there is none.</param>
    /// <param name="Html">The file to write the page to; null where none is wanted.</param>
    private sealed record Wish(Threat Threat, int? Samples, ulong Seed, string? Explain, string? Html);

    private static int Answer(Scenario scenario, Wish wish, Action<DealsAnswer, TextWriter>? write, Shell shell, CancellationToken cancellation)
    {
        var answer = DealsAnswer.Of(scenario, wish.Threat, cancellation);
        answer = wish.Samples is { } samples ? answer.WithRobust(samples, wish.Seed, cancellation) : answer;
        if (wish.Explain is { } words)
        {
            var (outcome, problems) = PackageWords.Read(answer, words);
            foreach (var problem in problems)
            {
                shell.Error.WriteLine($"parley: {problem.Place}: {problem.Message} ({problem.Code})");
            }

            if (outcome is null)
            {
                return ExitCode.WrongUsage;
            }

            answer = answer.WithExplained(outcome, cancellation);
        }

        if (wish.Html is { } page)
        {
            return WritePage(answer, page, shell);
        }

        if (write is null)
        {
            shell.Output.Write(DealsTable.Of(answer, shell.Width));
        }
        else
        {
            write(answer, shell.Output);
        }

        foreach (var note in write is null ? [] : answer.Settled.Concat(answer.Notes))
        {
            shell.Error.WriteLine($"parley: {note}");
        }

        return answer.Stopped ? ExitCode.Failed : ExitCode.Done;
    }

    private static int WritePage(DealsAnswer answer, string file, Shell shell)
    {
        try
        {
            File.WriteAllText(file, HtmlDeals.WriteAsync(answer).GetAwaiter().GetResult(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return answer.Stopped ? ExitCode.Failed : ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"parley: {file} cannot be written: {e.Message}");
            return ExitCode.Failed;
        }
    }

    // A mistyped option is not to be looked for on the disk.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            result.AddError($"There is no option '{word}' (a file of that name is given as ./{word}).");
        }
    }

    private static int SamplesOf(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var samples) && samples is >= 1 and <= MostSamples)
        {
            return samples;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no number of draws; --samples takes 1 to {MostSamples.ToString(CultureInfo.InvariantCulture)}.");
        return DefaultSamples;
    }

    private static ulong SeedOf(ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no seed; --seed takes a whole number from 0.");
        return 1;
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
