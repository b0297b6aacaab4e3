using System.Globalization;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios.Exact;
using Parley.App.Deals;
using Parley.App.Deals.Wording;
using Parley.Wording;

namespace Parley.App.Web.PackageRoom;

/// <summary>Works out which packages the parties of a changed model could accept.</summary>
internal static class PackagesAnswers
{
    // Of a long frontier so many points are looked at; of each group so many are shown.
    private const int MostPoints = 40;
    private const int MostShown = 3;

    internal static (PackagesAnswer View, DealsAnswer Answer) Of(ChangedModel model, string why, CancellationToken cancellation)
    {
        var answer = DealsAnswer.Of(model.Scenario(), Threat.Reservation, cancellation);
        var (all, open) = model.Numbers();
        var isOpen = 2 * open > all;
        var found = answer.Threat is null ? [] : answer.Shown(MostPoints).Select(x => (x.Number, x.Point, Refusing: Refusing(answer, x.Point))).ToArray();
        var parties = answer.Scenario.Parties.Count;
        (string Heading, (int Number, FrontierPoint Point, int[] Refusing)[] Points)[] groups =
        [
            ("Acceptable to all", [.. found.Where(f => f.Refusing.Length == 0)]),
            ("To all but one", [.. found.Where(f => f.Refusing.Length == 1)]),
            (parties == 2 ? "Near, for neither" : "Near", [.. found.Where(f => f.Refusing.Length > 1)]),
        ];
        var shown = groups.Select(g => (g.Heading, All: g.Points.Length, Points: g.Points.OrderBy(p => Missing(answer, p.Point)).ThenByDescending(p => Least(answer, p.Point)).ThenBy(p => p.Number).Take(MostShown).ToArray())).ToArray();
        var outcomes = shown.SelectMany(g => g.Points).Select(p => p.Point.Outcome).ToArray();
        var alike = Enumerable.Range(0, answer.Scenario.Issues.Count).Where(i => outcomes.Length > 1 && outcomes.All(o => o[i] == outcomes[0][i])).ToHashSet();
        var uncertain = ScenarioRanges.Of(answer.Scenario);
        var names = outcomes.Select((o, i) => (Key: Address(o), Name: Name(i))).ToDictionary(x => x.Key, x => x.Name, StringComparer.Ordinal);
        PackageColumn Package(FrontierPoint point) => new(
            Address(point.Outcome), names[Address(point.Outcome)], [.. Settled(model, answer, point.Outcome).Where((_, i) => !alike.Contains(i))], Verdicts(answer, point, uncertain),
            point.Count is { } count && count > 1 ? $"{(count == 2 ? "One other is" : $"{InWords.Whole(count - 1)} others are")} worth the same to every party." : null,
            isOpen ? [] : [.. answer.Rules.Where(r => r.Solution is { } s && s.Points.Any(p => p.Utilities.Equals(point.Utilities))).Select(r => r.Words)]);
        return (new(
            InBrief(answer, [.. groups.Select(g => g.Points.Length)], found.Length),
            Cautions(answer, all, open, isOpen),
            alike.Count == 0 ? [] : [.. Settled(model, answer, outcomes[0]).Where((_, i) => alike.Contains(i))],
            [.. shown.Where(g => g.Points.Length > 0).Select(g => new PackageGroup(g.Heading, [.. g.Points.Select(p => Package(p.Point))], g.All - g.Points.Length))],
            Outcome(answer, why) is { } asked ? Told(model, answer, asked, names.GetValueOrDefault(why), cancellation) : null,
            [.. model.Assumptions.Written()]), answer);
    }

    private static string Name(int place) => place < 26 ? $"{(char)('A' + place)}" : InWords.Whole(place + 1);

    private static string InBrief(DealsAnswer answer, int[] counts, int looked)
    {
        if (answer.Frontier.Points.Count == 0)
        {
            return "No package is left.";
        }

        var of = looked < answer.Frontier.Points.Count ? $"{InWords.Whole(looked)} looked at of {InWords.Count(answer.Frontier.Points.Count, "package", "packages")}" : InWords.Count(looked, "package", "packages");
        return $"{InWords.Capital(of)} that no other beats: {(counts[0] == 0 ? "none" : InWords.Whole(counts[0]))} acceptable to all, {(counts[1] == 0 ? "none" : InWords.Whole(counts[1]))} to all but one.";
    }

