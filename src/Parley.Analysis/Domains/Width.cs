namespace Parley.Analysis.Domains;

/// <summary>The narrowest whole-number type in which no sum of a domain can overflow.</summary>
internal enum Width
{
    Int64,
    Int128,
    Big,
}
