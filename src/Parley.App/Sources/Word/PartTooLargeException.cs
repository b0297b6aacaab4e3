namespace Parley.App.Sources.Word;

/// <summary>A part of a document unpacks to more than any document of text has.</summary>
internal sealed class PartTooLargeException : Exception;
