using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>One row of an answer.</summary>
/// <param name="Id">The id of what it is about.</param>
/// <param name="Cells">As many as there are columns; null where nobody has said.</param>
/// <param name="Claims">The claims it rests on.</param>
/// <param name="Reviewed">How many of these a person stands behind.</param>
public sealed record AnswerRow(RecordId? Id, Seq<string?> Cells, Seq<RecordId> Claims, int Reviewed)
{
    /// <summary>How far people have looked at its claims: <c>proposed</c> (none of them), <c>partly</c>, <c>reviewed</c> (all); null where it rests on no claim.</summary>
    public string? State => Claims.Count == 0 ? null : Reviewed == 0 ? "proposed" : Reviewed == Claims.Count ? "reviewed" : "partly";
}
