namespace Parley.Score;

/// <summary>A fact or claim that found no counterpart, and why as far as that can be told.</summary>
/// <param name="Report">Name of the report.</param>
/// <param name="Kind">Kind of the fact or claim.</param>
/// <param name="Cause">Why, in a few words.</param>
/// <param name="Text">The fact or claim for a person.</param>
internal sealed record Lone(string Report, string Kind, string Cause, string Text);

/// <summary>How many facts of a kind were found, how many claims have no fact, how many facts no claim.</summary>
internal sealed record Tally(int Found, int Surplus, int Missed)
{
    internal int Facts => Found + Missed;

    internal double Precision => Found + Surplus > 0 ? (double)Found / (Found + Surplus) : 0;

    internal double Recall => Facts > 0 ? (double)Found / Facts : 0;

    internal double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Tally operator +(Tally a, Tally b) => new(a.Found + b.Found, a.Surplus + b.Surplus, a.Missed + b.Missed);
}

/// <summary>The score of one set of reports; the pairs of numbers are how many are right and of how many.</summary>
internal sealed class Score(string name)
{
    internal string Name { get; } = name;

    internal int Reports { get; set; }

    internal SortedDictionary<string, Tally> Kinds { get; } = new(StringComparer.Ordinal);

    internal Tally All => Kinds.Values.Aggregate(new Tally(0, 0, 0), (a, b) => a + b);

    internal (int Right, int Of) Further { get; set; }

    internal (int Right, int Of) Chains { get; set; }

    internal (int Right, int Of) Dates { get; set; }

    internal List<Lone> Misses { get; } = [];

    internal List<Lone> Surplus { get; } = [];

    internal void Add(string kind, Tally tally) => Kinds[kind] = Kinds.GetValueOrDefault(kind, new Tally(0, 0, 0)) + tally;
}

/// <summary>Pairs the claims of a report with its facts.</summary>
internal static class Scoring
{
    /// <summary>
    /// Adds one report to a score. Claims and facts are paired one to one, the best pairs first: required before optional
    /// facts, then by how many further slots are right, how few there are, and whether the chain is right. Optional facts
    /// count neither way; a claim that fits a fact taken by another is a repeat and no surplus; statements are never surplus.
    /// </summary>
    internal static void Add(Score score, string report, IReadOnlyList<Fact> facts, ReadingResult result)
    {
        var entities = result.Entities.ToDictionary(e => e.Id.Value);
        var claims = result.Claims.Select(c => new Told(c, entities)).ToList();
        var sentences = Sentences.Of(result.Report.Text);
        var places = facts.Select(f => f.Sentences.Where(n => n > 0 && n <= sentences.Count).Select(n => sentences[n - 1]).ToList()).ToList();
        var pairs = Pairs(facts, places, claims);
        var claimOf = new Dictionary<int, int>();
        var used = new HashSet<int>();
        score.Reports++;
        foreach (var pair in pairs.OrderByDescending(p => p))
        {
            if (claimOf.ContainsKey(pair.Fact) || used.Contains(pair.Claim))
            {
                continue;
            }

            claimOf[pair.Fact] = pair.Claim;
            used.Add(pair.Claim);
            if (pair.Required)
            {
                Count(score, facts[pair.Fact], claims[pair.Claim], pair);
            }
        }

        for (var i = 0; i < facts.Count; i++)
        {
            if (!claimOf.ContainsKey(i) && !facts[i].Optional)
            {
                score.Add(facts[i].Kind, new Tally(0, 0, 1));
                score.Misses.Add(new(report, facts[i].Kind, Causes.OfMiss(facts[i], claims.Where(c => c.Touches(places[i]))), facts[i].ToString()));
            }
        }

        var fitting = pairs.Select(p => p.Claim).ToHashSet();
        foreach (var (claim, _) in claims.Select((c, i) => (c, i)).Where(p => !fitting.Contains(p.i) && p.c.Kind != "statement"))
        {
            score.Add(claim.Kind, new Tally(0, 1, 0));
            var near = facts.Zip(places).Where(p => claim.Touches(p.Second)).Select(p => p.First);
            score.Surplus.Add(new(report, claim.Kind, Causes.OfSurplus(claim, near), $"{claim.Claim.Summary} | {claim.Choice ?? claim.Status} | {claim.Claim.Why} | {claim.Claim.Passages[0].Quote.ReplaceLineEndings(" ")}"));
        }
    }

    private static void Count(Score score, Fact fact, Told claim, (bool Required, int Right, int MinusOf, bool Chain, int Fact, int Claim) pair)
    {
        score.Add(fact.Kind, new Tally(1, 0, 0));
        score.Further = (score.Further.Right + pair.Right, score.Further.Of - pair.MinusOf);
        score.Chains = (score.Chains.Right + (pair.Chain ? 1 : 0), score.Chains.Of + 1);
        if (fact.Text("when_iso") is { } days)
        {
            var when = claim.Claim.When;
            score.Dates = (score.Dates.Right + ($"{when?.From:yyyy-MM-dd}/{when?.To:yyyy-MM-dd}" == days ? 1 : 0), score.Dates.Of + 1);
        }
    }

    private static List<(bool Required, int Right, int MinusOf, bool Chain, int Fact, int Claim)> Pairs(
        IReadOnlyList<Fact> facts, List<List<(int Start, int End)>> places, List<Told> claims)
    {
        var pairs = new List<(bool, int, int, bool, int, int)>();
        for (var i = 0; i < facts.Count; i++)
        {
            for (var j = 0; j < claims.Count; j++)
            {
                // Where another kind would do as well, standing on the sentence is enough.
                var fits = facts[i].Kinds.Contains(claims[j].Kind) && claims[j].Touches(places[i])
                    && (claims[j].Kind != facts[i].Kind || Matching.MainSlots(claims[j], facts[i]).All(s => s.Agrees));
                if (fits)
                {
                    var (right, of) = Matching.Further(claims[j], facts[i]);
                    pairs.Add((!facts[i].Optional, right, -of, Matching.ChainRight(claims[j], facts[i]), i, j));
                }
            }
        }

        return pairs;
    }
}
