using System.Collections.Concurrent;
using Parley.Collation;
using Parley.Collation.Repeats;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records;

/// <summary>What a record says, brought together: the same as of the same reports read afresh, but for what people decided; every item under its id.</summary>
internal sealed class RecordTalks
{
    private readonly TalksIds _ids;
    private readonly Dictionary<ReportId, RecordedReport> _reports;
    private readonly Lazy<Dictionary<ReportId, SameTextGroup>> _oneText;
    private readonly Lazy<Dictionary<ItemId, ItemId?>> _people;
    private readonly ConcurrentDictionary<ReportId, Dictionary<ClaimId, RecordedClaim>> _claims = [];

    private RecordTalks(RecordLayers layers, Cut cut, Seq<RecordedReport> reports, Brought brought, Seq<Decision> inForce)
    {
        Layers = layers;
        Cut = cut;
        Reports = reports;
        InForce = inForce;
        (Talks, Readings, Parted, _ids) = (brought.Talks, brought.Readings, brought.Parted, brought.Ids);
        Brought = brought;
        Latest = reports.Max(r => r.Filed.Report.Published) ?? DateOnly.MinValue;
        _reports = reports.ToDictionary(r => r.Filed.Report.Id);
        _oneText = new(() => Talks.OneText.SelectMany(g => g.Reports.Select(r => (Report: r, Group: g))).DistinctBy(x => x.Report).ToDictionary(x => x.Report, x => x.Group));
        _people = new(() => Talks.People.ToDictionary(p => p.Basis.Id, p => p.Person.Id));
    }

    internal RecordLayers Layers { get; }

    internal Cut Cut { get; }

    internal Seq<RecordedReport> Reports { get; }

    internal Talks Talks { get; }

    /// <summary>The latest day on which a report was published; the first of all days where none says.</summary>
    internal DateOnly Latest { get; }

    /// <summary>The readings it was brought together from, under the names that people gave.</summary>
    internal Seq<ReadingResult> Readings { get; }

    /// <summary>What people said is not one.</summary>
    internal Partings Parted { get; }

    /// <summary>The decisions that hold, of those the cut knows.</summary>
    internal Seq<Decision> InForce { get; }

    /// <summary>
    /// Brings together what the record says within a cut, and gives ids to what has none. Cost: that of collating, twice where a person joined or named people; where nothing that is brought together changed since it was
    /// last asked of this file, as after a claim was accepted or graded, only that of seeing so.
    /// </summary>
    internal static RecordTalks Of(RecordFile file, Cut cut, CancellationToken cancellation) => Of(file, file.Layers(), cut, cancellation);

    /// <summary>The same of layers read before.</summary>
    internal static RecordTalks Of(RecordFile file, RecordLayers layers, Cut cut, CancellationToken cancellation)
    {
        var before = file.Remembered<RecordedBefore>();
        var reports = Recorded.Of(layers, cut, before);
        var inForce = RecordLayers.InForce(layers.Decisions.Where(d => cut.Knows(d.At)));
        var said = before.Says(reports, cut.ReviewedOnly);
        return new(layers, cut, reports, file.Remembered<BroughtBefore>().Of(file, said, inForce, cancellation), inForce);
    }

    /// <summary>What it was brought together to: the same object as long as nothing that is brought together changed, whatever was decided besides.</summary>
    internal object Brought { get; }

    /// <summary>The id of an item, of whatever kind; null for what has none (a delegation, a saying, a place).</summary>
    internal RecordId? IdOf(ItemId? item) => _ids.Of(item);

    /// <summary>The id of the item that has this basis: its own, or that of the person it is of.</summary>
    internal RecordId? IdOf(Basis basis) => IdOf(basis.Id) ?? IdOf(_people.Value.GetValueOrDefault(basis.Id));

    /// <summary>The item that an id, or the one it points to now, is of; null where there is none within the cut.</summary>
    internal ItemId? Item(RecordId id) => _ids.Item(id);

    /// <summary>The id that this one leads to now: itself, or that of the item it became part of.</summary>
    internal RecordId? Now(RecordId id) => _ids.Now(id);

    /// <summary>Where ids lead that are no item's now; null where nowhere.</summary>
    internal IEnumerable<(RecordId From, RecordId? To)> Pointers => _ids.Pointers;

    internal RecordedReport Report(ReportId id) => _reports[id];

    /// <summary>The reports that carry one text with this one; null where it has its own.</summary>
    internal SameTextGroup? OneText(ReportId report) => _oneText.Value.GetValueOrDefault(report);

    /// <summary>How many sources claims come from; reports that carry one text are one.</summary>
    internal int CountSources(IEnumerable<SourcedClaim> claims) => claims.Select(c => OneText(c.Report)?.Reports[0] ?? c.Report).Distinct().Count();

    internal RecordedClaim Claim(SourcedClaim claim) => _claims.GetOrAdd(claim.Report, r => _reports[r].Claims.ToDictionary(c => c.Claim.Id))[claim.Claim.Id];

    internal RecordedClaim? Claim(RecordId id) => Reports.Where(r => r.Filed.Number == id.Number).SelectMany(r => r.Claims).FirstOrDefault(c => c.Id == id);

    /// <summary>What a report calls somebody: as it was read, whatever name a person gave.</summary>
    internal IEnumerable<string> Said(NamedIn named) => _reports[named.Report].Entities.Where(e => e.Id == named.Entity).Select(e => e.Name);

    /// <summary>Who published a claim and when, for a reader.</summary>
    internal string Outlet(SourcedClaim claim) => Report(claim.Report).Filed.Report.Outlet ?? claim.Report.Value;

    internal DateOnly? Published(SourcedClaim claim) => Report(claim.Report).Filed.Report.Published;
}
