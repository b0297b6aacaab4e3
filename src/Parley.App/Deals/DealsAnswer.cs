using System.Numerics;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Scenarios.Exact;
using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>Which packages all parties could accept, for one scenario: what every output of <c>parley deals</c> is written from.</summary>
public sealed record DealsAnswer
{
    private const int ProbeDraws = 4000;
    private const ulong ProbeSeed = 1;

    private DealsAnswer(Scenario scenario, Domain domain, BigInteger? feasible, Frontier frontier, Seq<Rational>? threat, Solutions? solutions, Seq<string> settled, Seq<string> notes) =>
        (Scenario, Domain, Feasible, Frontier, Threat, Solutions, Settled, Notes, Besides, Numbers) =
            (scenario, domain, feasible, frontier, threat, solutions, settled, notes, Picked(frontier, solutions), OpenNumbers.Of(scenario));

    internal Scenario Scenario { get; }

    internal Domain Domain { get; }

    /// <summary>How many packages cross no red line; null where that was not counted.</summary>
    internal BigInteger? Feasible { get; }

    internal Frontier Frontier { get; }

    /// <summary>By party; null where the worst packages were asked for and are not known.</summary>
    internal Seq<Rational>? Threat { get; }

    /// <summary>Null where there is no threat point to work them out from, or where most numbers are open, so that whatever a rule picked would be picked by the middles.</summary>
    internal Solutions? Solutions { get; }

    /// <summary>What the scenario leaves open and was settled to have one number for everything, a sentence each; empty where nothing was.</summary>
    internal Seq<string> Settled { get; }

    /// <summary>What a reader must know besides the numbers and what was settled, a sentence each.</summary>
    internal Seq<string> Notes { get; private init; }

    /// <summary>How packages stand under everything admissible; null where that was not asked for, or nothing is unknown.</summary>
    internal RobustAnswer? Robust { get; private init; }

    /// <summary>Whether <see cref="Robust"/> was asked for.</summary>
    internal bool RobustAsked { get; private init; }

    /// <summary>How many of the scenario's numbers may be anything.</summary>
    internal OpenNumbers Numbers { get; }

    /// <summary>How packages stand under draws made only to find the question to ask; null where <see cref="Robust"/> is there, few numbers are open, or no package is left.</summary>
    internal RobustAnswer? Probe { get; private init; }

    /// <summary>What is told of one package; null where that was not asked for.</summary>
    internal ExplainedPackage? Explained { get; private init; }

    /// <summary>Whether less was worked out than asked for because the user stopped it.</summary>
    internal bool Stopped => Frontier.Stopped || Robust is { Stopped: true };

    /// <summary>Points that a rule picks and the frontier, which is approximate then, does not have.</summary>
    internal Seq<FrontierPoint> Besides { get; }

    /// <summary>How many packages have a number.</summary>
    internal int Numbered => Frontier.Points.Count + Besides.Count + (Robust?.Added.Count ?? 0);

    internal static DealsAnswer Of(Scenario scenario, Threat threat, CancellationToken cancellation)
    {
        var (domain, settled) = ScenarioDomain.Of(scenario);
        var frontier = Frontier.Of(domain, cancellation: cancellation);
        var feasible = CountFeasible(domain, cancellation);
        var values = frontier.Points.Count == 0 && threat == Analysis.Bargaining.Threat.Worst ? null : Solutions.ThreatOf(frontier, threat);
        var solutions = values is null || OpenNumbers.Of(scenario).AreMost ? null : Solutions.Of(frontier, values, cancellation);
        return new(scenario, domain, feasible, frontier, values, solutions, settled, [.. DealsNotes.Of(scenario, frontier, feasible, values, solutions)]);
    }

    /// <summary>The same with how packages stand under everything admissible.</summary>
    internal DealsAnswer WithRobust(int samples, ulong seed, CancellationToken cancellation)
    {
        var (robust, notes) = RobustAnswer.Of(this, samples, seed, cancellation);
        return this with { Robust = robust, RobustAsked = true, Notes = [.. Notes, .. notes] };
    }

    /// <summary>The same with what is needed to say which question to ask, where most numbers are open and <see cref="WithRobust"/> was not asked for.</summary>
    internal DealsAnswer WithProbe(CancellationToken cancellation) =>
        Robust is null && Numbers.AreMost ? this with { Probe = RobustAnswer.Of(this, ProbeDraws, ProbeSeed, cancellation).Robust } : this;

    /// <summary>The same with what is told of one package.</summary>
    internal DealsAnswer WithExplained(Seq<int> outcome, CancellationToken cancellation) => this with { Explained = ExplainedPackage.Of(this, outcome, cancellation) };

