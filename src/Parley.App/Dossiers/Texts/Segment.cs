using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Texts;

/// <summary>A run of text over which the set of claims resting on it does not change.</summary>
/// <remarks>
/// <c>Opens</c>: claims of which a passage begins here, which passage it is (from 1), and over how many segments from here it reaches.
/// <c>Marks</c>: claims that rest on it.
/// <c>Closes</c>: claims whose last passage ends here.
/// </remarks>
public sealed record Segment(string Text, Seq<(Ref Ref, int Passage, int Reach)> Opens, Seq<Ref> Marks, Seq<Ref> Closes);
