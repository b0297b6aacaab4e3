namespace Parley.App.Web.PackageRoom;

/// <summary>Packages that as many parties accept.</summary>
/// <param name="Heading">How many.</param>
/// <param name="Packages">Those shown, the closest first.</param>
/// <param name="More">How many there are besides.</param>
public sealed record PackageGroup(string Heading, Seq<PackageColumn> Packages, int More);
