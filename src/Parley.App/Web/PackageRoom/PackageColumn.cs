namespace Parley.App.Web.PackageRoom;

/// <summary>A package.</summary>
/// <param name="Outcome">Its options by number, with dots between, as addresses have them.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="Differs">Issue and option, where the packages shown are not all alike.</param>
/// <param name="Verdicts">By party: whether it accepts at the middle of all ranges, and how it fares in words.</param>
/// <param name="Alike">How many others are worth the same to every party, in words; null where none is.</param>
/// <param name="Rules">Ways of dividing fairly that choose it; none where most numbers are open.</param>
public sealed record PackageColumn(string Outcome, string Name, Seq<(string Issue, string Option)> Differs, Seq<(string Party, bool Accepts, string Words)> Verdicts, string? Alike, Seq<string> Rules);
