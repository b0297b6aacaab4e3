namespace Parley.Collation.Sourced;

/// <summary>What people said is not one, whatever the rules say.</summary>
/// <param name="Names">Persons, parties and bodies, by what reports name.</param>
/// <param name="Meetings">Meetings, by their claims.</param>
/// <param name="Issues">Issues, by the positions on them, part by part.</param>
/// <param name="Proposals">Proposals, by the claims that put them forward.</param>
public sealed record Partings(Seq<Parting<NamedIn>> Names, Seq<Parting<ClaimIn>> Meetings, Seq<Parting<ClaimIn>> Issues, Seq<Parting<ClaimIn>> Proposals)
{
    /// <summary>Nothing was parted.</summary>
    public static readonly Partings None = new([], [], [], []);
}
