namespace Parley.Analysis.Plans;

/// <summary>The settling of one issue.</summary>
/// <param name="Issue">Which.</param>
/// <param name="StatesAfter">How many states there are once it is settled.</param>
/// <param name="Moves">By <c>To</c>, then <c>Option</c>, then <c>From</c>.</param>
internal sealed record PlanStep(int Issue, int StatesAfter, Transition[] Moves);
