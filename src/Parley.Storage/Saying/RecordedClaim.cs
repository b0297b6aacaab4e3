using Parley.Storage.Layers;

namespace Parley.Storage.Saying;

/// <summary>How a claim stands with the people who keep the record.</summary>
public enum ClaimStanding
{
    /// <summary>A reader proposed it; nobody has looked at it.</summary>
    Proposed,
    Accepted,

    /// <summary>A person put it right.</summary>
    Edited,

    /// <summary>A person added it.</summary>
    Added,
    Rejected,

    /// <summary>Only an older reader proposed it, and nobody decided on it.</summary>
    Gone,
}

/// <summary>A claim of the record.</summary>
/// <param name="Id">Its id, which no other claim ever gets.</param>
/// <param name="Claim">What it says, under the id within its report (<c>c7</c>).</param>
/// <param name="Standing">How it stands.</param>
public sealed record RecordedClaim(RecordId Id, Claim Claim, ClaimStanding Standing)
{
    /// <summary>Whether it counts in what the record says.</summary>
    public bool Counts => Standing is not (ClaimStanding.Rejected or ClaimStanding.Gone);

    /// <summary>Whether a person stands behind it.</summary>
    public bool IsReviewed => Standing is ClaimStanding.Accepted or ClaimStanding.Edited or ClaimStanding.Added;
}
