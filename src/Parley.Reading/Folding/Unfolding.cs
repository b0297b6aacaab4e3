namespace Parley.Reading.Folding;

/// <summary>Leads what was read in a <see cref="FoldedText"/> back to the text as written: every passage quotes that, the names and words in slots are the plain ones.</summary>
internal static class Unfolding
{
    internal static Entity Of(Entity entity, FoldedText folded) => entity with { Mentions = All(entity.Mentions, folded) };

    internal static Claim Of(Claim claim, FoldedText folded) => new(
        claim.Id,
        Of(claim.Matter, folded),
        claim.Summary,
        claim.Status,
        claim.Attribution,
        claim.When,
        claim.Place,
        All(claim.Passages, folded),
        claim.Confidence,
        claim.Why,
        claim.Readers);

    internal static Problem Of(Problem problem, FoldedText folded) => problem.Length == 0 ? problem : folded.Written(problem);

    private static Matter Of(Matter matter, FoldedText folded) => matter.Match<Matter>(
        m => m with { Agenda = All(m.Agenda, folded), Outcome = One(m.Outcome, folded) },
        d => d,
        r => r with { Title = folded.Written(r.Title) },
        p => p with { Content = folded.Written(p.Content), Parts = All(p.Parts, folded) },
        a => a with { Content = folded.Written(a.Content) },
        i => i with { Action = folded.Written(i.Action), Weapon = One(i.Weapon, folded) },
        p => p with { Event = One(p.Event, folded) },
        o => o with { Content = folded.Written(o.Content) },
        s => s with { Content = folded.Written(s.Content) });

    private static Passage? One(Passage? passage, FoldedText folded) => passage is null ? null : folded.Written(passage);

    private static Seq<Passage> All(Seq<Passage> passages, FoldedText folded) => [.. passages.Select(folded.Written)];
}
