namespace Parley.Analysis.Bargaining;

/// <summary>What is made greatest.</summary>
internal enum Rule
{
    Product,
    Sum,
    Leximin,
}
