using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;

namespace Parley.Analysis.Stability;

/// <summary>Whether a state is stable for a decision maker by one concept, and why.</summary>
/// <param name="IsStable">Whether it is.</param>
/// <param name="Sanctioned">Where it is stable, every improvement and how it is sanctioned; where it is not, those before the one that is not.</param>
/// <param name="Escape">The first improvement that is not sanctioned; null where the state is stable.</param>
/// <param name="Sentence">The same for a person, without a full stop.</param>
public sealed record Verdict(bool IsStable, Seq<Sanctioned> Sanctioned, int? Escape, string Sentence)
{
    /// <summary>
    /// The verdict on one state for one decision maker, found by going through its improvements and what the others can do after each. Cost at most that of
    /// visiting what can be reached after each improvement.
    /// </summary>
    /// <param name="model">The conflict.</param>
    /// <param name="concept">By what.</param>
    /// <param name="decisionMaker">For whom.</param>
    /// <param name="state">Which state.</param>
    /// <param name="strongly">Whether only much worse counts as a sanction [HamoudaKilgourHipel2004], for the sanctioned mover and wherever it could still move from there.</param>
    public static Verdict Of(GraphModel model, Concept concept, int decisionMaker, int state, bool strongly = false)
    {
        ArgumentNullException.ThrowIfNull(model);
        var sanctioned = new List<Sanctioned>();
        var words = new VerdictWords(model, concept, decisionMaker, state, strongly);
        foreach (var improvement in model.Improvements(decisionMaker, state))
        {
            if (Answer(model, concept, decisionMaker, state, improvement, strongly) is not { } answer)
            {
                return new(false, [.. sanctioned], improvement, words.Unstable(improvement));
            }

            sanctioned.Add(new(improvement, answer.Path));
        }

        return new(true, [.. sanctioned], null, words.Stable(sanctioned));
    }

    internal static bool IsSanctioned(GraphModel model, Concept concept, int decisionMaker, int state, int improvement) =>
        Answer(model, concept, decisionMaker, state, improvement, strongly: false) is not null;

    private static Arrival? Answer(GraphModel model, Concept concept, int decisionMaker, int state, int improvement, bool strongly)
    {
        var order = model.Orders[decisionMaker];
        var others = Arrivals.Others(model, decisionMaker);
        var answers = concept switch
        {
            Concept.Nash => [],
            Concept.Gmr or Concept.Smr => Arrivals.ByMoves(model, improvement, others),
            _ => Arrivals.ByImprovements(model, improvement, others),
        };
        return answers.FirstOrDefault(a => IsWorse(a.State)
            && (concept is not (Concept.Smr or Concept.Sseq) || Array.TrueForAll(model.Moves(decisionMaker, a.State).ToArray(), IsWorse)));

        bool IsWorse(int other) => strongly ? order.IsMuchBetter(state, other) : !order.IsBetter(other, state);
    }
}
