using Parley.Reading.Rules;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What the words around talks say of them: held, under way, planned, put off, broken down.</summary>
/// <param name="Status">The status.</param>
/// <param name="Clause">The clause that says so, or null.</param>
/// <param name="Inner">Verbs of the noun's own modifiers ("talks scheduled to begin").</param>
/// <param name="SubjectsMeet">Whether the subjects of the clause are those who meet ("X held talks").</param>
/// <param name="Rule">The rule that judged.</param>
/// <param name="Words">What stands with the noun that met the rule.</param>
internal sealed record Judged(Status Status, Clause? Clause, int[] Inner, bool SubjectsMeet, ReadingRule Rule, string Words);

