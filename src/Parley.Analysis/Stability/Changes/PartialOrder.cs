using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Conflicts;

namespace Parley.Analysis.Stability.Changes;

/// <summary>What is known of an order that is not wholly known.</summary>
internal sealed class PartialOrder
{
    private readonly Func<int, int, bool> _better;
    private readonly Func<int, int, bool> _maybeBetter;

    internal PartialOrder(Preference preference, GraphModel model)
    {
        var order = model.Order(preference);
        (_better, _maybeBetter) = (order.IsBetter, order.IsBetter);
        if (preference is Preference.Apart apart)
        {
            var part = new int[model.Size];
            foreach (var (ranking, n) in apart.Rankings.Select((r, n) => (r, n)))
            {
                foreach (var state in ranking.Levels.SelectMany(l => l.States))
                {
                    part[model.Find(state)!.Value] = n;
                }
            }

            _better = (s, than) => part[s] == part[than] && order.IsBetter(s, than);
            _maybeBetter = (s, than) => part[s] != part[than] || order.IsBetter(s, than);
        }
        else if (preference is Preference.OneOf one)
        {
            var orders = one.Of.Select(model.Order).ToArray();
            _better = (s, than) => Array.TrueForAll(orders, o => o.IsBetter(s, than));
            _maybeBetter = (s, than) => Array.Exists(orders, o => o.IsBetter(s, than));
        }
    }

    /// <summary>Whether a state is stable even if everything unknown speaks against it, or else if everything unknown speaks for it.</summary>
    internal static bool IsStable(GraphModel model, PartialOrder[] known, Concept concept, int decisionMaker, int state, bool certainly)
    {
        var own = known[decisionMaker];
        var (tempts, improves) = certainly ? (own._maybeBetter, (Func<PartialOrder, Func<int, int, bool>>)(o => o._better)) : (own._better, o => o._maybeBetter);
        var others = Arrivals.Others(model, decisionMaker);
        return Array.TrueForAll(model.Moves(decisionMaker, state).ToArray(), improvement => !tempts(improvement, state) || (concept switch
        {
            Concept.Nash => [],
            Concept.Gmr or Concept.Smr => Arrivals.ByMoves(model, improvement, others),
            _ => Arrivals.Of(model, improvement, others, (by, from, to) => improves(known[by])(to, from)),
        }).Any(a => Deters(a.State)));

        bool Deters(int answer) => !tempts(answer, state)
            && (concept is not (Concept.Smr or Concept.Sseq) || Array.TrueForAll(model.Moves(decisionMaker, answer).ToArray(), t => !tempts(t, state)));
    }
}
