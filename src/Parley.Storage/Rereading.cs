namespace Parley.Storage;

/// <summary>What a newer reading of a report changed.</summary>
/// <param name="Kept">Claims on which a person decided, which stay as they are.</param>
/// <param name="Same">Proposed before and now.</param>
/// <param name="New">Proposed now only.</param>
/// <param name="Gone">Proposed before only, and nobody decided on them.</param>
public sealed record Rereading(int Kept, int Same, int New, int Gone);
