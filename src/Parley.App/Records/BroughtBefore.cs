using Parley.App.Records.Deciding;
using Parley.Collation;
using Parley.Collation.Repeats;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>
/// What was brought together from a record, kept in memory while its file is open: the same readings, partings and joinings under the same ids give the same talks, whatever else was decided. The last few are kept, for
/// answers that compare two cuts.
/// </summary>
internal sealed class BroughtBefore
{
    private const int Most = 4;

    private readonly SameTexts _texts = new();
    private readonly List<Collation> _collated = [];
    private readonly List<Bringing> _brought = [];
    private readonly List<TalksIds> _ids = [];

    /// <summary>What readings are brought together to, with ids given to what has none.</summary>
    internal Brought Of(RecordFile file, Seq<ReadingResult> said, Seq<Decision> inForce, CancellationToken cancellation)
    {
        var ids = file.Items.State();
        var parted = PartedItems.Of(file, said, inForce);
        Seq<Decision> overruling = [.. inForce.Where(d => d.Act is Act.Same or Act.Name or Act.SetTrack)];
        var at = _brought.FindIndex(b => b.Ids == ids && b.Overruling.Equals(overruling) && Same(b.Said, said) && b.Parted == parted);
        if (at >= 0)
        {
            return Keep(_brought, _brought[at], at).Brought;
        }

        var brought = Bring(file, said, parted, inForce, cancellation);
        if (file.Items.State() == ids)
        {
            Keep(_brought, new(said, parted, overruling, ids, brought), -1);
        }

        return brought;
    }

    private Brought Bring(RecordFile file, Seq<ReadingResult> said, Partings parted, Seq<Decision> inForce, CancellationToken cancellation)
    {
        Brought Given(Seq<ReadingResult> readings, Talks talks)
        {
            cancellation.ThrowIfCancellationRequested();
            var ids = TalksIds.Given(file, Members.Of(talks, said, readings), _ids);
            Keep(_ids, ids, -1);
            return new(talks, readings, parted, ids);
        }

        // Ids are given to what rules bring together first: by them a person's word says what it is about.
        var all = Given(said, Collated(said, parted));
        if (Overruled.Any(inForce, "p"))
        {
            var renamed = AsBefore(Overruled.Renamed(said, all.Talks.Names, inForce, all.Ids.Item));
            all = Given(renamed, Collated(renamed, parted));
        }

        return Overruled.Any(inForce, "mio") ? Given(all.Readings, Overruled.Joined(all.Talks, inForce, all.Ids.Item)) : all;
    }

    private Talks Collated(Seq<ReadingResult> readings, Partings parted)
    {
        var at = _collated.FindIndex(c => Same(c.Readings, readings) && c.Parted == parted);
        return (at < 0 ? Keep(_collated, new(readings, parted, Collator.Collate(readings, parted, _texts.Groups, Nearest(readings)?.Talks)), at) : Keep(_collated, _collated[at], at)).Talks;
    }

    // Of what was brought together before, what is of as many readings and of most of these.
    private Collation? Nearest(Seq<ReadingResult> readings) =>
        _collated.OrderByDescending(c => c.Readings.Count == readings.Count).ThenByDescending(c => c.Readings.Zip(readings).Count(r => ReferenceEquals(r.First, r.Second))).FirstOrDefault();

    // What is the same is the same object, as what reports say is.
    private Seq<ReadingResult> AsBefore(Seq<ReadingResult> renamed)
    {
        var before = _collated.SelectMany(c => c.Readings).Distinct(ReferenceEqualityComparer.Instance).Cast<ReadingResult>().ToLookup(r => r.Report.Id);
        return [.. renamed.Select(r => before[r.Report.Id].FirstOrDefault(b => b == r) ?? r)];
    }

    // The one asked for last first; of more than are kept the last goes.
    private static T Keep<T>(List<T> list, T one, int at)
    {
        if (at >= 0 || list.Count == Most)
        {
            list.RemoveAt(at >= 0 ? at : Most - 1);
        }

        list.Insert(0, one);
        return one;
    }

    // Most are the same object, and those that are not mostly differ early.
    private static bool Same(Seq<ReadingResult> a, Seq<ReadingResult> b) => a.Count == b.Count && a.Zip(b).All(r => ReferenceEquals(r.First, r.Second) || r.First == r.Second);

    private sealed record Collation(Seq<ReadingResult> Readings, Partings Parted, Talks Talks);

    private sealed record Bringing(Seq<ReadingResult> Said, Partings Parted, Seq<Decision> Overruling, (long Last, long Forgotten) Ids, Brought Brought);
}
