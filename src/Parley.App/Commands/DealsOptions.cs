using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Analysis.Bargaining;
using Parley.App.Work;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary>The arguments and options of <c>parley deals</c>.</summary>
internal sealed class DealsOptions
{
    private const int DefaultSamples = 10_000;
    private const int MostSamples = 10_000_000;

    private readonly Argument<string[]> _paths = new("SCENARIO")
    {
        Description = "A scenario in YAML (parley: scenario/1), a GENIUS domain, or - for standard input. "
            + "A GENIUS domain is a folder with one domain XML and one profile XML for each party, or those files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print JSON (parley.deals/1)." };

    private readonly Option<bool> _csv = new("--csv") { Description = "Print the packages that no other beats as comma-separated values." };

    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write one HTML page that needs no other file; to this file, in place of one that is there, or where --output says.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<Scale?> _scale = new("--scale")
    {
        Description = "How to read a GENIUS domain: genius (as GENIUS does, up to 1; the usual) or negmas (in the points of the files).",
        HelpName = "genius|negmas",
        CustomParser = ScaleOf,
    };

    private readonly Option<Threat?> _threat = new("--threat")
    {
        Description = "What no deal counts as: reservation (what the scenario says; the usual), worst (each party's worst package) or 0.",
        HelpName = "reservation|worst|0",
        CustomParser = ThreatOf,
    };

    private readonly Option<string?> _convert = new("--convert")
    {
        Description = "Write the scenario as files of another program instead, into the folder that --output names; files that are there already are left alone.",
        HelpName = "genius|negmas",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file, in place of one that is there; a name that ends in .html, .json or .csv says the form as well. With --convert, the folder.",
        HelpName = "FILE|FOLDER",
    };

    private readonly Option<bool> _robust = new("--robust") { Description = "Say as well how packages stand under all that the scenario's ranges and orders leave open." };

    private readonly Option<int> _samples = new("--samples")
    {
        Description = "How many draws --robust makes.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultSamples,
        CustomParser = SamplesOf,
    };

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Where the draws of --robust begin.",
        HelpName = "S",
        DefaultValueFactory = _ => 1,
        CustomParser = SeedOf,
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say of one package what it gives each party and what stands in its way: its number in the table, or issue=option,issue=option with an option for every issue.",
        HelpName = "PACKAGE",
    };

    internal void AddTo(Command command)
    {
        _paths.Validators.Add(RefuseOptions);
        _convert.AcceptOnlyFromAmong("genius", "negmas");
        command.Arguments.Add(_paths);
        foreach (var option in (Option[])[_json, _csv, _html, _robust, _samples, _seed, _explain, _scale, _threat, _convert, _output])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Check);
    }

    internal string[] Paths(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    internal Scale? Scale(ParseResult parsed) => parsed.GetValue(_scale);

    /// <summary>The other program and the folder to write its files to, where a conversion is asked for.</summary>
    internal (string Program, string Folder)? Conversion(ParseResult parsed) =>
        parsed.GetValue(_convert) is { } program ? (program, parsed.GetValue(_output)!) : null;

    /// <summary>The form of the answer: as asked for, or as the name of the file says.</summary>
    internal AnswerForm Form(ParseResult parsed) =>
        parsed.GetValue(_json) ? AnswerForm.Json : parsed.GetValue(_csv) ? AnswerForm.Csv : parsed.CommandResult.Has(_html) ? AnswerForm.Html : AnswerForms.Of(File(parsed));

    /// <summary>The file to write the answer to; null for standard output.</summary>
    internal string? File(ParseResult parsed) => parsed.GetValue(_html) ?? parsed.GetValue(_output);

    internal DealsWish Wish(ParseResult parsed) => new(
        parsed.GetValue(_threat) ?? Threat.Reservation,
        parsed.GetValue(_robust) ? parsed.GetValue(_samples) : null,
        parsed.GetValue(_seed),
        parsed.GetValue(_explain));

    private void Check(CommandResult result)
    {
        string[] forms = [.. new Option[] { _json, _csv, _html }.Where(result.Has).Select(o => o.Name)];
        if (forms.Length > 1)
        {
            result.AddError($"One form at a time: {InWords.List(forms)} cannot {(forms.Length == 2 ? "both" : "all")} be given.");
        }

        if (!result.ValueOf(_robust) && (result.Has(_samples) || result.Has(_seed)))
        {
            result.AddError("--samples and --seed go with --robust.");
        }

        if (result.ValueOf(_csv) && result.Has(_explain))
        {
            result.AddError("--explain has no place in --csv.");
        }

        if (result.Has(_convert) && !result.Has(_output))
        {
            result.AddError("--convert needs --output, the folder to write to.");
        }

        if (result.Has(_convert) && forms.Length > 0)
        {
            result.AddError($"--convert writes files of another program; {InWords.List(forms)} has no place there.");
        }

        if (result.ValueOf(_html) is { } page)
        {
            CheckPage(result, page);
        }
    }

    private void CheckPage(CommandResult result, string page)
    {
        if (result.Has(_output))
        {
            result.AddError("One file at a time: --html FILE and --output FILE cannot both be given.");
        }

        // "--html a.yaml b.yaml" would write over the first of two scenarios.
        if (ScenarioFiles.Extensions.Contains(Path.GetExtension(page).ToLowerInvariant()))
        {
            result.AddError($"'{page}' after --html is the file to write the page to, and looks like a scenario; write --html -o {page} if it is meant.");
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
                return Parley.Deals.Scale.Genius;
            case "negmas":
                return Parley.Deals.Scale.Negmas;
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
