using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>One row of an answer.</summary>
/// <param name="Id">The id of what it is about.</param>
/// <param name="Cells">As many as there are columns; null where nobody has said.</param>
/// <param name="Claims">The claims it rests on.</param>
/// <param name="State">How far people have looked at these: <c>proposed</c> (none of them), <c>partly</c>, <c>reviewed</c> (all); null where it rests on no claim.</param>
public sealed record AnswerRow(RecordId? Id, Seq<string?> Cells, Seq<RecordId> Claims, string? State);
