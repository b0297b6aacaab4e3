namespace Parley.Score;

/// <summary>Why a fact has no claim, or a claim no fact, as far as their slots tell.</summary>
internal static class Causes
{
    /// <summary>The cause of a miss.</summary>
    /// <param name="fact">The fact without a claim.</param>
    /// <param name="near">The claims whose passages touch its sentences.</param>
    internal static string OfMiss(Fact fact, IEnumerable<Told> near)
    {
        var claims = near.ToList();
        var same = claims.Where(c => c.Kind == fact.Kind).ToList();
        if (same.Count > 0)
        {
            return Wrong(same.Select(c => Matching.MainSlots(c, fact)));
        }

        var others = claims.Select(c => c.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? "no claim on the sentence" : "no such claim; there are: " + string.Join(", ", others);
    }

    /// <summary>The cause of a surplus.</summary>
    /// <param name="claim">The claim without a fact.</param>
    /// <param name="near">The facts on the sentences that its passages touch, optional ones too.</param>
    internal static string OfSurplus(Told claim, IEnumerable<Fact> near)
    {
        var facts = near.ToList();
        var same = facts.Where(f => f.Kind == claim.Kind).ToList();
        if (same.Count > 0)
        {
            return Wrong(same.Select(f => Matching.MainSlots(claim, f)));
        }

        var others = facts.Select(f => f.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? "no fact on the sentence" : "no such fact; there are: " + string.Join(", ", others);
    }

    /// <summary>A cause without what else stands there, to count by.</summary>
    internal static string Sort(string cause) => cause.Split(';')[0];

    // The nearest counterpart tells most; of equally near ones the first, as they stand in the report.
    private static string Wrong(IEnumerable<IReadOnlyList<(string Slot, bool Agrees)>> counterparts)
    {
        var nearest = counterparts.MinBy(slots => slots.Count(s => !s.Agrees))!;
        var wrong = nearest.Where(s => !s.Agrees).Select(s => s.Slot).ToList();
        return wrong.Count == 0 ? "its counterpart is taken by another" : "differs: " + string.Join(" and ", wrong);
    }
}
