using Parley.App.Records.Deciding;
using Parley.App.Work;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records;

/// <summary>What a record says, as readings: for all that works from reports read afresh.</summary>
internal static class Recall
{
    /// <summary>The readings; or, refused under the record's path, why there are none. Ids are those of the record.</summary>
    internal static AllRead Read(string path, Cut cut, TimeProvider clock)
    {
        var (record, problem) = RecordFile.Open(path, write: false, clock);
        if (problem is not null)
        {
            return new([], [new(path, problem)]);
        }

        using (record)
        {
            try
            {
                var layers = record!.Layers();
                var inForce = RecordLayers.InForce(layers.Decisions.Where(d => cut.Knows(d.At)));
                if (Overruled.Any(inForce, "pmio"))
                {
                    var talks = RecordTalks.Of(record, layers, cut, CancellationToken.None);
                    return new(talks.Readings, []) { Parted = talks.Parted, Brought = talks.Talks };
                }

                Seq<ReadingResult> said = [.. Recorded.Of(layers, cut).Select(r => r.Says(cut.ReviewedOnly))];
                return new(said, []) { Parted = PartedItems.Of(record, said, inForce) };
            }
            catch (RecordFaultException fault)
            {
                return new([], [new(path, fault.Problem)]);
            }
        }
    }
}
