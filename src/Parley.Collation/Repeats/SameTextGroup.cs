namespace Parley.Collation.Repeats;

/// <summary>Reports that carry one text: the same report twice, or an agency's text in several outlets.</summary>
/// <param name="Reports">Two or more, in the order given; each is like the first.</param>
/// <param name="Shared">
/// The least share, from 0 to 1, of the shorter text's runs of words that it has in common with the first's, over the others; 1 where all are equal.
/// </param>
public sealed record SameTextGroup(Seq<ReportId> Reports, double Shared);
