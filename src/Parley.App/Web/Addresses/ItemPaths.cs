using Parley.Storage.Layers;

namespace Parley.App.Web.Addresses;

/// <summary>Under which addresses the things of a record stand by themselves.</summary>
internal static class ItemPaths
{
    /// <summary>The kinds of items that have a page of their own: letter, folder of addresses, and the room whose name is marked at the left.</summary>
    internal static readonly Seq<(char Kind, string Folder, string Room)> All =
    [
        ('p', "/people", "/people"), ('m', "/meetings", "/timeline"), ('i', "/issues", "/positions"), ('o', "/proposals", "/proposals"), ('a', "/agreements", "/proposals"), ('e', "/incidents", "/timeline"),
    ];

    /// <summary>The page of whatever has an id; null where it has none of its own.</summary>
    internal static string? Of(string id) => RecordId.Parse(id) switch
    {
        null or { Kind: 'd' } => null,
        { Kind: 'r', Claim: null } => $"/reports/{id}",
        { Kind: 'r' } => $"/claims/{id}",
        { Kind: 'x' } => $"/disagreements/{id}",
        var item => $"{All.First(a => a.Kind == item.Kind).Folder}/{id}",
    };
}
