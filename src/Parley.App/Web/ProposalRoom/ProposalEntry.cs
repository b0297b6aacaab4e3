namespace Parley.App.Web.ProposalRoom;

/// <summary>Something put forward, or agreed.</summary>
/// <param name="Id">Its id in the record.</param>
/// <param name="Who">Who moved it, or who agreed.</param>
/// <param name="Verb">What they did, in words.</param>
/// <param name="Parts">To what, in the words of the reports.</param>
/// <param name="Day">When it was first told, or when it was agreed, in words.</param>
/// <param name="Sources">By how many sources it is told.</param>
/// <param name="Standing">How far people have looked at the claims.</param>
/// <param name="Source">The claims, commas between.</param>
/// <param name="Answers">Who answered, how, in which words, and the claims; the last of it.</param>
/// <param name="MoreAnswers">How many came before these.</param>
/// <param name="Texts">Issues on which other words were put forward as well: id and name.</param>
public sealed record ProposalEntry(
    string Id, string Who, string Verb, Seq<string> Parts, string? Day, string Sources, string? Standing, string Source, Seq<(string Who, string Stands, string Words, string Source)> Answers, int MoreAnswers, Seq<(string Id, string Name)> Texts)
{
    /// <summary>Whether it was agreed by those named together, rather than put forward by one of them; nobody is named where none was read.</summary>
    public bool IsAgreement { get; init; }
}
