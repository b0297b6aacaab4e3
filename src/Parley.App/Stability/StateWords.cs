using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Wording;

namespace Parley.App.Stability;

/// <summary>States, ways and concepts in words.</summary>
internal static class StateWords
{
    private static readonly string[] Short = ["Nash", "GMR", "SMR", "SEQ", "SSEQ"];

    private static readonly string[] Full =
    [
        "Nash (R): nobody can improve alone",
        "GMR: whoever improves could be answered by moves that leave it no better off",
        "SMR: the same, and it could not get out of it",
        "SEQ: whoever improves could be answered by improvements that leave it no better off",
        "SSEQ: the same, and it could not get out of it",
    ];

    /// <summary>A concept as the literature writes it.</summary>
    internal static string Of(Concept concept) => Short[(int)concept];

    /// <summary>A concept with what it means.</summary>
    internal static string Meaning(Concept concept) => Full[(int)concept];

    /// <summary>The key of a concept in JSON and CSV.</summary>
    internal static string Key(Concept concept) => Word.Of(concept);

    /// <summary>Concepts as they are listed: "Nash, GMR and SMR", or "all five".</summary>
    internal static string Of(Seq<Concept> concepts) => concepts.Count == Short.Length ? "all five" : InWords.List([.. concepts.Select(Of)]);

    /// <summary>A state with its label: <c>5 (delay, insist)</c>.</summary>
    internal static string Named(GraphModel model, int state)
    {
        var (name, label) = (model.Name(state).Value, model.Label(state));
        return name == label ? name : $"{name} ({label})";
    }

    internal static string Name(GraphModel model, int state) => model.Name(state).Value;

    /// <summary>Steps one after the other: <c>MoE to 2, UR to 4</c>.</summary>
    internal static string Way(GraphModel model, Seq<Step> path) => string.Join(", ", path.Select(s => $"{Who(model, s.By)} to {Name(model, s.To)}"));

    internal static string Who(GraphModel model, int decisionMaker) => model.Conflict.DecisionMakers[decisionMaker].Name;

    internal static string Who(GraphModel model, Seq<int> coalition) => InWords.List([.. coalition.Select(i => Who(model, i))]);

    /// <summary>Names of states, or that these are all or none; of very many only the first.</summary>
    internal static string Names(GraphModel model, IReadOnlyCollection<int> states, int most = 60) =>
        states.Count == 0 ? "none" : states.Count == model.Count && states.Count > 1 ? "all"
        : string.Join(", ", states.Take(most).Select(s => Name(model, s))) + (states.Count > most ? $" and {InWords.Count(states.Count - most, "more", "more")}" : "");

    /// <summary>y, n, or - where it is either.</summary>
    internal static string Mark(bool? taken) => taken switch { true => "y", false => "n", null => "-" };

    /// <summary>
    /// The state that somebody means: by its name, by its label, or by the options taken in it, with commas between (<c>none</c> for none); null where there is none.
    /// </summary>
    internal static int? Find(GraphModel model, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        if (model.Find(new(words.Trim())) is { } named)
        {
            return named;
        }

        var parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var taken = parts is ["none"] ? [] : parts.Select(p => model.Conflict.Options.Select((o, i) => (o.Value, i)).Where(o => o.Value == p).Select(o => o.i + 1).FirstOrDefault() - 1).ToList();
        return model.States.Where(s => model.Label(s) == words.Trim()).Select(s => (int?)s).FirstOrDefault()
            ?? (taken.Contains(-1) || model.Conflict.Options.Count == 0 ? null : model.States.Where(s => IsTaken(model, s, taken)).Select(s => (int?)s).FirstOrDefault());
    }

    /// <summary>With a capital at its beginning, as a sentence has it.</summary>
    internal static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static bool IsTaken(GraphModel model, int state, List<int> taken) =>
        model.Conflict.Options.Select((_, o) => model.Taken(state, o) is not { } set || set == taken.Contains(o)).All(x => x);
}
