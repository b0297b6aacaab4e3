using Parley.Collation.Sourced;
using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>A matter on which accounts differ that cannot all hold.</summary>
/// <param name="Id">Its id, <c>x2</c>.</param>
/// <param name="About">The item it is about.</param>
/// <param name="On">On what: "the place", "who heads the delegation of Russia".</param>
/// <param name="Accounts">The values told, each with the claims that give it; at least two.</param>
/// <param name="Settled">The value that a person took to hold, and the decision; null where nobody did.</param>
internal sealed record Disagreement(RecordId Id, RecordId? About, string On, Seq<Told<string>> Accounts, (string Value, Decision By)? Settled);
