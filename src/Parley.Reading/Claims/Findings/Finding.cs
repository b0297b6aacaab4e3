using Parley.Reading.Rules;

namespace Parley.Reading.Claims.Findings;

/// <summary>A claim in the making.</summary>
/// <param name="Trigger">The token that led to it; the chain of attribution is that of this token.</param>
/// <param name="Matter">What it says.</param>
/// <param name="Status">Whether it happened, is planned, and so on.</param>
/// <param name="When">When, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="First">First token of its passage.</param>
/// <param name="Last">Last token of its passage.</param>
/// <param name="Warrant">The rule that made it and the words that met the rule.</param>
/// <param name="Background">Whether it stands in a clause that no speaker vouches for (appositions, relative clauses).</param>
internal sealed record Finding(
    int Trigger,
    Matter Matter,
    Status Status,
    When? When,
    EntitySlot? Place,
    int First,
    int Last,
    Warrant Warrant,
    bool Background = false);
