namespace Parley.Collation.Picture;

/// <summary>What accounts can differ about.</summary>
public enum DisputedMatter
{
    HeadOfDelegation,
    Round,
    Days,
    Place,
    Status,
    Count,
    Assessment,
    Position,
    Agreement,
}
