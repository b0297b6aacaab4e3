using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Open;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Exact;

/// <summary>A scenario with its ranges and orders, as the analysis of what holds under all of them takes it.</summary>
public static class ScenarioRanges
{
    /// <summary>
    /// Ranges as they stand. Weights are brought to sum 1 after they are drawn. Of options known by their order alone the first scores 100, the last 0, and those between
    /// anything that keeps the order; one option alone scores 100. None where the scenario holds no range and no order, which is so of every format but Parley's own.
    /// </summary>
    public static UncertainDomain? Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (!scenario.Rule.WeightsToOne || !scenario.Parties.Any(p => IsUncertain(p)))
        {
            return null;
        }

        var (settled, _) = ScenarioDomain.Of(scenario);
        return new(settled.Options, [.. scenario.Parties.Select((p, n) => Party(p, scenario, settled.Parties[n]))], settled.RedLines);
    }

    private static bool IsUncertain(Party party) =>
        party.Reservation is { IsPoint: false }
        || party.Preferences.Weights.Match(n => n.Of.Any(f => !f.IsPoint), o => o.BestFirst.Count > 1)
        || party.Preferences.Scores.Any(s => s.Match(n => n.Of.Any(f => !f.IsPoint), o => o.BestFirst.Count > 2, _ => false))
        || party.Preferences.Together.Any(t => !t.Add.IsPoint);

    private static UncertainParty Party(Party party, Scenario scenario, PartyValues settled)
    {
        var preferences = party.Preferences;
        var issues = scenario.Issues.Select((issue, n) => (issue.Id, n)).ToDictionary(x => x.Id, x => x.n);
        var weights = preferences.Weights.Match(
            n => (Weighing)new Weighing.Ranges([.. n.Of.Select(Range)]),
            o => new Weighing.Order([.. o.BestFirst.Select(i => issues[i])]));
        Seq<Seq<int>?> orders = [.. preferences.Scores.Select((s, i) => s.Match<Seq<int>?>(_ => null, o => Order(o, scenario.Issues[i]), _ => null))];
        Seq<Seq<Interval>> scores = [.. preferences.Scores.Select((s, i) => s.Match(
            n => (Seq<Interval>)[.. n.Of.Select(Range)],
            _ => InOrder(orders[i]!),
            _ => throw new ArgumentException("Only scenarios of other formats score by lines, and they hold no ranges.", nameof(scenario))))];
        var whole = ScenarioDomain.Exact(preferences.Whole);
        return new(weights, scores, party.Reservation is { } r ? Range(r) : Rational.Zero,
            [.. preferences.Together.Zip(settled.Terms, (t, s) => new UncertainTerm(s.When, new(Range(t.Add).Low / whole, Range(t.Add).High / whole)))],
            settled.Ceiling,
            orders.All(o => o is null) ? null : orders);
    }

    private static Seq<int> Order(Scores.Order order, Issue issue)
    {
        var places = issue.Options.Select((option, n) => (option, n)).ToDictionary(x => x.option, x => x.n);
        return [.. order.BestFirst.Select(o => places[o])];
    }

    private static Seq<Interval> InOrder(Seq<int> order)
    {
        var scores = Enumerable.Repeat(new Interval(0, 100), order.Count).ToArray();
        scores[order[order.Count - 1]] = (Rational)0;
        scores[order[0]] = (Rational)100;
        return [.. scores];
    }

    private static Interval Range(Figure figure) => new(ScenarioDomain.Exact(figure.Low), ScenarioDomain.Exact(figure.High));
}
