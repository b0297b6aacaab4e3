using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>
/// A conflict in which some see the preferences of others otherwise than they are: a first-level hypergame [WangHipelFraser1988], in which everybody knows which states there are and what it wants
/// itself.
/// </summary>
public sealed class Hypergame
{
    private readonly GraphModel _model;
    private readonly GraphModel[] _seen;
    private readonly CancellationToken _cancellation;

    private Hypergame(GraphModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        var at = model.Conflict.DecisionMakers.Select((d, i) => (d.Id, i)).ToDictionary(x => x.Id, x => x.i);
        _seen = new GraphModel[model.DecisionMakers];
        Array.Fill(_seen, model);
        foreach (var view in model.Conflict.Notes.Views)
        {
            var orders = model.Orders.ToArray();
            foreach (var perceived in view.Preferences)
            {
                orders[at[perceived.Of]] = model.Order(perceived.Preference);
            }

            _seen[at[view.Of]] = model.With([.. orders]);
        }

        Views = [.. _seen.Select((seen, i) => new PerceivedConflict(i, seen, Stabilities.Of(seen, cancellation)))];
    }

    /// <summary>The hypergame of the views that the conflict gives; those who have none see things as they are.</summary>
    public static Hypergame Of(GraphModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model, cancellation);
    }

    /// <summary>One for each decision maker.</summary>
    public Seq<PerceivedConflict> Views { get; }

    /// <summary>The states that last: each decision maker holds them stable for itself in its own view. Ascending.</summary>
    public IEnumerable<int> Equilibria(Concept concept) => Lasting(concept, [.. Views.Select(v => v.Stable)]);

    /// <summary>The states that are equilibria in every view, ascending.</summary>
    public IEnumerable<int> InAllViews(Concept concept) => _model.States.Where(s => Views.All(v => v.Stable.IsEquilibrium(concept, s)));

    /// <summary>Every mistaken view of one about another, with what it costs, in the order of who is mistaken and about whom.</summary>
    public Seq<Misperception> Misperceptions(Concept concept)
    {
        var found = new List<Misperception>();
        for (var by = 0; by < _seen.Length; by++)
        {
            for (var about = 0; about < _seen.Length; about++)
            {
                if (by != about && !_seen[by].Orders[about].Ranks.SequenceEqual(_model.Orders[about].Ranks))
                {
                    found.Add(Misperception(concept, by, about));
                }
            }
        }

        return [.. found];
    }

    private Misperception Misperception(Concept concept, int by, int about)
    {
        var orders = _seen[by].Orders.ToArray();
        orders[about] = _model.Orders[about];
        var rightly = Stabilities.Of(_seen[by].With([.. orders]), _cancellation);
        var (own, lasting) = (Views[by].Stable, Equilibria(concept).ToList());
        var without = Lasting(concept, [.. Views.Select((v, i) => i == by ? rightly : v.Stable)]).ToList();
        return new(
            by,
            about,
            [.. own.Stable(concept, by).Where(s => !rightly.IsStable(concept, by, s))],
            [.. rightly.Stable(concept, by).Where(s => !own.IsStable(concept, by, s))],
            [.. lasting.Except(without)],
            [.. without.Except(lasting)],
            Worst(lasting, by),
            Worst(without, by));
    }

    private IEnumerable<int> Lasting(Concept concept, Stabilities[] own) => _model.States.Where(s => own.Select((o, i) => o.IsStable(concept, i, s)).All(x => x));

    private int? Worst(List<int> states, int decisionMaker) => states.Select(s => (int?)_model.Place(decisionMaker, s)).Max();
}
