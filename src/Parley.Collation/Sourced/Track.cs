namespace Parley.Collation.Sourced;

/// <summary>What sort of issue it is, by the words it is put in.</summary>
public enum Track
{
    Territory,
    Security,
    Political,
    Economic,
    Humanitarian,
    Other,
}
