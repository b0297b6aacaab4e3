namespace Parley.App.Web.ProposalRoom;

/// <summary>Two texts on one issue, side by side.</summary>
/// <param name="Issue">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Texts">All texts on it, the earliest first.</param>
/// <param name="Left">Which of them stands left.</param>
/// <param name="Right">Which right.</param>
/// <param name="Before">The words of the left one, each run with whether the other has it.</param>
/// <param name="After">Those of the right one.</param>
/// <param name="Changes">What was added, cut and moved, a sentence each.</param>
public sealed record ComparedTexts(
    string Issue, string Name, Seq<TabledText> Texts, int Left, int Right, Seq<(string Words, bool IsOther)> Before, Seq<(string Words, bool IsOther)> After, Seq<string> Changes);
