using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Open;

/// <summary>A scenario of which ranges and orders are known. Every point in them is as admissible as any other; orders are drawn evenly from all weights, or scores, that keep them. What is unknown of one party or number says nothing of another, orders apart.</summary>
public sealed record UncertainDomain
{
    /// <exception cref="ArgumentException">A shape does not fit, or a number of an issue or option.</exception>
    public UncertainDomain(Seq<int> options, Seq<UncertainParty> parties, Seq<Pattern>? redLines = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(parties);
        var fits = parties.All(p => p.Weights.Match(r => r.ByIssue.Count == options.Count, o => o.Issues.All(i => i >= 0 && i < options.Count)));
        if (!fits)
        {
            throw new ArgumentException("Weights name every issue, an order issues that are there.", nameof(parties));
        }

        if (parties.Any(p => p.Orders is { } orders && (orders.Count != options.Count || orders.Zip(options).Any(x => x.First is { } o && !o.Order().SequenceEqual(Enumerable.Range(0, x.Second))))))
        {
            throw new ArgumentException("An order of options names every option of its issue once.", nameof(parties));
        }

        // The checks of shapes and patterns are those of a domain.
        Seq<PartyValues> middle = [.. parties.Select(p => new PartyValues(
            [.. p.Scores.Select(row => (Seq<Rational>)[.. row.Select(s => s.Low)])], p.Reservation.Low, terms: [.. p.Terms.Select(t => new Term(t.When, t.Add.Low))]))];
        RedLines = new Domain(options, middle, redLines).RedLines;
        (Options, Parties) = (options, parties);
    }

    public Seq<int> Options { get; }

    public Seq<UncertainParty> Parties { get; }

    public Seq<Pattern> RedLines { get; }
}
