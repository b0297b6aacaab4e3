using Parley.Collation;
using Parley.Collation.Sourced;

namespace Parley.App.Records;

/// <summary>What readings were brought together to, as people overruled it.</summary>
/// <param name="Talks">The talks.</param>
/// <param name="Readings">The readings they were brought together from, under the names that people gave.</param>
/// <param name="Parted">What people said is not one.</param>
/// <param name="Ids">The ids of the items.</param>
internal sealed record Brought(Talks Talks, Seq<ReadingResult> Readings, Partings Parted, TalksIds Ids);
