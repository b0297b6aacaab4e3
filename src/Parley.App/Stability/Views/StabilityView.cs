using System.Globalization;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Wording;

namespace Parley.App.Stability.Views;

/// <summary>What the page shows of an answer.</summary>
public sealed record StabilityView
{
    private const int MostListed = 120;
    private const int MostInTree = 40;
    private readonly List<StatePlaces> _places;

    internal StabilityView(StabilityAnswer answer)
    {
        Answer = answer;
        Picture = GraphPicture.Of(answer);
        Listed = [.. answer.Shown(MostListed).Concat(Picture.Nodes.Select(n => n.State)).Distinct().Order()];
        _places = [.. answer.DecisionMakers.Select((_, i) => StatePlaces.Of(answer.Model, i))];
    }

    internal StabilityAnswer Answer { get; }

    internal GraphModel Model => Answer.Model;

    internal GraphPicture Picture { get; }

    /// <summary>The states that the table and the list hold.</summary>
    internal Seq<int> Listed { get; }

    internal string Title => Model.Conflict.Title ?? "A conflict";

    internal static string Anchor(int state) => string.Create(CultureInfo.InvariantCulture, $"s{state}");

    /// <summary>Where the reasons for a decision maker in a state stand.</summary>
    internal static string Anchor(int state, int decisionMaker) => string.Create(CultureInfo.InvariantCulture, $"s{state}-{decisionMaker}");

    /// <summary>The colours and dashes of decision makers come round again after eight.</summary>
    internal static string Line(int decisionMaker) => string.Create(CultureInfo.InvariantCulture, $"c{decisionMaker % 8} d{(decisionMaker + (decisionMaker / 8 * 3)) % 8}");

    internal string Name(int state) => StateWords.Name(Model, state);

    internal string Who(int decisionMaker) => StateWords.Who(Model, decisionMaker);

    /// <summary>A state in words; empty where that is its name alone.</summary>
    internal string Label(int state) => Model.Label(state) == Name(state) ? "" : Model.Label(state);

    internal bool IsKnown(int decisionMaker) => Answer.DecisionMakers[decisionMaker].Preference.IsKnown;

    internal int Place(int decisionMaker, int state) => _places[decisionMaker].Of(state);

    /// <summary>How a state is marked in the picture: as lasting by Nash, by another concept, perhaps, or not at all.</summary>
    internal string Mark(int state) => Answer.Of(Concept.Nash, state) == Standing.Stable ? "lasts"
        : Answer.EquilibriumBy(state).Count > 0 ? "kept" : Answer.Unknown is not null && Answer.EquilibriumBy(state, Standing.Unsure).Count > 0 ? "perhaps" : "";

    internal string Lasts(int state)
    {
        var (sure, perhaps) = (Answer.EquilibriumBy(state), Answer.Unknown is null ? [] : Answer.EquilibriumBy(state, Standing.Unsure));
        return (sure.Count == 0 ? "" : $"equilibrium by {StateWords.Of(sure)}") + (perhaps.Count == 0 ? "" : $"{(sure.Count == 0 ? "" : "; ")}perhaps an equilibrium by {StateWords.Of(perhaps)}");
    }

    /// <summary>The verdicts on a state for a decision maker in a few words.</summary>
    internal string Verdict(int decisionMaker, int state)
    {
        Seq<Concept> By(Standing standing) => [.. StabilityAnswer.Concepts.Where(c => Answer.Of(c, decisionMaker, state) == standing)];
        var (sure, perhaps) = (By(Standing.Stable), By(Standing.Unsure));
        return sure.Count + perhaps.Count == 0 ? "by none"
            : (sure.Count == 0 ? "" : StateWords.Of(sure)) + (perhaps.Count == 0 ? "" : $"{(sure.Count == 0 ? "" : "; ")}perhaps {StateWords.Of(perhaps)}");
    }

    /// <summary>The concepts by which a state is an equilibrium, in a few words; empty where by none.</summary>
    internal string All(int state)
    {
        var (sure, perhaps) = (Answer.EquilibriumBy(state), Answer.EquilibriumBy(state, Standing.Unsure));
        return (sure.Count == 0 ? "" : StateWords.Of(sure)) + (perhaps.Count == 0 ? "" : $"{(sure.Count == 0 ? "" : "; ")}perhaps {StateWords.Of(perhaps)}");
    }

    /// <summary>What a decision maker does and leaves in a state; empty where it has no options.</summary>
    internal string Does(int decisionMaker, int state)
    {
        var before = Answer.DecisionMakers.Take(decisionMaker).Sum(d => d.Options.Count);
        return string.Join(", ", Answer.DecisionMakers[decisionMaker].Options.Select((o, i) => Model.Taken(state, before + i) switch
        {
            true => o.Value,
            false => $"not {o}",
            null => $"{o} or not",
        }));
    }

