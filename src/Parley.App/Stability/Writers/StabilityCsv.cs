using System.Globalization;
using Parley.App.Terminal;

namespace Parley.App.Stability.Writers;

/// <summary>Writes the states as comma-separated values: how the options stand, the place in each ranking, and whether it is stable for whom by which concept.</summary>
internal static class StabilityCsv
{
    internal static void Write(StabilityAnswer answer, TextWriter to)
    {
        var model = answer.Model;
        var places = answer.DecisionMakers.Select((_, i) => StatePlaces.Of(model, i)).ToList();
        CsvLine.Write(to, [
            "state",
            "label",
            .. model.Conflict.Options.Select(o => o.Value),
            .. answer.DecisionMakers.SelectMany(d => StabilityAnswer.Concepts.Select(c => $"{d.Id} {StateWords.Key(c)}").Prepend($"{d.Id} place")),
            .. StabilityAnswer.Concepts.Select(c => $"equilibrium {StateWords.Key(c)}")]);
        foreach (var state in model.States)
        {
            CsvLine.Write(to, [
                StateWords.Name(model, state),
                model.Label(state),
                .. model.Conflict.Options.Select((_, o) => StateWords.Mark(model.Taken(state, o))),
                .. answer.DecisionMakers.SelectMany((d, i) => StabilityAnswer.Concepts.Select(c => Mark(answer.Of(c, i, state)))
                    .Prepend(d.Preference.IsKnown ? places[i].Of(state).ToString(CultureInfo.InvariantCulture) : "")),
                .. StabilityAnswer.Concepts.Select(c => Mark(answer.Of(c, state)))]);
        }
    }

    private static string Mark(Standing standing) => standing switch { Standing.Stable => "y", Standing.Unstable => "n", _ => "?" };
}
