namespace Parley.Storage.Layers;

/// <summary>A feed that is asked for new reports when somebody pulls.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Added">When it was named.</param>
/// <param name="Tag">What its server gave as the tag of its state, as it stands; null where it gave none.</param>
/// <param name="Modified">What its server gave as the time of its last change, as it stands; null where it gave none.</param>
/// <param name="Pulled">When all it held was last taken; null where it never was.</param>
public sealed record Feed(string Address, DateTimeOffset Added, string? Tag, string? Modified, DateTimeOffset? Pulled);
