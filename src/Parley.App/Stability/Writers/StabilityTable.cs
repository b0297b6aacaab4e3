using System.Globalization;
using System.Text;
using Parley.App.Terminal;
using Parley.Wording;

namespace Parley.App.Stability.Writers;

/// <summary>Writes an answer for a terminal: the states in words, who holds which stable, why, and the ways from where things are.</summary>
internal static class StabilityTable
{
    private const int MostRows = 60;
    private const int WidestName = 14;

    // Reasons for every state are told unasked where there are so many at most; else for the equilibria and the state looked from.
    private const int MostExplained = 12;

    internal static string Of(StabilityAnswer answer, int width)
    {
        var to = new StringBuilder();
        Head(to, answer, width);
        States(to, answer, width);
        Concepts(to, answer, width);
        Why(to, answer, width);
        WaysTable.Append(to, answer, width);
        ExtrasTable.Append(to, answer, width);
        if (answer.Notes.Count > 0)
        {
            to.Append("\nTo know\n");
            foreach (var note in answer.Notes)
            {
                Wrap.Append(to, "- " + note, width, 2, 4);
            }
        }

        return to.ToString();
    }

    private static void Head(StringBuilder to, StabilityAnswer answer, int width)
    {
        Wrap.Append(to, Title(answer), width, 0, 0);
        foreach (var (who, text) in answer.DecisionMakers.Select(d => (d, d.Options.Count == 0 ? "" : $": {string.Join(", ", d.Options)}")))
        {
            var id = who.Id.Value == who.Name ? "" : $" ({who.Id})";
            Wrap.Append(to, $"{who.Name}{id}{text}", width, 2, 4);
        }
    }

    /// <summary>What it is and its size, in a sentence.</summary>
    internal static string Title(StabilityAnswer answer) => $"{answer.Model.Conflict.Title ?? "A conflict"}: "
        + $"{InWords.Count(answer.DecisionMakers.Count, "decision maker", "decision makers")}, "
        + (answer.Model.Conflict.Options.Count == 0 ? "" : $"{InWords.Count(answer.Model.Conflict.Options.Count, "option", "options")}, ")
        + $"{InWords.Count(answer.Model.Count, "state", "states")}.";

    private static void States(StringBuilder to, StabilityAnswer answer, int width)
    {
        var model = answer.Model;
        var shown = answer.Shown(MostRows);
        var known = answer.DecisionMakers.Select((d, i) => (d.Name, i)).Where(x => answer.DecisionMakers[x.i].Preference.IsKnown).ToList();
        var places = known.Select(k => StatePlaces.Of(model, k.i)).ToList();
        to.Append("\nStates\n");
        Wrap.Append(to, (known.Count > 0 ? "Its place in each ranking (1 is the best), what is done in it, and by which concepts it is an equilibrium." : "What is done in each, and by which concepts it is an equilibrium.")
            + (answer.Start is null ? "" : " > marks where things are."), width, 2, 2);
        var heads = known.Select(k => Cut(k.Name.Length <= WidestName ? k.Name : answer.DecisionMakers[k.i].Id.Value)).ToList();
        var wide = Math.Max(2, shown.Max(s => StateWords.Name(model, s).Length));
        to.Append('\n').Append(' ', wide + 4);
        to.Append(string.Concat(heads.Select(h => "  " + Shown.Isolated(h)))).Append(heads.Count > 0 ? "\n" : "");
        to.Length -= heads.Count > 0 ? 0 : wide + 5;
        foreach (var state in shown)
        {
            var line = new StringBuilder(state == answer.Start ? "  > " : "    ").Append(StateWords.Name(model, state).PadLeft(wide));
            foreach (var (head, place) in heads.Zip(places))
            {
                line.Append("  ").Append(place.Of(state).ToString(CultureInfo.InvariantCulture).PadLeft(head.Length));
            }

            line.Append("  ");
            var by = Lasts(answer, state);
            var label = model.Label(state) == StateWords.Name(model, state) ? "" : model.Label(state);
            Hang(to, line.ToString(), label + (by.Length == 0 ? "" : label.Length == 0 ? by : $" - {by}"), width);
        }

        if (shown.Count < model.Count)
        {
            Wrap.Append(to, $"{InWords.Count(model.Count - shown.Count, "state is", "states are")} not shown; --csv and --json list all.", width, 2, 2);
        }
    }

