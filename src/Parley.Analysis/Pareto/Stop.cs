namespace Parley.Analysis.Pareto;

/// <summary>Why there is no exact front.</summary>
internal enum Stop
{
    None,
    Work,
    Asked,
    Overflow,
}
