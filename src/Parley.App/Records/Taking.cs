using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>Who puts reports into a record, and on what terms they were given.</summary>
internal sealed record Taking(string Who, Terms Terms);
