using Parley.App.Web.Viewing;

namespace Parley.App.Web.ProposalRoom;

/// <summary>What was put forward and what was agreed, by how far it has come.</summary>
/// <param name="InBrief">What has been agreed and what has not, in a sentence.</param>
/// <param name="States">Those that hold anything, with what the state means; the first of each, or, where one is asked, that one alone.</param>
/// <param name="Compared">Two texts side by side, where that is asked.</param>
public sealed record ProposalsView(string InBrief, Seq<(ProposalState State, string Heading, string Meaning, Stretch<ProposalEntry> Entries)> States, ComparedTexts? Compared);
