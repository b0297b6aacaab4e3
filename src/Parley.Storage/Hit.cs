using Parley.Storage.Layers;

namespace Parley.Storage;

/// <summary>A report in which the words looked for stand.</summary>
/// <param name="Report">The report.</param>
/// <param name="Excerpt">Words around the first places, those found between <c>[</c> and <c>]</c>.</param>
public sealed record Hit(FiledReport Report, string Excerpt);
