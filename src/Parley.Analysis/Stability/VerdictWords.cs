using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;

namespace Parley.Analysis.Stability;

/// <summary>Puts a verdict in a sentence.</summary>
internal sealed class VerdictWords(GraphModel model, Concept concept, int decisionMaker, int state, bool strongly)
{
    private const int MostTold = 3;

    private string Who => Of(decisionMaker);

    internal string Unstable(int escape) => $"from {Name(state)} {Who} can improve to {Name(escape)}" + (concept switch
    {
        Concept.Nash => "",
        Concept.Gmr => $", and no moves of the others leave it {Deterred} then",
        Concept.Smr => $", and no moves of the others leave it {Deterred} then without a way out",
        Concept.Seq => $", and no improvements of the others leave it {Deterred} then",
        _ => $", and no improvements of the others leave it {Deterred} then without a way out",
    });

    internal string Stable(IReadOnlyList<Sanctioned> sanctioned)
    {
        if (sanctioned.Count == 0)
        {
            return model.Moves(decisionMaker, state).Length == 0 ? $"{Who} cannot move from {Name(state)}" : $"from {Name(state)} {Who} can move to nothing better";
        }

        var told = sanctioned.Take(MostTold).Select((s, i) => $"{(i == 0 ? $"from {Name(state)} {Who} can improve" : "it can improve")} to {Name(s.Improvement)}, but {Answer(s.Answer)}");
        var more = sanctioned.Count - MostTold;
        return string.Join("; ", told) + (more <= 0 ? "" : more == 1 ? "; and likewise against one improvement more" : $"; and likewise against {more} improvements more");
    }

    private string Deterred => strongly ? "much worse off" : "no better off";

    private string Answer(Seq<Step> path)
    {
        var verb = concept is Concept.Gmr or Concept.Smr ? "move" : "improve";
        var last = path[^1].To;
        var way = string.Join(" and ", path.Select((s, i) => i == 0 ? $"{Of(s.By)} can then {verb} {Towards(s.To)}" : $"{Of(s.By)} {Towards(s.To)}"));
        var order = model.Orders[decisionMaker];
        var worse = last == state ? "" : strongly ? $", much worse for {Who}" : order.IsBetter(state, last) ? $", worse for {Who}" : $", no better for {Who}";
        var stuck = concept is not (Concept.Smr or Concept.Sseq) ? ""
            : model.Moves(decisionMaker, last).Length == 0 ? ", from where it cannot move"
            : strongly ? ", from where it can move to nothing that is not much worse" : $", from where it can move to nothing better than {Name(state)}";
        return way + worse + stuck;
    }

    private string Towards(int to) => to == state ? $"back to {Name(to)}" : $"to {Name(to)}";

    private string Name(int of) => model.Name(of).Value;

    private string Of(int who) => model.Conflict.DecisionMakers[who].Name;
}
