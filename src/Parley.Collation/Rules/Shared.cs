namespace Parley.Collation.Rules;

/// <summary>What two accounts of meetings have in common; all flags together say why they are taken for one.</summary>
[Flags]
internal enum Shared
{
    None = 0,
    Round = 1,
    Place = 2,
    Days = 4,
    Parties = 8,
    Opening = 16,
    Close = 32,
}
