using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Coalition;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Conflicts;
using Parley.Wording;

namespace Parley.App.Stability;

/// <summary>Which states of a conflict would last, and how to get there: what every output of <c>parley stability</c> is written from.</summary>
public sealed class StabilityAnswer
{
    /// <summary>The most equilibria to which ways are looked for.</summary>
    private const int MostWays = 12;

    private readonly HashSet<int>[] _certain;
    private readonly HashSet<int>[] _possible;

    private StabilityAnswer(GraphModel model, StabilityWish wish, CancellationToken cancellation)
    {
        Model = model;
        Wish = wish;
        Stable = Stabilities.Of(model, cancellation);
        Unknown = UnknownPreferences.Of(model, cancellation);
        _certain = [.. Concepts.Select(c => (Unknown?.CertainEquilibria(c) ?? Stable.Equilibria(c)).ToHashSet())];
        _possible = [.. Concepts.Select(c => (Unknown?.PossibleEquilibria(c) ?? Stable.Equilibria(c)).ToHashSet())];
        Coalitions = Unknown is null ? Coalitions.Of(model, cancellation) : null;
        Views = model.Conflict.Notes.Views.Count == 0 ? null : Hypergame.Of(model, cancellation);
        Statements = [.. Enumerable.Range(0, model.DecisionMakers).Select(i => StatementTable.Of(model, i))];
        Start = wish.Start(model);
        StatusQuo = Start is { } start ? StatusQuo.Of(model, start) : null;
        Ways = Start is not { } from ? []
            : [.. (wish.Goal is { } goal ? [goal] : Marked().Where(s => s != from).Take(MostWays)).Select(s => Towards.Of(model, from, s))];
        Remedies = wish.Goal is { } wished && Unknown is null ? Inverse.Of(model, wished, cancellation) : [];
        Limited = wish.Horizon is { } horizon && Unknown is null ? LimitedMove.Of(model, horizon) : null;
        Notes = [.. NotesOf()];
    }

    internal GraphModel Model { get; }

    internal StabilityWish Wish { get; }

    internal Stabilities Stable { get; }

    /// <summary>What is certain and what possible; null where all preferences are known.</summary>
    internal UnknownPreferences? Unknown { get; }

    /// <summary>What can be done together; null where there are too many states times coalitions, or preferences are not all known.</summary>
    internal Coalitions? Coalitions { get; }

    /// <summary>The conflict as each sees it; null where the file has no views.</summary>
    internal Hypergame? Views { get; }

    /// <summary>By decision maker; null for one whose preference is no list of statements.</summary>
    internal Seq<StatementTable?> Statements { get; }

    /// <summary>The state looked from; null where none is given.</summary>
    internal int? Start { get; }

    /// <summary>What can come of it.</summary>
    internal StatusQuo? StatusQuo { get; }

    /// <summary>From there to the goal, or else to each equilibrium (12 at most).</summary>
    internal Seq<Towards> Ways { get; }

    /// <summary>What would have to change for the goal to be an equilibrium, by concept; empty where there is none.</summary>
    internal Seq<Remedy> Remedies { get; }

    internal LimitedMove? Limited { get; }

    /// <summary>What a reader must know besides, a sentence each.</summary>
    internal Seq<string> Notes { get; }

    internal static Seq<Concept> Concepts { get; } = [.. Enum.GetValues<Concept>()];

    internal Seq<DecisionMaker> DecisionMakers => Model.Conflict.DecisionMakers;

    /// <summary>Cost about that of <see cref="Stabilities"/>, with what can be done together up to 32,768 states times coalitions.</summary>
    internal static StabilityAnswer Of(GraphModel model, StabilityWish wish, CancellationToken cancellation) => new(model, wish, cancellation);

    /// <summary>Whether a state is stable for a decision maker.</summary>
    internal Standing Of(Concept concept, int decisionMaker, int state) =>
        Unknown is not { } unknown ? (Stable.IsStable(concept, decisionMaker, state) ? Standing.Stable : Standing.Unstable)
        : unknown.IsCertain(concept, decisionMaker, state) ? Standing.Stable
        : unknown.IsPossible(concept, decisionMaker, state) ? Standing.Unsure
        : Standing.Unstable;

    /// <summary>Whether it is for all. That each may be stable for each does not say that it may be for all at once.</summary>
    internal Standing Of(Concept concept, int state) =>
        _certain[(int)concept].Contains(state) ? Standing.Stable : _possible[(int)concept].Contains(state) ? Standing.Unsure : Standing.Unstable;

    /// <summary>The states stable for a decision maker for certain, ascending.</summary>
    internal IEnumerable<int> StableFor(Concept concept, int decisionMaker) => Model.States.Where(s => Of(concept, decisionMaker, s) == Standing.Stable);

    /// <summary>The equilibria for certain, ascending.</summary>
    internal IEnumerable<int> Equilibria(Concept concept) => Model.States.Where(s => Of(concept, s) == Standing.Stable);

