namespace Parley.Analysis.Domains;

/// <summary>
/// What packages are worth to one party: a constant, plus the score of the chosen option of every issue (weights already multiplied in), plus
/// the terms that fit, and no more than a ceiling. All exact, on one scale of the party's own.
/// </summary>
public sealed record PartyValues
{
    /// <param name="scores">Issue by option, counted as in the domain; a weight of zero is a row of zeros.</param>
    /// <param name="reservation">What no deal is worth to the party, on the same scale.</param>
    /// <param name="constant">Added to every package.</param>
    /// <param name="terms">Interactions and hyper-rectangles.</param>
    /// <param name="ceiling">The most a package can be worth to the party: where the sum is more, it counts as this. None where there is no such bound.</param>
    public PartyValues(Seq<Seq<Rational>> scores, Rational reservation, Rational constant = default, Seq<Term>? terms = null, Rational? ceiling = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Scores = scores;
        Reservation = reservation;
        Constant = constant;
        Terms = terms ?? [];
        Ceiling = ceiling;
    }

    public Seq<Seq<Rational>> Scores { get; }

    public Rational Reservation { get; }

    public Rational Constant { get; }

    public Seq<Term> Terms { get; }

    /// <summary>The most a package can be worth to the party; none where nothing bounds it.</summary>
    public Rational? Ceiling { get; }

    /// <summary>What a package is worth to the party.</summary>
    public Rational Utility(IReadOnlyList<int> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var sum = Constant;
        for (var issue = 0; issue < Scores.Count; issue++)
        {
            sum += Scores[issue][outcome[issue]];
        }

        sum = Terms.Where(t => t.When.Fits(outcome)).Aggregate(sum, (s, t) => s + t.Add);
        return Ceiling is { } most && sum > most ? most : sum;
    }
}
