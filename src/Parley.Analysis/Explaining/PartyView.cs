using Parley.Analysis.Domains;

namespace Parley.Analysis.Explaining;

/// <summary>What a package is to one party.</summary>
/// <param name="Utility">On the party's scale.</param>
/// <param name="Gain">Above no deal; negative where no deal is better.</param>
/// <param name="Concessions">Every issue where it gives something, the most first, then by issue.</param>
/// <param name="InTheWay">Where no deal is better: fewest changes, all to options the party would choose, that would make the package at least as good to it as no deal, ascending by issue; empty where the package is acceptable, none where no changes do or the search was too long.</param>
public sealed record PartyView(Rational Utility, Rational Gain, Seq<Concession> Concessions, Seq<Change>? InTheWay)
{
    public bool Accepts => Gain.Sign >= 0;
}