    /// <summary>By which concepts a state is an equilibrium, for certain and perhaps; empty where by none.</summary>
    internal static string Lasts(StabilityAnswer answer, int state)
    {
        var (sure, perhaps) = (answer.EquilibriumBy(state), answer.EquilibriumBy(state, Standing.Unsure));
        return (sure.Count == 0 ? "" : $"equilibrium by {StateWords.Of(sure)}")
            + (perhaps.Count == 0 ? "" : $"{(sure.Count == 0 ? "" : "; ")}perhaps by {StateWords.Of(perhaps)}");
    }

    private static void Concepts(StringBuilder to, StabilityAnswer answer, int width)
    {
        var model = answer.Model;
        to.Append("\nStable states, by concept\n");
        foreach (var concept in StabilityAnswer.Concepts)
        {
            to.Append('\n');
            Wrap.Append(to, StateWords.Meaning(concept), width, 2, 4);
            for (var i = 0; i < model.DecisionMakers; i++)
            {
                var who = i;
                Wrap.Append(to, $"{StateWords.Who(model, i)}: {Listed(answer, s => answer.Of(concept, who, s))}", width, 4, 6);
            }

            Wrap.Append(to, $"Equilibria: {Listed(answer, s => answer.Of(concept, s))}", width, 4, 6);
        }
    }

    private static string Listed(StabilityAnswer answer, Func<int, Standing> of)
    {
        var all = answer.Model.States.Select(s => (State: s, Standing: of(s))).ToList();
        var sure = all.Where(x => x.Standing == Standing.Stable).Select(x => x.State).ToList();
        var perhaps = all.Where(x => x.Standing == Standing.Unsure).Select(x => x.State).ToList();
        return StateWords.Names(answer.Model, sure) + (perhaps.Count == 0 ? "" : $" for certain; perhaps {StateWords.Names(answer.Model, perhaps)}{(sure.Count > 0 ? " as well" : "")}");
    }

    private static void Why(StringBuilder to, StabilityAnswer answer, int width)
    {
        var model = answer.Model;
        var shown = answer.Wish.Why ?? (model.Count <= MostExplained ? [.. model.States]
            : [.. new[] { answer.Start, answer.Wish.Goal }.OfType<int>().Concat(answer.Marked()).Distinct().Take(MostExplained).Order()]);
        to.Append(shown.Count == 0 ? "" : "\nWhy\n");
        if (answer.Wish.Why is null && shown.All(s => Enumerable.Range(0, model.DecisionMakers).All(i => StabilityAnswer.Concepts.All(c => answer.Of(c, i, s) == Standing.Unsure))))
        {
            to.Append(shown.Count == 0 ? "" : "  Of these states nothing is certain: it all hangs on preferences that are not known here.\n");
            return;
        }

        foreach (var state in shown)
        {
            to.Append('\n');
            var lasts = Lasts(answer, state);
            Wrap.Append(to, StateWords.Named(model, state) + (lasts.Length == 0 ? "" : $": {lasts}"), width, 2, 4);
            for (var i = 0; i < model.DecisionMakers; i++)
            {
                foreach (var reason in Reason.Of(answer, i, state))
                {
                    Wrap.Append(to, $"{StateWords.Who(model, i)}: {reason.Told}: {reason.Sentence}", width, 4, 6);
                }
            }
        }

        if (shown.Count < model.Count && answer.Wish.Why is null)
        {
            to.Append('\n');
            Wrap.Append(to, "Reasons for other states: --why STATE, or --why all.", width, 2, 2);
        }
    }

    private static void Hang(StringBuilder to, string start, string text, int width)
    {
        var lines = new StringBuilder();
        Wrap.Append(lines, text, Math.Max(width, start.Length + 40), start.Length, start.Length);
        to.Append(start).Append(lines, start.Length, lines.Length - start.Length);
    }

    private static string Cut(string name) => Clip.Short(Shown.OnOneLine(name), WidestName);
}
