namespace Parley.App.Web.ProposalRoom;

/// <summary>Words put forward on an issue.</summary>
/// <param name="Who">By whom.</param>
/// <param name="Verb">How: proposes, demands, offers.</param>
/// <param name="Day">When it was told, in words.</param>
/// <param name="Words">The words.</param>
/// <param name="Source">The claim.</param>
public sealed record TabledText(string Who, string Verb, string Day, string Words, string Source);
