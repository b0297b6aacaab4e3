using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Front;

/// <summary>The first pages of a dossier: what an envoy is told before the annex, which holds everything.</summary>
/// <param name="Pages">How many A4 pages they may fill at most.</param>
/// <param name="Lead">The sentences of the opening paragraph.</param>
/// <param name="Blocks">What follows, in the order in which it is read; none of them empty.</param>
/// <param name="Closing">What the pages say of themselves at their end: how much rests on one source, and how much had no room and stands in the annex alone.</param>
public sealed record FrontPages(int Pages, Seq<Line> Lead, Seq<FrontBlock> Blocks, Seq<string> Closing)
{
    /// <summary>How many pages there are unless one asks for another number.</summary>
    public const int Usual = 2;

    /// <summary>None, where nothing was read that could stand on them.</summary>
    public static readonly FrontPages None = new(Usual, [], [], []);

    internal IEnumerable<Line> Lines() => Lead.Concat(Blocks.SelectMany(b => b.Rows).SelectMany(r => r.Lines()));
}
