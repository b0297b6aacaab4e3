using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.App.Commands.Asking;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Front;
using Parley.App.Work;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary>In which form a dossier is wanted, how long its first part, and what is marked as new.</summary>
internal sealed class BriefOptions
{
    private const int MaxPages = 50;

    private readonly Option<bool> _html = new("--html") { Description = "Write one HTML page that needs no other file; this is what is written if nothing else is said." };

    private readonly Option<bool> _markdown = new("--md") { Description = "Write Markdown." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON (parley.brief/1)." };

    private readonly Option<string?> _file = new("--output", "-o")
    {
        Description = "Write to this file, and not to standard output; a name that ends in .md or .json says the form as well.",
        HelpName = "FILE",
    };

    private readonly Option<int> _pages = new("--pages")
    {
        Description = $"How many pages of paper (A4) the first part may fill; {FrontPages.Usual} unless told otherwise. All that was read stands in the annex after it.",
        HelpName = "N",
        CustomParser = Pages,
        DefaultValueFactory = _ => FrontPages.Usual,
    };

    private readonly Option<DateOnly?> _since = CutOptions.Day("--since", "Mark what is new: lines that rest on reports of this day or later alone.");

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_html, _markdown, _json, _file, _pages, _since])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(RefuseSeveral);
    }

    internal string? File(ParseResult parsed) => parsed.GetValue(_file);

    internal DossierForm Form(ParseResult parsed) =>
        parsed.GetValue(_html) ? DossierForm.Html : parsed.GetValue(_markdown) ? DossierForm.Markdown : parsed.GetValue(_json) ? DossierForm.Json
        : Path.GetExtension(File(parsed) ?? "").ToLowerInvariant() switch
        {
            ".md" => DossierForm.Markdown,
            ".json" => DossierForm.Json,
            _ => DossierForm.Html,
        };

    /// <summary>How it is wanted, with what could not be read.</summary>
    internal DossierWish Wish(ParseResult parsed, AllRead read) =>
        new(parsed.GetValue(_pages), parsed.GetValue(_since), [.. read.Refused.Select(r => new Dossiers.Texts.Unread(r.Path, r.Problem.Code, r.Problem.Message))]);

    private void RefuseSeveral(CommandResult result)
    {
        var asked = new[] { _html, _markdown, _json }.Where(result.Has).Select(f => f.Name).ToArray();
        if (asked.Length > 1)
        {
            result.AddError($"One form at a time, not {InWords.List(asked)}.");
        }
    }

    private static int Pages(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages is >= 1 and <= MaxPages)
        {
            return pages;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no number of pages; --pages takes 1 to {MaxPages.ToString(CultureInfo.InvariantCulture)}.");
        return FrontPages.Usual;
    }
}
