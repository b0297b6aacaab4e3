using Parley.Storage.Layers;

namespace Parley.App.Records.Telling;

/// <summary>Something told of a thing.</summary>
/// <param name="Name">What it tells: "place", "head", "position".</param>
/// <param name="Text">In words.</param>
/// <param name="Id">The other thing that it is about; null where it is about none.</param>
internal sealed record ShownFact(string Name, string Text, RecordId? Id = null);
