using Parley.Reading.Gazetteers;

namespace Parley.Reading.Actors.Naming;

/// <summary>A run of tokens that is a name, before it is known whose.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Sort">What sort of name it is.</param>
/// <param name="Entry">What the gazetteer says of it, or null.</param>
internal sealed record Name(int First, int Last, NameSort Sort, GazetteerEntry? Entry);
