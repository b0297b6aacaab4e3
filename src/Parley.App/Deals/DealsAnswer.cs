using System.Numerics;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Scenarios;
using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>Which packages all parties could accept, for one scenario: what every output of <c>parley deals</c> is written from.</summary>
internal sealed record DealsAnswer
{
    private DealsAnswer(Scenario scenario, Domain domain, BigInteger? feasible, Frontier frontier, Seq<Rational>? threat, Solutions? solutions, Seq<string> notes) =>
        (Scenario, Domain, Feasible, Frontier, Threat, Solutions, Notes) = (scenario, domain, feasible, frontier, threat, solutions, notes);

    internal Scenario Scenario { get; }

    internal Domain Domain { get; }

    /// <summary>How many packages cross no red line; null where that was not counted.</summary>
    internal BigInteger? Feasible { get; }

    internal Frontier Frontier { get; }

    /// <summary>By party; null where the worst packages were asked for and are not known.</summary>
    internal Seq<Rational>? Threat { get; }

    /// <summary>Null where there is no threat point to work them out from.</summary>
    internal Solutions? Solutions { get; }

    /// <summary>What a reader must know besides the numbers, a sentence each.</summary>
    internal Seq<string> Notes { get; }

    internal static DealsAnswer Of(Scenario scenario, Threat threat, CancellationToken cancellation)
    {
        var (domain, settled) = ScenarioDomain.Of(scenario);
        var frontier = Frontier.Of(domain, cancellation: cancellation);
        var feasible = CountFeasible(domain, cancellation);
        var values = frontier.Points.Count == 0 && threat == Analysis.Bargaining.Threat.Worst ? null : Solutions.ThreatOf(domain, threat);
        var solutions = values is null ? null
            : frontier.Method == Method.Exact ? Solutions.Of(frontier, values, cancellation)
            : Solutions.Of(domain, values, cancellation: cancellation);
        return new(scenario, domain, feasible, frontier, values, solutions, [.. settled, .. DealsNotes.Of(scenario, domain, frontier, feasible, values, solutions)]);
    }

    /// <summary>The five, in the order of the format.</summary>
    internal IEnumerable<(string Key, string Words, Solution? Solution)> Rules =>
    [
        ("nash", "the greatest product of gains (Nash)", Solutions?.Nash),
        ("kalaiSmorodinsky", "the most even shares of what each could gain (Kalai-Smorodinsky)", Solutions?.KalaiSmorodinsky),
        ("egalitarian", "the most for whoever gains least (egalitarian)", Solutions?.Egalitarian),
        ("utilitarian", "the greatest total (utilitarian)", Solutions?.Utilitarian),
        ("relativeUtilitarian", "the greatest total of shares (relative utilitarian)", Solutions?.RelativeUtilitarian),
    ];

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
