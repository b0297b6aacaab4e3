namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// The settings of all options as numbers, bit by bit, each decision maker owning a run of bits. Those that differ in nothing but its own bits form its fibre: it moves within it. Fibres are worked on some
/// at a time, neighbours in memory, so that what is fetched with one serves the others.
/// </summary>
/// <param name="Low">The first of its own bits.</param>
/// <param name="Own">How many it owns.</param>
/// <param name="Options">How many bits there are.</param>
internal readonly record struct Grid(int Low, int Own, int Options)
{
    /// <summary>Settings in a fibre.</summary>
    internal int Length => 1 << Own;

    /// <summary>Fibres worked on at a time.</summary>
    internal int Width(int most) => Math.Min(most, 1 << Low);

    /// <summary>How many such lots there are.</summary>
    internal int Lots(int most) => (1 << (Options - Own)) / Width(most);

    /// <summary>The first setting of a lot; the one of place m in the fibre of column c is m &lt;&lt; <see cref="Low"/> and c above it.</summary>
    internal int Start(int lot, int most) => First(lot * Width(most));

    /// <summary>The setting of place 0 in a fibre.</summary>
    internal int First(int fibre) => ((fibre >> Low) << (Low + Own)) | (fibre & ((1 << Low) - 1));

    /// <summary>How many settings of a lot lie one after the other in memory: all of them, or one place of each of its fibres.</summary>
    internal int Run(int most) => Width(most) == 1 << Low ? Length << Low : Width(most);

    /// <summary>The fibre a setting lies in.</summary>
    internal int Fibre(int setting) => ((setting >> (Low + Own)) << Low) | (setting & ((1 << Low) - 1));

    /// <summary>The place of a setting in its fibre.</summary>
    internal int Place(int setting) => (setting >> Low) & (Length - 1);
}