    /// <summary>The package of a number, counted from 1: points of the frontier in their order, points besides, packages near the frontier, packages accepted most often.</summary>
    internal Seq<int> Outcome(int number) =>
        number <= Frontier.Points.Count ? Frontier.Points[number - 1].Outcome
        : number <= Frontier.Points.Count + Besides.Count ? Besides[number - 1 - Frontier.Points.Count].Outcome
        : Robust!.Added[number - 1 - Frontier.Points.Count - Besides.Count];

    /// <summary>
    /// So many numbered points as there is room for, in the order of their numbers. Where there are more: those that rules pick, as far as half the room goes, the first of each
    /// rule before the second of any; for the rest points evenly spread over those that all could accept, and over the others where that leaves room.
    /// </summary>
    internal IReadOnlyList<(int Number, FrontierPoint Point)> Shown(int most)
    {
        if (Frontier.Points.Count + Besides.Count <= most)
        {
            return [.. Of(Enumerable.Range(1, Frontier.Points.Count + Besides.Count))];
        }

        var wanted = Rules.SelectMany((r, rule) => (r.Solution?.Points ?? []).Select((p, place) => (p.Utilities, rule, place)))
            .OrderBy(x => x.place).ThenBy(x => x.rule).Select(x => x.Utilities).Distinct().Take(most / 2).ToHashSet();
        List<int> picked = [], others = [], accepted = [];
        for (var number = 1; number <= Frontier.Points.Count + Besides.Count; number++)
        {
            var utilities = At(number).Utilities;
            (wanted.Contains(utilities) ? picked : AllPrefer(utilities) ? accepted : others).Add(number);
        }

        var fine = Spread(accepted, most - picked.Count);
        var rest = Spread(others, most - picked.Count - fine.Count);
        return [.. Of(picked.Concat(fine).Concat(rest).Order())];
    }

    private IEnumerable<(int Number, FrontierPoint Point)> Of(IEnumerable<int> numbers) => numbers.Select(n => (n, At(n)));

    private FrontierPoint At(int number) => number <= Frontier.Points.Count ? Frontier.Points[number - 1] : Besides[number - 1 - Frontier.Points.Count];

    /// <summary>So many of the numbers, the first and the last among them.</summary>
    private static List<int> Spread(List<int> numbers, int room) =>
        numbers.Count <= room ? numbers : room <= 1 ? numbers[..room]
        : [.. Enumerable.Range(0, room).Select(i => numbers[(int)((long)i * (numbers.Count - 1) / (room - 1))])];

    /// <summary>Whether no deal is better for no party; so where no threat point is known.</summary>
    internal bool AllPrefer(Seq<Rational> utilities) => Threat is not { } threat || utilities.Zip(threat).All(x => x.First >= x.Second);

    /// <summary>The five, in the order of the format.</summary>
    internal IEnumerable<(string Key, string Words, Solution? Solution)> Rules =>
    [
        ("nash", "the greatest product of gains (Nash)", Solutions?.Nash),
        ("kalaiSmorodinsky", "the most even shares of what each could gain (Kalai-Smorodinsky)", Solutions?.KalaiSmorodinsky),
        ("egalitarian", "the most for whoever gains least (egalitarian)", Solutions?.Egalitarian),
        ("utilitarian", "the greatest total (utilitarian)", Solutions?.Utilitarian),
        ("relativeUtilitarian", "the greatest total of shares (relative utilitarian)", Solutions?.RelativeUtilitarian),
    ];

    private static Seq<FrontierPoint> Picked(Frontier frontier, Solutions? solutions)
    {
        if (solutions is null || frontier.Method == Method.Exact)
        {
            return [];
        }

        var listed = frontier.Points.Select(p => p.Utilities).ToHashSet();
        Solution?[] found = [solutions.Nash, solutions.KalaiSmorodinsky, solutions.Egalitarian, solutions.Utilitarian, solutions.RelativeUtilitarian];
        return [.. found.SelectMany(s => s?.Points ?? []).Where(p => listed.Add(p.Utilities))];
    }

    // To a party that finds all packages alike they all are one point of its frontier, and its count is the number of them.
    private static BigInteger? CountFeasible(Domain domain, CancellationToken cancellation)
    {
        if (domain.RedLines.Count == 0)
        {
            return domain.Outcomes;
        }

        var indifferent = new PartyValues([.. domain.Options.Select(n => (Seq<Rational>)[.. Enumerable.Repeat(Rational.Zero, n)])], Rational.Zero);
        var all = Frontier.Of(new(domain.Options, [indifferent], domain.RedLines), cancellation: cancellation);
        return all.Method != Method.Exact ? null : all.Points.Count == 0 ? 0 : all.Points[0].Count;
    }
}
