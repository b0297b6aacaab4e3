namespace Parley.App.Web.PackageRoom;

/// <summary>Which packages the parties could accept, as the model stands here.</summary>
/// <param name="InBrief">How many there are, in a sentence.</param>
/// <param name="Cautions">What must be known before any of it is taken for a finding.</param>
/// <param name="Same">Issue and option, where all packages shown are alike.</param>
/// <param name="Groups">For all, for all but one, near.</param>
/// <param name="Told">The package that is asked about.</param>
/// <param name="Own">What the address holds, so that links keep it.</param>
public sealed record PackagesAnswer(
    string InBrief, Seq<string> Cautions, Seq<(string Issue, string Option)> Same, Seq<PackageGroup> Groups, ToldPackage? Told, Seq<(string Name, string Value)> Own);
