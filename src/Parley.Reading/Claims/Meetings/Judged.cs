using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What the words around talks say of them: held, under way, planned, put off, broken down.</summary>
/// <param name="Status">The status.</param>
/// <param name="Clause">The clause that says so, or null.</param>
/// <param name="Inner">Verbs of the noun's own modifiers ("talks scheduled to begin").</param>
/// <param name="SubjectsMeet">Whether the subjects of the clause are those who meet ("X held talks").</param>
/// <param name="Why">For the line that explains the claim.</param>
internal sealed record Judged(Status Status, Clause? Clause, int[] Inner, bool SubjectsMeet, string Why);

