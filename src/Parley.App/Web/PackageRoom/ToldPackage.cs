namespace Parley.App.Web.PackageRoom;

/// <summary>Why a package is, or is not, acceptable to all.</summary>
/// <param name="Outcome">Its options, as addresses have them.</param>
/// <param name="Name">What it is called here; null where it is none of those shown.</param>
/// <param name="Settles">Issue and option, all of them.</param>
/// <param name="Verdict">Whether all could accept it; if not, what stands in its way and what would help.</param>
/// <param name="Parties">By party: what it is to it, and the sentences that this rests on: their keys, their words, their claims.</param>
/// <param name="Grounds">What rests on one source or none.</param>
public sealed record ToldPackage(
    string Outcome, string? Name, Seq<(string Issue, string Option)> Settles, Seq<string> Verdict, Seq<(string Party, Seq<string> Words, Seq<(string Key, string Words, string Source)> Rests)> Parties, Seq<string> Grounds);
