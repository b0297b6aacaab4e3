using Parley.Collation.Picture;
using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>A matter on which accounts differ that cannot all hold.</summary>
/// <param name="Id">Its id, <c>x2</c>.</param>
/// <param name="About">The item it is about; null where it is of none.</param>
/// <param name="On">On what: "Where?", "Who heads Russia's delegation?".</param>
/// <param name="Accounts">What is told, each with the claims that give it; at least two.</param>
/// <param name="Settled">The value that a person took to hold, and the decision; null where nobody did.</param>
internal sealed record Disagreement(RecordId Id, RecordId? About, string On, Seq<DifferingAccount> Accounts, (string Value, Decision By)? Settled)
{
    /// <summary>What it is about and on what, for a row of another answer.</summary>
    internal string Title => About is null ? On : $"{About}: {On}";
}
