using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>How a side stands to an issue, as one claim has it.</summary>
/// <remarks>
/// <c>Holder</c>: whose position it is, as the report has it.
/// <c>Sides</c>: the parties it speaks for: the holder's own party where that can be told, else the holder.
/// <c>Words</c>: to what, in the words of the report.
/// <c>PointsBack</c>: whether its words only point back at something said before ("it", "the idea").
/// <c>Part</c>: which part of a proposal it is, from 1; 0 where it has no parts.
/// </remarks>
public sealed record Point(Who Holder, Seq<Who> Sides, Stance Stance, Who? Toward, string Words, bool PointsBack, int Part, SourcedClaim By);
