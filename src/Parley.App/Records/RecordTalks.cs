using Parley.App.Records.Deciding;
using Parley.Collation;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records;

/// <summary>What a record says, brought together: the same as of the same reports read afresh, but for what people decided; every item under its id.</summary>
internal sealed class RecordTalks
{
    private readonly Dictionary<ItemId, RecordId> _ids = [];
    private readonly Dictionary<RecordId, RecordId?> _pointers = [];
    private readonly Dictionary<(ReportId, ClaimId), RecordedClaim> _claims = [];
    private readonly Dictionary<ReportId, RecordedReport> _reports;

    private RecordTalks(RecordLayers layers, Cut cut, Seq<RecordedReport> reports, Talks talks, Seq<Decision> inForce)
    {
        Layers = layers;
        Cut = cut;
        Reports = reports;
        Talks = talks;
        InForce = inForce;
        _reports = reports.ToDictionary(r => r.Filed.Report.Id);
        foreach (var report in reports)
        {
            foreach (var claim in report.Claims)
            {
                _claims[(report.Filed.Report.Id, claim.Claim.Id)] = claim;
            }
        }
    }

    internal RecordLayers Layers { get; }

    internal Cut Cut { get; }

    internal Seq<RecordedReport> Reports { get; }

    internal Talks Talks { get; }

    /// <summary>The readings it was brought together from, under the names that people gave.</summary>
    internal required Seq<ReadingResult> Readings { get; init; }

    /// <summary>What people said is not one.</summary>
    internal required Partings Parted { get; init; }

    /// <summary>The decisions that hold, of those the cut knows.</summary>
    internal Seq<Decision> InForce { get; }

    /// <summary>Brings together what the record says within a cut, and gives ids to what has none. Cost: that of collating, twice where a person joined or named people.</summary>
    internal static RecordTalks Of(RecordFile file, Cut cut, CancellationToken cancellation) => Of(file, file.Layers(), cut, cancellation);

    /// <summary>The same of layers read before.</summary>
    internal static RecordTalks Of(RecordFile file, RecordLayers layers, Cut cut, CancellationToken cancellation)
    {
        var reports = Recorded.Of(layers, cut);
        var inForce = RecordLayers.InForce(layers.Decisions.Where(d => cut.Knows(d.At)));
        Seq<ReadingResult> said = [.. reports.Select(r => r.Says(cut.ReviewedOnly))];
        var parted = PartedItems.Of(file, said, inForce);
        RecordTalks Given(Seq<ReadingResult> readings, Talks talks)
        {
            cancellation.ThrowIfCancellationRequested();
            var all = new RecordTalks(layers, cut, reports, talks, inForce) { Readings = readings, Parted = parted };
            foreach (var (kind, items) in Members.Of(talks, said, readings))
            {
                all.Give(file, kind, items);
            }

            return all;
        }

        // Ids are given to what rules bring together first: by them a person's word says what it is about.
        var all = Given(said, Collator.Collate(said, parted));
        if (Overruled.Any(inForce, "p"))
        {
            var renamed = Overruled.Renamed(said, all.Talks.Names, inForce, all.Item);
            all = Given(renamed, Collator.Collate(renamed, parted));
        }

        return Overruled.Any(inForce, "mi") ? Given(all.Readings, Overruled.Joined(all.Talks, inForce, all.Item)) : all;
    }

    /// <summary>The id of an item, of whatever kind; null for what has none (a delegation, a saying, a place).</summary>
    internal RecordId? IdOf(ItemId? item) => item is null ? null : _ids.GetValueOrDefault(item);

    /// <summary>The item that an id, or the one it points to now, is of; null where there is none within the cut.</summary>
    internal ItemId? Item(RecordId id)
    {
        var at = _pointers.TryGetValue(id, out var other) ? other : id;
        return at is null ? null : _ids.Where(p => p.Value == at).Select(p => p.Key).FirstOrDefault();
    }

    /// <summary>The id that this one leads to now: itself, or that of the item it became part of.</summary>
    internal RecordId? Now(RecordId id) => _pointers.TryGetValue(id, out var other) ? other : id;

    internal RecordedReport Report(ReportId id) => _reports[id];

    internal RecordedClaim Claim(SourcedClaim claim) => _claims[(claim.Report, claim.Claim.Id)];

    internal RecordedClaim? Claim(RecordId id) => Reports.Where(r => r.Filed.Number == id.Number).SelectMany(r => r.Claims).FirstOrDefault(c => c.Id == id);

    /// <summary>What a report calls somebody: as it was read, whatever name a person gave.</summary>
    internal IEnumerable<string> Said(NamedIn named) => _reports[named.Report].Entities.Where(e => e.Id == named.Entity).Select(e => e.Name);

    /// <summary>Who published a claim and when, for a reader.</summary>
    internal string Outlet(SourcedClaim claim) => Report(claim.Report).Filed.Report.Outlet ?? claim.Report.Value;

    internal DateOnly? Published(SourcedClaim claim) => Report(claim.Report).Filed.Report.Published;

    private void Give(RecordFile file, char kind, List<(ItemId Item, Seq<Member> Members)> items)
    {
        var (numbers, pointers) = file.ItemIds(kind, [.. items.Select(i => i.Members)]);
        foreach (var ((item, _), number) in items.Zip(numbers))
        {
            _ids[item] = RecordId.Item(kind, number);
        }

        foreach (var (number, to) in pointers)
        {
            _pointers[RecordId.Item(kind, number)] = to is { } there ? RecordId.Item(kind, there) : null;
        }
    }
}
