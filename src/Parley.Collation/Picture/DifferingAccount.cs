using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>
/// One account of what is in dispute. <c>Told</c>: who says so, speakers first, else the outlets. <c>Quoted</c>: whether the value is in the words of a report.
/// <c>Latest</c>: day of the last report that gives it.
/// </summary>
public sealed record DifferingAccount(string Value, bool Quoted, Seq<string> Told, DateOnly? Latest, Seq<SourcedClaim> By);
