namespace Parley.Analysis.Scenarios.Exact;

/// <summary>A file to be written.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">What goes in it, in UTF-8.</param>
public sealed record WrittenFile(string Name, string Text);
