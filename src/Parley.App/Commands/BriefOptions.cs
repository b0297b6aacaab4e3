using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.App.Commands.Asking;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Front;
using Parley.App.Terminal;
using Parley.App.Work;
using Parley.Wording;

namespace Parley.App.Commands;

/// <summary>In which form a dossier is wanted, how long its first part, and what is marked as new.</summary>
internal sealed class BriefOptions
{
    /// <summary>What a page is called where somebody looks at the output and names no file.</summary>
    private const string Chosen = "talks.html";

    private const int MaxPages = 50;

    private static readonly (string Ending, DossierForm Form)[] Endings =
        [(".html", DossierForm.Html), (".htm", DossierForm.Html), (".md", DossierForm.Markdown), (".markdown", DossierForm.Markdown), (".json", DossierForm.Json), (".docx", DossierForm.Word)];

    private readonly Option<bool> _html = new("--html") { Description = $"Write one HTML page that needs no other file; this is what is written if nothing else is said, on a terminal to {Chosen}." };

    private readonly Option<bool> _markdown = new("--md") { Description = "Write Markdown." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON (parley.brief/1)." };

    private readonly Option<bool> _word = new("--docx") { Description = "Write the first pages and their sources as a Word document, with --annex all that was read; with -o FILE." };

    private readonly Option<bool> _onePage = new("--one-page") { Description = "One page of paper and the sources it rests on, without the annex." };

    private readonly Option<bool> _twoPages = new("--two-pages") { Description = "Two pages and the sources they rest on, without the annex." };

    private readonly Option<bool> _annex = new("--annex") { Description = "The annex as well: all that was read. It is there unless one or two pages, or a Word document, are asked for." };

    private readonly Option<string?> _label = new("--label") { Description = "Stands on every page, as \"Internal\".", HelpName = "WORDS" };

    private readonly Option<string?> _file = new("--output", "-o")
    {
        Description = "Write to this file, or with - to standard output; a name that ends in .md, .json or .docx says the form as well.",
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
        foreach (var option in (Option[])[_html, _markdown, _json, _word, _file, _pages, _onePage, _twoPages, _annex, _label, _since])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(RefuseSeveral);
    }

    /// <summary>The file to write: the one named; on a terminal a page has a name of its own; null for standard output.</summary>
    internal string? File(ParseResult parsed, Shell shell) =>
        parsed.GetValue(_file) ?? (IsChosen(parsed, shell) ? shell.Folder == "." ? Chosen : Path.Combine(shell.Folder, Chosen) : null);

    /// <summary>Whether the file's name is not the user's but chosen here.</summary>
    internal bool IsChosen(ParseResult parsed, Shell shell) => parsed.GetValue(_file) is null && shell.OutputIsTerminal && Form(parsed) == DossierForm.Html;

    /// <summary>What is wrong with the name of the file, in a sentence; null where nothing is.</summary>
    internal string? Misnamed(ParseResult parsed)
    {
        var ending = Ending(parsed);
        var named = Endings.FirstOrDefault(e => e.Ending == ending);
        var asked = Array.Find([_html, _markdown, _json, _word], o => parsed.GetValue(o));
        if (Form(parsed) == DossierForm.Word && parsed.GetValue(_file) is null or "-")
        {
            return "A Word document is nothing to look at here: name a file for it with -o.";
        }

        if (Form(parsed) == DossierForm.Json && Array.Find([_onePage, _twoPages], o => parsed.GetValue(o)) is { } length)
        {
            return $"JSON has all that was read: there is no {length.Name} with it.";
        }

        if (Form(parsed) == DossierForm.Json && Label(parsed) is not null)
        {
            return "JSON has no pages that a label could stand on.";
        }

        return ending.Length == 0 ? null
            : asked is null && named.Ending is null ? $"A dossier is written as .html, .md, .json or .docx, not as {ending}; a page becomes a PDF by printing it from a browser."
            : asked is not null && named.Ending is not null && named.Form != Form(parsed) ? $"{asked.Name} and a name that ends in {ending} contradict each other."
            : null;
    }

    internal DossierForm Form(ParseResult parsed) =>
        parsed.GetValue(_html) ? DossierForm.Html : parsed.GetValue(_markdown) ? DossierForm.Markdown : parsed.GetValue(_json) ? DossierForm.Json : parsed.GetValue(_word) ? DossierForm.Word
        : Endings.FirstOrDefault(e => e.Ending == Ending(parsed)).Form;

    /// <summary>Whether the annex is wanted; in a Word document only where it is asked for.</summary>
    internal bool HasAnnex(ParseResult parsed) => parsed.GetValue(_annex) || !(Form(parsed) == DossierForm.Word || parsed.GetValue(_onePage) || parsed.GetValue(_twoPages));

    /// <summary>What is to stand on every page; null for nothing.</summary>
    internal string? Label(ParseResult parsed) => string.IsNullOrWhiteSpace(parsed.GetValue(_label)) ? null : Shown.OnOneLine(parsed.GetValue(_label)!.Trim());

    /// <summary>How it is wanted, with what could not be read.</summary>
    internal DossierWish Wish(ParseResult parsed, AllRead read) =>
        new(parsed.GetValue(_onePage) ? 1 : parsed.GetValue(_pages), parsed.GetValue(_since), [.. read.Refused.Select(r => new Dossiers.Texts.Unread(r.Path, r.Problem.Code, r.Problem.Message))]);

    private string Ending(ParseResult parsed) => Path.GetExtension(parsed.GetValue(_file) ?? "").ToLowerInvariant();

    private void RefuseSeveral(CommandResult result)
    {
        var asked = new[] { _html, _markdown, _json, _word }.Where(result.Has).Select(f => f.Name).ToArray();
        if (asked.Length > 1)
        {
            result.AddError($"One form at a time, not {InWords.List(asked)}.");
        }

        var lengths = ((Option[])[_onePage, _twoPages, _pages]).Where(result.Has).Select(f => f.Name).ToArray();
        if (lengths.Length > 1)
        {
            result.AddError($"One length at a time, not {InWords.List(lengths)}.");
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
