namespace Parley;

/// <summary>What came of reading one report.</summary>
/// <param name="Report">The report, its text untouched.</param>
/// <param name="Entities">Who and what it names, in order of first mention.</param>
/// <param name="Claims">What it says, in the order of the passages.</param>
/// <param name="Problems">What could not be made out.</param>
public sealed record ReadingResult(Report Report, Seq<Entity> Entities, Seq<Claim> Claims, Seq<Problem> Problems);
