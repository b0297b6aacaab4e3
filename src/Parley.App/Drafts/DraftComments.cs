using System.Globalization;
using System.Text;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Drafts;

/// <summary>The comments of a draft: reasons, the words of the reports, what is open.</summary>
internal sealed class DraftComments(Draft draft, StringBuilder to)
{
    private const int Width = 120;
    private const int LongestQuote = 160;

    // Letters of a long sentence shown before what the claim is about.
    private const int LeadIn = 60;

    private readonly Dictionary<ReportId, Report> _reports = draft.Reports.ToDictionary(r => r.Id);

    internal void Head()
    {
        From();
        Line("", "This is a file to edit. It says what these reports bear out, as far as Parley could read them, and no more. Every number is a range "
            + "suggested by how a side is reported to stand; [0, 100] means that none was read here. Strike out what is wrong, narrow what you know better.");
        to.Append("#\n");
        foreach (var (stance, low, high, because) in StanceRanges.Table)
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"#   {StanceWords.Stands(stance),-12}[{low}, {high}]");
            to.Append(row.PadRight(28)).Append(because).Append('\n');
        }

        to.Append("#\n");
        Mediators();
    }

    /// <summary>What the draft is from.</summary>
    internal void From() =>
        Line("", $"Drafted by Parley from {(draft.Reports.Count == 1 ? "one report" : InWords.Count(draft.Reports.Count, "report", "reports"))}: {InWords.List([.. draft.Reports.Select(r => Excerpt.Tidy(r.Outlet ?? r.Id.Value) + (r.Published is { } day ? $" ({DayWords.Day(day)})" : ""))])}.");

    /// <summary>Who mediates.</summary>
    internal void Mediators()
    {
        foreach (var mediator in draft.Mediators)
        {
            Line("", $"{InWords.Capital(InWords.The(mediator.Who.Name))} mediates, and so is no party here: {Quotes(mediator.By, 1)}.");
        }
    }

    internal void Party(DraftParty party) => Line("  ", $"{Quotes(party.By, 1)}.");

    internal void Option(Choice choice)
    {
        if (choice.Added)
        {
            Line("      ", choice.Id.Value == "none" ? "Added by Parley: nothing of the kind is agreed. No report names it as an option." : "Added by Parley: things stay as they are. No report names it as an option.");
            return;
        }

        var tabled = choice.Points.Where(p => !p.PointsBack && p.Stance is Stance.Demands or Stance.Proposes or Stance.Offers).ToList();
        var stances = tabled.GroupBy(p => p.Sides[0].Name).Select(g => $"{InWords.The(g.Key)} {InWords.List([.. g.Select(p => StanceWords.Stands(p.Stance) + " it").Distinct()])}").ToList();
        var points = tabled.Count > 0 ? tabled : [.. choice.Points.Where(p => !p.PointsBack)];
        Line("      ", $"{InWords.Capital(stances.Count > 0 ? InWords.List(stances) : "Spoken of; who puts it forward was not read here")}: {Quotes([.. points.Select(p => p.By).Distinct()], 1)}.");
    }

    internal void Valuation(Valuation valuation) =>
        Line("        ", valuation.Shown.Count == 0 ? valuation.Why : $"{valuation.Why} {Quotes(valuation.Shown, 3)}.");

    internal void RedLine(RedLine line) => Line("      ", $"{line.Why} {Quotes(line.By, 2)}.{(line.Taken ? "" : " If it is sure, take the marks (#) off:")}");

    internal void Open()
    {
        var all = InWords.List([.. draft.Parties.Select(p => InWords.The(p.Who.Name))]);
        to.Append("\n# What was not read here\n");
        Item($"what no deal is worth: to {all}");
        Item($"which issue matters more: to {all}");
        foreach (var question in draft.Issues)
        {
            foreach (var choice in question.Choices)
            {
                // A party that something is demanded of has a range for it, and has still not spoken.
                var silent = draft.Parties.Where(p => choice.Added
                    ? draft.Valuations.Any(s => s.IsOpen && s.Party == p.Id && s.Issue == question.Id && s.Option == choice.Id)
                    : !choice.Points.Any(x => x.Sides.Any(s => s.Id == p.Who.Id))).ToList();
                if (silent.Count > 0)
                {
                    Item($"{question.Id}, {choice.Id}: what {InWords.List([.. silent.Select(p => InWords.The(p.Who.Name))])} would make of it");
                }
            }
        }
    }

    internal void LeftOut()
    {
        if (draft.LeftOut.Count == 0)
        {
            return;
        }

        to.Append("\n# Said, but not placed\n");
        foreach (var (point, why) in draft.LeftOut)
        {
            var stance = StanceWords.Stands(point.Stance);
            Item($"{Excerpt.Tidy(point.Holder.Name)} {stance} “{Excerpt.Short(Excerpt.Tidy(point.Words), LongestQuote)}” ({At(point.By)}, {point.By.Claim.Id}): {why}");
        }
    }

    /// <summary>A comment, broken at words; a word longer than a line stands on one of its own.</summary>
    internal void Line(string indent, string text) => Broken(indent + "# ", indent + "# ", text);

    internal void Item(string text) => Broken("#   - ", "#     ", text);

    private void Broken(string first, string others, string text)
    {
        var line = new StringBuilder(first);
        var empty = true;
        foreach (var word in Excerpt.Tidy(text).Length == 0 ? [] : Line(text).Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                to.Append(line).Append('\n');
                line.Clear().Append(others);
                empty = true;
            }

            line.Append(empty ? "" : " ").Append(word);
            empty = false;
        }

        to.Append(line).Append('\n');
    }

    // Names come from reports as well: nothing in them may end the comment's line.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => new string([.. w.Where(c => !Shown.IsSteering(c) && c != '\uFEFF')])));

    internal string Quotes(Seq<SourcedClaim> claims, int most)
    {
        // Several claims may rest on one sentence.
        var sentences = claims.DistinctBy(c => (c.Report, c.Claim.Passages[0].Start)).ToList();
        var shown = sentences.Take(most).Select(c => $"“{Quote(c.Claim)}” ({At(c)})");
        return string.Join("; ", shown) + (sentences.Count > most ? $"; {sentences.Count - most} more under sources" : "");
    }

    // Of a long sentence, the part that the claim is about.
    private static string Quote(Claim claim)
    {
        var passage = claim.Passages[0];
        var whole = Excerpt.Tidy(passage.Quote);
        if (whole.Length <= LongestQuote || claim.Matter is not Matter.Position { Content: var content } || content.Start < passage.Start || content.End > passage.End)
        {
            return Excerpt.Short(whole, LongestQuote);
        }

        var start = Math.Max(0, content.Start - passage.Start - LeadIn);
        start = start == 0 ? 0 : passage.Quote.IndexOf(' ', start) + 1;
        return (start > 0 ? "..." : "") + Excerpt.Short(Excerpt.Tidy(passage.Quote[start..]), LongestQuote);
    }

    private string At(SourcedClaim by) => Outlet(_reports[by.Report]);

    private static string Outlet(Report report) =>
        Excerpt.Tidy(report.Outlet ?? report.Id.Value) + (report.Published is { } day ? $", {DayWords.Day(day)}" : "");
}