    /// <summary>Where a decision maker can move to from a state, with whether it likes that better.</summary>
    internal IEnumerable<(int To, string Words)> Moves(int decisionMaker, int state)
    {
        var order = Model.Orders[decisionMaker];
        return Model.Moves(decisionMaker, state).ToArray().Select(t => (t, !IsKnown(decisionMaker) ? "" : order.IsBetter(t, state) ? "better" : order.IsBetter(state, t) ? "worse" : "as good"));
    }

    internal string Label(GraphNode node) => $"State {Name(node.State)}{(Label(node.State).Length == 0 ? "" : $": {Label(node.State)}")}{(Lasts(node.State) is { Length: > 0 } lasts ? $"; {lasts}" : "")}{(node.State == Answer.Start ? "; where things are" : "")}";

    internal string Label(GraphLink link)
    {
        string Way(bool there, bool improves, int from, int to) => !there ? "" : $"from {Name(from)} to {Name(to)}{(IsKnown(link.By) ? improves ? ", better for it" : ", no better for it" : "")}";
        string[] ways = [Way(link.There, link.ImprovesThere, link.From, link.To), Way(link.Back, link.ImprovesBack, link.To, link.From)];
        return $"{Who(link.By)}: {string.Join("; ", ways.Where(w => w.Length > 0))}";
    }

    internal MoveNode? ByImprovements => Answer is { StatusQuo: { } quo, Unknown: null } ? MoveNode.Of(Model, quo.From, quo.ByImprovements, MostInTree) : null;

    internal MoveNode? ByMoves => Answer.StatusQuo is { } quo ? MoveNode.Of(Model, quo.From, quo.ByMoves, MostInTree) : null;

    internal static int LeftOut(Seq<Reached> reached) => Math.Max(0, reached.Count - MostInTree);

    /// <summary>What matters most, a sentence each.</summary>
    internal IEnumerable<string> Summary
    {
        get
        {
            var all = Model.States.Where(s => Answer.EquilibriumBy(s).Count == StabilityAnswer.Concepts.Count).ToList();
            var some = Model.States.Where(s => Answer.EquilibriumBy(s).Count is > 0 and var n && n < StabilityAnswer.Concepts.Count).ToList();
            yield return all.Count == 0 ? $"No situation would last by every concept{(Answer.Unknown is null ? "" : " for certain")}."
                : all.Count == Model.Count ? "Every situation would last."
                : $"{InWords.Count(all.Count, "situation", "situations")} of {Model.Count.ToString("N0", CultureInfo.InvariantCulture)} would last by every concept: {Some(all)}.";
            if (some.Count > 0)
            {
                yield return $"{InWords.Count(some.Count, "more would last", "more would last")} by some concepts only{(some.Count > 6 ? "" : $": {Some(some)}")}.";
            }

            var perhaps = Answer.Unknown is null ? 0 : Model.States.Count(s => Answer.EquilibriumBy(s).Count == 0 && Answer.EquilibriumBy(s, Standing.Unsure).Count > 0);
            if (perhaps > 0)
            {
                yield return $"{InWords.Count(perhaps, "situation", "situations")} may last by some concept: that hangs on preferences that are not known here. Say more of what each prefers, and this page says more.";
            }

            if (Answer is { StatusQuo: { } quo, Unknown: null })
            {
                var ends = quo.ByImprovements.Where(r => Answer.EquilibriumBy(r.State).Count > 0).Select(r => r.State).ToList();
                yield return $"Things are at {StateWords.Named(Model, quo.From)}. " + (quo.ByImprovements.Count == 0 ? "Nobody gains by moving from there."
                    : ends.Count == 0 ? "Moves that improve lead on from there, but to nothing that lasts."
                    : $"Moves that improve lead from there to {Some(ends)}.");
            }

            var jumps = Answer.Jumps().ToList();
            foreach (var (from, to, way) in jumps.Take(1))
            {
                yield return $"From {Name(from)}, which lasts while each acts alone, {StateWords.Who(Model, way.By)} together could go on to {StateWords.Named(Model, to)}, better for each of them.{(jumps.Count > 1 ? $" {InWords.Count(jumps.Count - 1, "more such jump is", "more such jumps are")} told below." : "")}";
            }
        }
    }

    private string Some(List<int> states)
    {
        const int most = 6;
        var more = states.Count > most ? $" and {InWords.Count(states.Count - most, "more", "more")}" : "";
        return (more.Length == 0 ? InWords.List([.. states.Select(s => StateWords.Named(Model, s))]) : string.Join(", ", states.Take(most).Select(s => StateWords.Named(Model, s)))) + more;
    }
}
