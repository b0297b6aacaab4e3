namespace Parley.Analysis.Robust;

/// <summary>What packages are ranked by.</summary>
public enum Ranking
{
    AllAccept,
    Nash,
}
