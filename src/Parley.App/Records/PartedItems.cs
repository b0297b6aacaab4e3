using System.Globalization;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>
/// What people said is not one, told by what ids were given for: the other's own goes, and of the first what is not the other's stays. So both keep what came to them later, and neither needs the rules to be known.
/// </summary>
internal static class PartedItems
{
    /// <summary>The partings that hold. Cost: linear in the decisions, and in the names where persons or parties were parted.</summary>
    internal static Partings Of(RecordFile file, Seq<ReadingResult> said, Seq<Decision> inForce)
    {
        var pairs = inForce.Where(d => d.Act is Act.Differ).Select(d => (One: d.Subject, Other: RecordId.Parse(((Act.Differ)d.Act!).Other)!)).ToArray();
        if (pairs.Length == 0)
        {
            return Partings.None;
        }

        var names = pairs.Any(p => p.One.Kind == 'p')
            ? said.SelectMany(r => r.Entities.Select(e => (Members.OfName(r.Report.Id, e.Name).Key, In: new NamedIn(r.Report.Id, e.Id)))).ToLookup(x => x.Key, x => x.In, StringComparer.Ordinal)
            : null;
        Seq<Parting<T>> All<T>(char kind, Func<string, IEnumerable<T>> member) => [.. pairs.Where(p => p.One.Kind == kind).Select(p => Of(file, p.One, p.Other, member))];
        return new(All('p', m => names![m]), All('m', Claim), All('i', Claim), All('o', Claim));
    }

    /// <summary>What goes and what stays, where one is parted from the other.</summary>
    internal static (Seq<string> Stays, Seq<string> Goes) Sides(RecordFile file, RecordId one, RecordId other)
    {
        var goes = file.Items.GivenFor(other);
        return ([.. file.Items.GivenFor(one).Except(goes, StringComparer.Ordinal)], goes);
    }

    private static Parting<T> Of<T>(RecordFile file, RecordId one, RecordId other, Func<string, IEnumerable<T>> member)
    {
        var (stays, goes) = Sides(file, one, other);
        return new([.. stays.SelectMany(member)], [.. goes.SelectMany(member)]);
    }

    // "r12.c7" or "r12.c7/2"; what else stands in the ledger (of a report forgotten, of an item that rests on another's claims alone) is no claim of the layers.
    private static IEnumerable<ClaimIn> Claim(string member)
    {
        var stroke = member.IndexOf('/', StringComparison.Ordinal);
        return RecordId.Parse(stroke < 0 ? member : member[..stroke]) is { Claim: { } claim } id
            ? [new(new(RecordId.Report(id.Number).ToString()), new(string.Create(CultureInfo.InvariantCulture, $"c{claim}")), stroke < 0 ? 0 : int.Parse(member.AsSpan(stroke + 1), CultureInfo.InvariantCulture))]
            : [];
    }
}
