namespace Parley.Storage.Layers;

/// <summary>What a reader of a named version proposed of one report.</summary>
/// <param name="Number">From 1, over all reports; the highest of a report is the one in force.</param>
/// <param name="Report">The number of the report.</param>
/// <param name="Reader">Who read, and in which version.</param>
/// <param name="Made">When.</param>
/// <param name="Result">Entities, claims and problems, under the ids of that reading.</param>
/// <param name="Numbers">The number of each claim in its record id, in the order of the claims.</param>
public sealed record VersionedReading(int Number, int Report, string Reader, DateTimeOffset Made, ReadingResult Result, Seq<int> Numbers);