    /// <summary>The concepts by which a state is an equilibrium, for certain or, where asked, perhaps.</summary>
    internal Seq<Concept> EquilibriumBy(int state, Standing standing = Standing.Stable) => [.. Concepts.Where(c => Of(c, state) == standing)];

    /// <summary>What can come of any state.</summary>
    internal StatusQuo From(int state) => state == Start ? StatusQuo! : StatusQuo.Of(Model, state);

    /// <summary>
    /// States to show where not all can be, ascending: the one looked from and the goal, equilibria, those by more concepts first, and the states on the way to them.
    /// </summary>
    internal Seq<int> Shown(int most)
    {
        if (Model.Count <= most)
        {
            return [.. Model.States];
        }

        var ways = Steps().Select(s => s.To);
        var picked = new[] { Start, Wish.Goal }.OfType<int>().Concat(Marked().Take(most / 2)).Concat(ways).Concat(Marked())
            .Concat(Unknown is null ? StatusQuo?.ByImprovements.Select(r => r.State) ?? [] : []).Distinct().Take(most);
        return [.. picked.Order()];
    }

    /// <summary>
    /// The states that a picture of not all of them shows, ascending: the one looked from and the goal, equilibria by every concept or else by most of them (16), the states on the way to them, and
    /// the first that improvements lead to.
    /// </summary>
    internal Seq<int> Essential(int most)
    {
        if (Model.Count <= most)
        {
            return [.. Model.States];
        }

        var marked = Marked().ToList();
        var strongest = marked.Take(16).TakeWhile(s => EquilibriumBy(s).Count == EquilibriumBy(marked[0]).Count);
        var picked = new[] { Start, Wish.Goal }.OfType<int>().Concat(strongest).Concat(Steps().Select(s => s.To)).Concat(Unknown is null ? StatusQuo?.ByImprovements.Take(8).Select(r => r.State) ?? [] : []);
        return [.. picked.DefaultIfEmpty(Model.States.First()).Distinct().Take(most).Order()];
    }

    /// <summary>The steps of the ways told: to each goal that of the first coalition.</summary>
    internal IEnumerable<(int By, int From, int To)> Steps()
    {
        foreach (var way in Ways)
        {
            var at = way.From;
            foreach (var step in (Unknown is null ? way.ByImprovement : []).Concat(way.ByMoves).Select(p => p.Path).FirstOrDefault() ?? [])
            {
                yield return (step.By, at, step.To);
                at = step.To;
            }
        }
    }

    /// <summary>Equilibria by any concept, those by more concepts first.</summary>
    internal IEnumerable<int> Marked() => Model.States.Select(s => (State: s, By: EquilibriumBy(s).Count, Perhaps: Unknown is null ? 0 : EquilibriumBy(s, Standing.Unsure).Count))
        .Where(x => x.By + x.Perhaps > 0).OrderByDescending(x => x.By).ThenByDescending(x => x.Perhaps).ThenBy(x => x.State).Select(x => x.State);

    /// <summary>What can be jumped from one equilibrium to another by the smallest coalitions, with the way: equilibria by Nash, or by SEQ where there is none by Nash.</summary>
    internal IEnumerable<(int From, int To, CoalitionPath Way)> Jumps()
    {
        foreach (var (from, to) in (Coalitions?.Jumps() ?? []).Select(j => (j.From, j.To)).Distinct())
        {
            foreach (var way in Towards.Of(Model, from, to).ByImprovement)
            {
                yield return (from, to, way);
            }
        }
    }

    private IEnumerable<string> NotesOf()
    {
        if (Unknown is { } unknown)
        {
            yield return unknown.IsExact
                ? $"Not all preferences are known. What is said for certain holds in all {InWords.Count(unknown.Completions, "way", "ways")} to complete them; “perhaps” means in some."
                : "Not all preferences are known, and there are too many ways to complete them to go through. What is said for certain is certain; “perhaps” means that it could not be ruled out.";
            yield return "What coalitions can do, and moves that improve, are not told: they hang on what is not known.";
        }
        else if (Coalitions is null)
        {
            yield return $"What coalitions can do was not worked out: {InWords.Count(Model.Count, "state", "states")} and {InWords.Count(Model.DecisionMakers, "decision maker", "decision makers")} are too many.";
        }

        foreach (var (table, i) in Statements.Select((t, i) => (t, i)))
        {
            if (table is { Redundant.Count: > 0 })
            {
                var told = InWords.List([.. table.Redundant.Select(r => $"“{table.Statements[r].Text}”")]);
                yield return $"Of the statements of {DecisionMakers[i].Name}, {told} {(table.Redundant.Count == 1 ? "tells" : "tell")} no two states apart that weightier ones do not, and can go.";
            }
        }

        if (Start is null)
        {
            yield return "No status quo is given, so nothing is told of how things could go from here; --from STATE says where to look from.";
        }

        if (Wish.Goal is not null && Unknown is not null)
        {
            yield return "What would have to change for the goal to last is told only where all preferences are known.";
        }
    }
}
