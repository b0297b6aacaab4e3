namespace Parley.Analysis.Robust.Open;

/// <summary>Something about a party that is not known exactly.</summary>
public enum Unknown
{
    Weight,
    Score,
    Reservation,
    Term,
}
