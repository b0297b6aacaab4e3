using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>
/// The question whose answer would tell most: what knowing whether it lies above or below its middle adds, on average, to the share of all accepting of the package then
/// best. Where that names another package for no question, the same is asked of the share of being the Nash one.
/// </summary>
/// <param name="Question">Which.</param>
/// <param name="Middle">The middle of what was drawn for it, on its own scale (a weight as a share of 1).</param>
/// <param name="Gain">What is added, above one by the root of the samples (less could be chance) to 1; an estimate from the samples.</param>
/// <param name="BestBelow">The package best where the answer lies below the middle, by place in the list given.</param>
/// <param name="BestAbove">The package best where it does not; another one.</param>
/// <param name="By">Which share is meant.</param>
public sealed record KeyQuestion(Question Question, double Middle, double Gain, int BestBelow, int BestAbove, Ranking By);
