using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>One stance, in all the words reported for it.</summary>
public sealed record StanceGroup(Stance Stance, string Word, Seq<Line> Lines);
