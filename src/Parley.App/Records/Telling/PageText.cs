using System.Globalization;
using System.Text;
using Parley.App.Listing;
using Parley.App.Terminal;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Telling;

/// <summary>A page for a terminal. Lines are of at most so many columns where words allow.</summary>
internal static class PageText
{
    internal static string Of(ShownPage page, int width)
    {
        var text = new StringBuilder();
        if (page.Asked != page.Id)
        {
            Wrap.Append(text, $"{page.Asked} became part of {page.Id}.", width, 0, 2);
        }

        if (page.Kind != Showing.Decision)
        {
            Wrap.Append(text, $"{page.Id}  {page.Heading}{(page.Id.Kind == 'p' ? $" · {page.Kind}" : "")}", width, 0, 2);
        }

        foreach (var fact in page.Facts)
        {
            Wrap.Append(text, $"{fact.Name}: {(fact.Id is null ? "" : fact.Id + " ")}{fact.Text}", width, 2, 4);
        }

        foreach (var claim in page.Claims)
        {
            Told(text, page, claim, width);
        }

        foreach (var d in page.Decisions)
        {
            var why = d.Why is { } reason ? $": {reason}" : "";
            Wrap.Append(text, string.Create(CultureInfo.InvariantCulture, $"d{d.Number}  {d.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {d.Who} · {d.Verb} {d.Subject}{What(d)}{why}"), width, 0, 4);
        }

        return text.ToString();
    }

    /// <summary>What was decided besides what it was decided on.</summary>
    internal static string What(Decision decision) => decision.Act switch
    {
        Act.Same act => $" {act.Other}",
        Act.Differ act => $" {act.Other}",
        Act.Name act => $" “{act.Words}”",
        Act.SetTrack act => $" {act.Track}",
        Act.Grade act => $" {act.Mark}",
        Act.Settle act => $" “{act.Value}”",
        Act.Undo act => $" (d{act.Decision})",
        _ => "",
    };

    // A report has its claims in a line each; what rests on claims has their words; a claim only its own words.
    private static void Told(StringBuilder text, ShownPage page, ShownClaim told, int width)
    {
        var (report, claim) = (told.Report.Filed.Report, told.Claim);
        switch (page.Kind)
        {
            case Showing.OfReport:
                Wrap.Append(text, $"{claim.Id}  {Kind.Of(claim.Claim.Matter)} · {Word.Of(claim.Standing)} · {claim.Claim.Summary}", width, 0, 4);
                break;
            case Showing.OfClaim:
                Quotes(text, report.Text, claim.Claim, width);
                break;
            default:
                Wrap.Append(text, $"{claim.Id}  {report.Outlet ?? report.Id.Value}, {(report.Published is { } day ? DayWords.Day(day) : "day unknown")} · {Word.Of(claim.Standing)} · {claim.Claim.Summary}", width, 0, 4);
                Quotes(text, report.Text, claim.Claim, width);
                break;
        }
    }

    private static void Quotes(StringBuilder text, string report, Claim claim, int width)
    {
        var lines = new LineMap(report);
        foreach (var passage in claim.Passages)
        {
            var (line, column) = lines.At(passage.Start);
            Wrap.Append(text, string.Create(CultureInfo.InvariantCulture, $"{line}:{column} “{passage.Quote}”"), width, 4, 6);
        }
    }
}
