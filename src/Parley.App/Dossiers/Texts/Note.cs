using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Texts;

/// <summary>What stands beside a passage: what the claim is, and all the lines that rest on it.</summary>
public sealed record Note(Ref Ref, Claim Claim, string Kind, Seq<LineId> Lines);
