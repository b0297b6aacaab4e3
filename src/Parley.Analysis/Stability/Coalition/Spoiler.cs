namespace Parley.Analysis.Stability.Coalition;

/// <summary>One who could take things another way.</summary>
/// <param name="DecisionMaker">Who.</param>
/// <param name="At">The state of the way where it could.</param>
/// <param name="To">The first state it likes better, off the way.</param>
/// <param name="IsAtGoal">Whether it would leave the goal itself; else it turns things aside before.</param>
/// <param name="Sentence">The same for a person, without a full stop.</param>
public sealed record Spoiler(int DecisionMaker, int At, int To, bool IsAtGoal, string Sentence);
