using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>What prioritised statements make of the states.</summary>
public sealed class StatementTable
{
    private readonly long[] _scores;
    private readonly StateSpace _space;

    private StatementTable(Seq<Statement> statements, StateSpace space, long[] scores)
    {
        _space = space;
        Statements = statements;
        _scores = scores;
        Redundant = [.. Enumerable.Range(0, statements.Count).Where(DecidesNothing)];
    }

    /// <summary>The statements, the weightiest first.</summary>
    public Seq<Statement> Statements { get; }

    /// <summary>
    /// Those, by their places from 0, that tell no two states apart which the weightier ones do not tell apart already; all of them can go at once and
    /// the order stays.
    /// </summary>
    public Seq<int> Redundant { get; }

    /// <summary>The table of a decision maker; null where its preference is no list of statements.</summary>
    public static StatementTable? Of(GraphModel model, int decisionMaker)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Conflict.DecisionMakers[decisionMaker].Preference is Preference.Prioritised prioritised
            ? new(prioritised.Statements, model.Space, PreferenceOrder.Scores(prioritised, model.Conflict.Options, model.Space)) : null;
    }

    /// <summary>The sum of 2^(k-j) over the statements that hold in a state, the j-th of k.</summary>
    public long Score(int state) => _scores[state];

    public bool Holds(int statement, int state) => ((_scores[state] >> (Statements.Count - 1 - statement)) & 1) != 0;

    // Among states of which the weightier statements say the same, it always says the same too.
    private bool DecidesNothing(int statement)
    {
        var shift = Statements.Count - 1 - statement;
        var told = new Dictionary<long, long>();
        return _space.States.Select(s => _scores[s]).All(score => told.TryAdd(score >> (shift + 1), (score >> shift) & 1) || told[score >> (shift + 1)] == ((score >> shift) & 1));
    }
}
