using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>What came of reading a conflict.</summary>
/// <param name="Model">The conflict with its states and moves; null if any problem is fatal.</param>
/// <param name="Problems">All that was found, in the order of the lines.</param>
public sealed record ConflictReading(GraphModel? Model, Seq<ScenarioProblem> Problems)
{
    public Conflict? Conflict => Model?.Conflict;
}
