using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>
/// A conflict ready to be analysed, the graph model of [FangHipelKilgour1993]: its states, who can move between which in one step, and each decision
/// maker's order of them. Decision makers are numbered from 0 in the order of the conflict, and so are states, below <see cref="Size"/>.
/// </summary>
public sealed class GraphModel
{
    private readonly StateSpace _space;
    private readonly MoveTable _moves;
    private readonly Dictionary<StateName, string> _labels;

    private GraphModel(Conflict conflict, StateSpace space, MoveTable moves, Seq<PreferenceOrder> orders)
    {
        Conflict = conflict;
        _space = space;
        _moves = moves;
        Orders = orders;
        _labels = conflict.Notes.Labels.ToDictionary(l => l.State, l => l.Label);
    }

    public Conflict Conflict { get; }

    /// <summary>Each decision maker's order. Where it is not wholly known, one that agrees with what is.</summary>
    public Seq<PreferenceOrder> Orders { get; }

    public int DecisionMakers => Conflict.DecisionMakers.Count;

    /// <summary>States are numbers from 0 to below this; not every one of these need be a state (<see cref="Has"/>).</summary>
    public int Size => _space.Size;

    /// <summary>How many states there are.</summary>
    public int Count => _space.Count;

    /// <summary>All states, ascending.</summary>
    public IEnumerable<int> States => _space.States;

    internal StateSpace Space => _space;

    /// <summary>Whether a number is that of a state.</summary>
    public bool Has(int state) => _space.Has(state);

    /// <summary>The name of a state: that of the list, else its number.</summary>
    public StateName Name(int state) => _space.Name(state);

    /// <summary>The state of a name; null where there is none.</summary>
    public int? Find(StateName name) => _space.Find(name) is var state and >= 0 ? state : null;

    /// <summary>Whether an option, by its place in <see cref="Conflict.Options"/>, is taken; null where the state is several settings that differ in it.</summary>
    public bool? Taken(int state, int option) => ((_space.Varying(state) >> option) & 1) != 0 ? null : ((_space.Mask(state) >> option) & 1) != 0;

    /// <summary>A state in words: its label, else the options taken in it.</summary>
    public string Label(int state)
    {
        if (_labels.TryGetValue(Name(state), out var label))
        {
            return label;
        }

        var taken = Conflict.Options.Where((_, o) => Taken(state, o) == true).Select(o => o.Value).ToList();
        return Conflict.Options.Count == 0 ? Name(state).Value : taken.Count == 0 ? "none taken" : string.Join(", ", taken);
    }

    /// <summary>Where a decision maker can go from a state in one move, ascending.</summary>
    public ReadOnlySpan<int> Moves(int decisionMaker, int from) => _moves.From(decisionMaker, from);

    /// <summary>The moves after which a decision maker is better off, ascending.</summary>
    public IEnumerable<int> Improvements(int decisionMaker, int from)
    {
        var order = Orders[decisionMaker];
        return Moves(decisionMaker, from).ToArray().Where(t => order.IsBetter(t, from));
    }

    /// <summary>The place of a state in a decision maker's order: 1 for the best, ties alike, and the next level 1 more than as many states as are better.</summary>
    public int Place(int decisionMaker, int state) => 1 + States.Count(s => Orders[decisionMaker].IsBetter(s, state));

    /// <summary>The same conflict with other orders.</summary>
    public GraphModel With(Seq<PreferenceOrder> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        return new(Conflict, _space, _moves, orders);
    }

    /// <summary>The order a preference makes of the states; of one not wholly known, the first that agrees with it.</summary>
    public PreferenceOrder Order(Preference preference)
    {
        ArgumentNullException.ThrowIfNull(preference);
        return Order(preference, Conflict, _space);
    }

    /// <summary>The model of a conflict.</summary>
    /// <exception cref="ArgumentException">The conflict has no states, too many, or a ranking that does not hold each once; the reader tells these with their places.</exception>
    public static GraphModel Of(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var (space, fault) = StateSpace.Of(conflict);
        return space is null || MoveTable.Of(conflict, space) is not { } moves
            ? throw new ArgumentException($"The conflict cannot be analysed: {fault?.GetType().Name ?? "too many moves"}.", nameof(conflict))
            : Of(conflict, space, moves);
    }

    internal static GraphModel Of(Conflict conflict, StateSpace space, MoveTable moves) =>
        new(conflict, space, moves, [.. conflict.DecisionMakers.Select(d => Order(d.Preference, conflict, space))]);

    private static PreferenceOrder Order(Preference preference, Conflict conflict, StateSpace space) => preference switch
    {
        Preference.OneOf one => Order(one.Of[0], conflict, space),
        Preference.Apart apart => PreferenceOrder.Of(new Preference.Ranking([.. apart.Rankings.SelectMany(r => r.Levels)]), conflict.Options, space),
        _ => PreferenceOrder.Of(preference, conflict.Options, space),
    };
}
