using Parley.Analysis.Stability;

namespace Parley.App.Stability;

/// <summary>Why a state is stable for a decision maker or is not, by concepts for which one reason is enough.</summary>
/// <param name="By">The concepts, at least one.</param>
/// <param name="Standing">What holds by them.</param>
/// <param name="Sentence">Why, without a full stop.</param>
internal sealed record Reason(Seq<Concept> By, Standing Standing, string Sentence)
{
    // What is stable by one of these is stable by the concept too, and for the same reason; the one that says most first.
    private static readonly Concept[][] Implying = [[], [Concept.Sseq, Concept.Smr, Concept.Seq], [Concept.Sseq], [Concept.Sseq], []];

    // What is not stable by one of these is not stable by the concept either, and for the same reason.
    private static readonly Concept[][] Implied =
        [[Concept.Gmr, Concept.Seq, Concept.Smr, Concept.Sseq], [], [Concept.Gmr], [Concept.Gmr], [Concept.Gmr, Concept.Seq, Concept.Smr]];

    /// <summary>The verdict in a word or two.</summary>
    internal string Verdict => Standing switch { Standing.Stable => "stable", Standing.Unstable => "not stable", _ => "perhaps stable" };

    /// <summary>The verdict and by what: "not stable by Nash and SEQ", "stable by none".</summary>
    internal string Told => Standing == Standing.Unstable && By.Count == StabilityAnswer.Concepts.Count ? "stable by none" : $"{Verdict} by {StateWords.Of(By)}";

    /// <summary>All verdicts on a state for a decision maker, each with a reason that is enough for it, in the order of the concepts.</summary>
    internal static Seq<Reason> Of(StabilityAnswer answer, int decisionMaker, int state) =>
    [
        .. StabilityAnswer.Concepts.Select(c => (Concept: c, Standing: answer.Of(c, decisionMaker, state)))
            .Select(x => (x.Concept, x.Standing, Sentence: Why(answer, Enough(answer, x.Concept, decisionMaker, state, x.Standing), decisionMaker, state, x.Standing)))
            .GroupBy(x => (x.Standing, x.Sentence)).Select(g => new Reason([.. g.Select(x => x.Concept)], g.Key.Standing, g.Key.Sentence)),
    ];

    private static Concept Enough(StabilityAnswer answer, Concept concept, int decisionMaker, int state, Standing standing) =>
        (standing switch { Standing.Stable => Implying, Standing.Unstable => Implied, _ => [[], [], [], [], []] })[(int)concept]
            .Where(c => answer.Of(c, decisionMaker, state) == standing).Append(concept).First();

    // One order that agrees with what is known gives one case; another may have another reason for the same verdict.
    private static string Why(StabilityAnswer answer, Concept concept, int decisionMaker, int state, Standing standing)
    {
        var model = answer.Model;
        if (answer.Unknown is not null && standing == Standing.Unsure)
        {
            return "it hangs on preferences that are not known here";
        }

        // What the others prefer counts only where their improvements deter or do not.
        var verdict = Parley.Analysis.Stability.Verdict.Of(model, concept, decisionMaker, state);
        var isSure = answer.Unknown is null || model.Moves(decisionMaker, state).Length == 0
            || (answer.DecisionMakers[decisionMaker].Preference.IsKnown && (concept is not (Concept.Seq or Concept.Sseq) || verdict is { IsStable: true, Sanctioned.Count: 0 }));
        return isSure ? verdict.Sentence : $"whatever is not known; in one case, {verdict.Sentence}";
    }
}
