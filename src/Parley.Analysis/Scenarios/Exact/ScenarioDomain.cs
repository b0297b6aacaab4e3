using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Exact;

/// <summary>A scenario as the exact numbers an analysis works with: issues, options and parties by their place in the scenario.</summary>
/// <param name="Domain">The numbers.</param>
/// <param name="Notes">What had to be settled to get there (ranges taken at their middle, orders spread evenly), a sentence each.</param>
public sealed record ScenarioDomain(Domain Domain, Seq<string> Notes)
{
    /// <summary>
    /// Takes every range at its middle, weights known by their order alone at the centre of all weights in that order, and options known by
    /// their order alone as evenly spread from 100 down to 0. Cost linear in the scenario.
    /// </summary>
    public static ScenarioDomain Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var numbers = Numbers(scenario);
        var notes = Settled(scenario);
        var parties = new List<PartyValues>();
        foreach (var party in scenario.Parties)
        {
            var preferences = party.Preferences;
            var weights = Weights(preferences.Weights, scenario);
            Seq<Seq<Rational>> scores = [.. scenario.Issues.Select((issue, i) =>
                (Seq<Rational>)[.. Scores(preferences.Scores[i], issue, scenario.Rule).Select(s => weights[i] * s)])];
            var whole = Exact(preferences.Whole);
            var terms = preferences.Together.Select(t => new Term(Pattern(t.When, numbers), Exact(t.Add.Middle) / whole)).ToList();
            var reservation = party.Reservation is { } r ? Exact(r.Middle) : Rational.Zero;
            parties.Add(new(scores, reservation, Exact(preferences.Constant), [.. terms], scenario.Rule.AtMostOne ? Rational.One : null));
        }

        var redLines = scenario.Parties.SelectMany(p => p.Preferences.RedLines).Select(b => Pattern(b, numbers)).Distinct();
        return new(new([.. scenario.Issues.Select(i => i.Options.Count)], [.. parties], [.. redLines]), [.. notes]);
    }

    /// <summary>A number as it was written, as a fraction.</summary>
    public static Rational Exact(Amount amount) => new(amount.Digits, BigInteger.Pow(10, amount.Scale));

    private static List<string> Settled(Scenario scenario)
    {
        var notes = new List<string>();
        var ranges = scenario.Parties.SelectMany(p => Figures(p.Preferences).Append(p.Reservation ?? new(0))).Where(f => !f.IsPoint).ToList();
        if (ranges.Count > 0)
        {
            var unsaid = ranges.Count(f => f.Low == 0 && f.High == 100);
            notes.Add($"{ranges.Count} {(ranges.Count == 1 ? "number is a range and was" : "numbers are ranges and were")} taken at the middle"
                + (unsaid == 0 ? "." : $"; {unsaid} of them {(unsaid == 1 ? "spans" : "span")} 0 to 100, as where nothing is known."));
        }

        if (scenario.Parties.Any(p => p.Preferences.Weights is Weights.Order { BestFirst.Count: > 1 }))
        {
            notes.Add("Weights known by their order alone were taken at the centre of all weights in that order.");
        }

        if (scenario.Parties.Any(p => p.Preferences.Scores.Any(s => s is Scores.Order { BestFirst.Count: > 2 })))
        {
            notes.Add("Options known by their order alone were spread evenly from 100 down to 0.");
        }

        return notes;
    }

    private static IEnumerable<Figure> Figures(Preferences preferences) =>
    [
        .. preferences.Weights.Match(n => n.Of, _ => []),
        .. preferences.Scores.SelectMany(s => s.Match(n => n.Of, _ => [], _ => [])),
        .. preferences.Together.Select(t => t.Add),
    ];

    private static List<Rational> Weights(Weights weights, Scenario scenario)
    {
        var all = weights.Match(
            n => n.Of.Select(f => Exact(f.Middle)).ToList(),
            o => [.. scenario.Issues.Select(i => Central(Place(o.BestFirst, i.Id), o.BestFirst.Count))]);
        var sum = all.Aggregate(Rational.Zero, (s, w) => s + w);
        return scenario.Rule.WeightsToOne && sum.Sign > 0 ? [.. all.Select(w => w / sum)] : all;
    }

    private static IEnumerable<Rational> Scores(Scores scores, Issue issue, UtilityRule rule) => scores.Match(
        n => Shares([.. n.Of.Select(f => Exact(f.Middle))], rule),
        o =>
        {
            var place = o.BestFirst.Select((option, i) => (option, i)).ToDictionary(x => x.option, x => x.i);
            var last = Math.Max(1, o.BestFirst.Count - 1);
            return issue.Options.Select(option => new Rational(100 * (last - place[option]), last));
        },
        line => Line(line, issue.Range!, rule));

    private static IEnumerable<Rational> Shares(List<Rational> evaluations, UtilityRule rule)
    {
        var best = evaluations.Aggregate(Rational.Zero, Rational.Max);
        return rule.ScoresToBest && best.Sign > 0 ? evaluations.Select(e => e / best) : evaluations;
    }

    private static IEnumerable<Rational> Line(Scores.Line line, WholeRange range, UtilityRule rule)
    {
        var (offset, slope) = (Exact(line.Offset), Exact(line.Slope));
        for (var n = range.Lower; n <= range.Upper; n++)
        {
            var value = offset + (slope * (rule.LinesFromLower ? n - range.Lower : n));
            yield return rule.AtMostOne ? Rational.Max(Rational.Zero, Rational.Min(Rational.One, value)) : value;
        }
    }

    /// <summary>The k-th largest of n weights that sum to 1, on average over all such weights: (1/k + ... + 1/n) / n.</summary>
    private static Rational Central(int place, int count) =>
        Enumerable.Range(place + 1, count - place).Aggregate(Rational.Zero, (sum, j) => sum + new Rational(1, j)) / count;

    private static int Place<T>(Seq<T> order, T item) =>
        order.Select((x, i) => (x, i)).First(p => EqualityComparer<T>.Default.Equals(p.x, item)).i;

    private static Dictionary<IssueId, (int Number, Lazy<Dictionary<OptionId, int>> Options)> Numbers(Scenario scenario) =>
        scenario.Issues.Select((issue, i) => (issue, i)).ToDictionary(
            x => x.issue.Id, x => (x.i, new Lazy<Dictionary<OptionId, int>>(() => x.issue.Options.Select((o, n) => (o, n)).ToDictionary(y => y.o, y => y.n))));

    private static Pattern Pattern(Bundle bundle, Dictionary<IssueId, (int Number, Lazy<Dictionary<OptionId, int>> Options)> numbers) =>
        new([.. bundle.Parts.Select(p => new Condition(numbers[p.Issue].Number, [.. p.Options.Select(o => numbers[p.Issue].Options.Value[o])]))]);
}
