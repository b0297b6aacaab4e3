using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>One side's team at one meeting.</summary>
/// <remarks>
/// <c>Heading</c>: whose team it is, and where, in a few words.
/// </remarks>
public sealed record DelegationView(string Heading, string Because, Seq<LineGroup> Entries);
