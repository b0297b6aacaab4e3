using Parley.Analysis.Domains;
using Parley.Analysis.Explaining;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios.Exact;
using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>All that is told of one package: what it is to each party, what stands in its way, what would help, and what that rests on.</summary>
/// <param name="Number">Its number in the table, where it has one.</param>
/// <param name="Explanation">The findings, at the middle of all ranges.</param>
/// <param name="RedLines">By party, the red lines it crosses.</param>
/// <param name="Gains">By party, the least and the most it can be worth above no deal; null where the scenario leaves nothing open.</param>
/// <param name="BeatenBy">The number of the first package of the frontier that is as good for every party and better for one; null where none is.</param>
/// <param name="After">What the package is worth, by party, once changed as <see cref="Explanation.Remedy"/> says.</param>
/// <param name="Single">Entries it rests on that have one source.</param>
/// <param name="Unsourced">Paths of entries it rests on that have none.</param>
/// <param name="Entries">How many entries it rests on.</param>
public sealed record ExplainedPackage(
    int? Number, Explanation Explanation, Seq<Seq<Bundle>> RedLines, Seq<Interval>? Gains, int? BeatenBy, Seq<Rational>? After,
    Seq<SingleSourced> Single, Seq<string> Unsourced, int Entries)
{
    // Looking for what beats a package, and for its number, goes through the frontier point by point.
    private const int MostPoints = 50_000;

    internal Seq<int> Outcome => Explanation.Outcome;

    internal static ExplainedPackage Of(DealsAnswer answer, Seq<int> outcome, CancellationToken cancellation)
    {
        var explanation = Explanation.Of(answer.Domain, outcome, answer.Frontier.Extremes, cancellation);
        var uncertain = ScenarioRanges.Of(answer.Scenario);
        var utilities = answer.Domain.Utilities(outcome);
        var (number, beatenBy) = (NumberOf(answer, outcome), (int?)null);
        foreach (var (point, i) in answer.Frontier.Points.Take(MostPoints).Select((p, i) => (p, i)))
        {
            if (explanation.RedLines.Count == 0 && beatenBy is null && !point.Utilities.Equals(utilities) && point.Utilities.Zip(utilities).All(x => x.First >= x.Second))
            {
                beatenBy = i + 1;
            }
        }

        Seq<int>? changed = explanation.Remedy is { Count: > 0 } remedy
            ? [.. outcome.Select((o, i) => remedy.FirstOrDefault(c => c.Issue == i)?.To ?? o)] : null;
        var (single, unsourced, entries) = Grounds.Of(answer.Scenario, outcome);
        return new(number, explanation,
            [.. answer.Scenario.Parties.Select(p => (Seq<Bundle>)[.. p.Preferences.RedLines.Where(b => Fits(answer.Scenario, b, outcome))])],
            uncertain is null ? null : [.. uncertain.Parties.Select(p => Bounds.Of(p, outcome))],
            beatenBy, changed is null ? null : answer.Domain.Utilities(changed), single, unsourced, entries);
    }

    internal static bool Fits(Scenario scenario, Bundle bundle, Seq<int> outcome) =>
        bundle.Parts.All(part => scenario.Issues.Select((issue, i) => (issue, i)).Any(x => x.issue.Id.Equals(part.Issue) && part.Options.Contains(x.issue.Options[outcome[x.i]])));

    private static int? NumberOf(DealsAnswer answer, Seq<int> outcome)
    {
        for (var number = 1; number <= Math.Min(answer.Numbered, MostPoints); number++)
        {
            if (answer.Outcome(number).Equals(outcome))
            {
                return number;
            }
        }

        return null;
    }
}
