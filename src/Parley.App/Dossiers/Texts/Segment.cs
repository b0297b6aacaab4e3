using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Texts;

/// <summary>A run of text over which the set of claims resting on it does not change.</summary>
/// <remarks>
/// <c>Opens</c>: claims whose first passage begins here.
/// <c>Marks</c>: claims that rest on it.
/// <c>Closes</c>: claims whose last passage ends here.
/// </remarks>
public sealed record Segment(string Text, Seq<Ref> Opens, Seq<Ref> Marks, Seq<Ref> Closes);
