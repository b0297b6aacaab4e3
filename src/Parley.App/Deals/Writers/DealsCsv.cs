using System.Globalization;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.App.Deals.Wording;
using Parley.App.Terminal;

namespace Parley.App.Deals.Writers;

/// <summary>Writes the packages that none beats as comma-separated values: what each is worth, how many there are like it, how each issue is settled; how they stand under all that is left open where that was asked for.</summary>
internal static class DealsCsv
{
    internal static void Write(DealsAnswer answer, TextWriter to)
    {
        var scenario = answer.Scenario;
        var picked = answer.Rules.SelectMany(r => (r.Solution?.Points ?? []).Select(p => (p.Utilities, r.Key))).ToLookup(x => x.Utilities, x => x.Key);
        CsvLine.Write(to, [.. scenario.Parties.Select(p => p.Id.Value), "count", .. scenario.Issues.Select(i => i.Id.Value), "picked by", .. answer.Robust is null ? [] : RobustHeads(answer)]);
        foreach (var (point, index) in answer.Frontier.Points.Select((p, i) => (p, i)))
        {
            CsvLine.Write(to, [
                .. point.Utilities.Select(DealsJson.Number),
                point.Count?.ToString(CultureInfo.InvariantCulture) ?? "",
                .. point.Outcome.Select((option, issue) => scenario.Issues[issue].Options[option].Value),
                string.Join(' ', picked[point.Utilities]),
                .. Robust(answer, index + 1)]);
        }

        foreach (var (outcome, index) in (answer.Robust?.Added ?? []).Select((o, i) => (o, i)))
        {
            CsvLine.Write(to, [
                .. answer.Domain.Utilities(outcome).Select(DealsJson.Number),
                "",
                .. outcome.Select((option, issue) => scenario.Issues[issue].Options[option].Value),
                "",
                .. Robust(answer, answer.Frontier.Points.Count + answer.Besides.Count + index + 1)]);
        }
    }

    private static IEnumerable<string> RobustHeads(DealsAnswer answer) =>
        answer.Scenario.Parties.Select(p => $"accepts {p.Id}").Concat(["all accept", "efficient", "nash", "leximin"]).SelectMany(h => (string[])[h, $"{h} error"]);

    // What is proven is a word, with no error; a package that was not looked at has nothing.
    private static IEnumerable<string> Robust(DealsAnswer answer, int number)
    {
        if (answer.Robust is not { } robust)
        {
            return [];
        }

        var place = robust.Numbers.Select((n, i) => (n, i)).Where(x => x.n == number).Select(x => x.i + 1).FirstOrDefault() - 1;
        var often = place < 0 ? robust.Zone?.Often.FirstOrDefault(o => robust.NumberOf(answer, o.Outcome) == number) : null;
        return often is not null ? [.. Cells([.. often.Accepts, often.AllAccept]), .. Enumerable.Repeat("", 2 * 3)]
            : place < 0 ? Enumerable.Repeat("", 2 * (answer.Scenario.Parties.Count + 4))
            : Cells(RobustWords.Shares(robust.Result.Packages[place]));
    }

    private static IEnumerable<string> Cells(IEnumerable<Share> shares) => shares.SelectMany(s => s.Proven == Certainty.Sometimes
        ? (string[])[s.Value.ToString("R", CultureInfo.InvariantCulture), s.StandardError.ToString("R", CultureInfo.InvariantCulture)]
        : [Word.Of(s.Proven), ""]);
}