    private static Seq<string> Cautions(DealsAnswer answer, int all, int open, bool isOpen) =>
    [
        // Where most are open the notes say how many.
        .. open == 0 ? Array.Empty<string>()
            : isOpen ? ["Every range is taken at its middle, so what stands below is one reading of many, and no package is picked out."]
            : [$"{InWords.Whole(open)} of {InWords.Whole(all)} numbers may be anything, since nothing was read; every range is taken at its middle. So what stands below is one reading of many."],
        .. answer.Notes,
    ];

    private static int[] Refusing(DealsAnswer answer, FrontierPoint point) => [.. point.Utilities.Zip(answer.Threat!).Select((x, i) => (x, i)).Where(p => p.x.First < p.x.Second).Select(p => p.i)];

    private static Rational Missing(DealsAnswer answer, FrontierPoint point) =>
        point.Utilities.Zip(answer.Threat!).Select(x => x.Second - x.First).Where(m => m.Sign > 0).Aggregate(Rational.Zero, (s, m) => s + m);

    private static Rational Least(DealsAnswer answer, FrontierPoint point) => point.Utilities.Zip(answer.Threat!).Select(x => x.First - x.Second).Aggregate(Rational.Min);

    private static Seq<(string Party, bool Accepts, string Words)> Verdicts(DealsAnswer answer, FrontierPoint point, UncertainDomain? uncertain) =>
    [
        .. answer.Scenario.Parties.Select((party, i) =>
        {
            var gain = point.Utilities[i] - answer.Threat![i];
            var size = PackageWords.Worth(gain.Sign < 0 ? -gain : gain, answer.Scenario);
            var reach = uncertain is null ? null : Bounds.Of(uncertain.Parties[i], point.Outcome);
            var sure = reach is null ? "" : reach.Low.Sign >= 0 ? ", whatever the open numbers are" : reach.High.Sign < 0 ? ", whatever the open numbers are" : "; the open numbers decide";
            return (party.Name, gain.Sign >= 0, gain.Sign switch { > 0 => $"gains {size}{sure}", 0 => $"neither gains nor loses{sure}", _ => $"would lose {size}{sure}" });
        }),
    ];

    private static IEnumerable<(string Issue, string Option)> Settled(ChangedModel model, DealsAnswer answer, Seq<int> outcome) =>
        outcome.Select((o, i) => (ChangedModel.TitleOf(model.Draft.Issues[i]), ChangedModel.Settled(model.Draft.Issues[i], answer.Scenario.Issues[i].Options[o].Value)));

    private static string Address(Seq<int> outcome) => string.Join('.', outcome.Select(o => o.ToString(CultureInfo.InvariantCulture)));

    private static Seq<int>? Outcome(DealsAnswer answer, string address)
    {
        var options = address.Split('.').Select(Assumptions.Whole).ToArray();
        return options.Length == answer.Scenario.Issues.Count && options.Zip(answer.Scenario.Issues).All(x => x.First is { } o && o < x.Second.Options.Count) ? [.. options.Select(o => o!.Value)] : null;
    }

    private static ToldPackage Told(ChangedModel model, DealsAnswer answer, Seq<int> outcome, string? name, CancellationToken cancellation)
    {
        var told = ExplainedPackage.Of(answer, outcome, cancellation);
        return new(
            Address(outcome),
            name,
            [.. Settled(model, answer, outcome)],
            [.. ExplainWords.Verdict(answer, told)],
            [
                .. model.Draft.Parties.Select((party, n) => (
                    party.Who.Name,
                    (Seq<string>)[.. ExplainWords.OfParty(answer, told, n)],
                    (Seq<(string, string, string)>)
                    [
                        .. outcome.Select((o, i) => (Issue: model.Draft.Issues[i], Option: answer.Scenario.Issues[i].Options[o]))
                            .SelectMany(x => model.Of(party, x.Issue).Where(s => s.Lead == x.Option.Value).Select(s => (s.Key, ChangedModel.Settled(x.Issue, s.Lead) is { Length: > 0 } how ? $"{ChangedModel.TitleOf(x.Issue)}: {how}" : ChangedModel.TitleOf(x.Issue), s.Source))).Where(s => s.Source.Length > 0),
                    ])),
            ],
            [.. ExplainWords.Grounded(told)]);
    }
}
