namespace Parley.App.Web.Framing;

/// <summary>What came of a form.</summary>
/// <param name="Words">In a sentence.</param>
/// <param name="IsDone">Whether it was done.</param>
public sealed record Notice(string Words, bool IsDone);
