using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Renewing;

/// <summary>
/// What decisions changed where they left all that is brought together as it is: how claims and reports are marked, grades, and what was settled. Whether they did is not told by their verbs: what each report they touch says
/// is put beside what it said before. A claim that came, went or changed and that some answers do not rest on leaves these as they are too.
/// </summary>
/// <param name="Reports">The reports on whose claims anything was decided, as they are now.</param>
/// <param name="Reviewed">By claim, 1 where a person came to stand behind it and -1 where no longer.</param>
/// <param name="Given">The grades given and disagreements settled, in order.</param>
/// <param name="TakenBack">The grades and settlements taken back, or given again by taking that back.</param>
/// <param name="Touched">Which answers rest on claims that came, went or changed; see <see cref="Resting"/>.</param>
internal sealed record Marks(Seq<RecordedReport> Reports, IReadOnlyDictionary<RecordId, int> Reviewed, Seq<Decision> Given, Seq<Decision> TakenBack, IReadOnlySet<string> Touched)
{
    // Beyond this all is worked out anew as quickly.
    private const int MostReports = 500;

    /// <summary>The marks that decisions changed; null where they changed more, or where that cannot be told. Cost: linear in what the reports they touch hold.</summary>
    /// <param name="file">The record.</param>
    /// <param name="cut">Which part of it is asked.</param>
    /// <param name="since">The decisions, without a gap, in the order of their numbers.</param>
    internal static Marks? Of(RecordFile file, Cut cut, Seq<Decision> since)
    {
        var (given, takenBack, touched) = (new List<Decision>(), new List<Decision>(), new SortedSet<int>());
        foreach (var decision in since.Where(d => cut.Knows(d.At)))
        {
            var meant = Meant(file, decision);
            if (meant?.Act is Act.Grade or Act.Settle)
            {
                (meant == decision ? given : takenBack).Add(meant);
            }
            else if (meant is { Act: Act.Accept or Act.Reject or Act.Edit or Act.Add, Subject.Claim: not null })
            {
                touched.Add(meant.Subject.Number);
            }
            else
            {
                return null;
            }
        }

        return touched.Count > MostReports ? null : Compared(file, cut, since, [.. touched]) is var (reports, reviewed, resting) ? new(reports, reviewed, [.. given], [.. takenBack], resting) : null;
    }

    // What is taken back, however often to and fro.
    private static Decision? Meant(RecordFile file, Decision decision)
    {
        var meant = (Decision?)decision;
        while (meant?.Act is Act.Undo undo)
        {
            meant = undo.Decision < meant.Number ? file.DecisionOf(undo.Decision) : null;
        }

        return meant;
    }

    private static (Seq<RecordedReport> Reports, Dictionary<RecordId, int> Reviewed, HashSet<string> Resting)? Compared(RecordFile file, Cut cut, Seq<Decision> since, Seq<int> touched)
    {
        var (reviewed, resting) = (new Dictionary<RecordId, int>(), new HashSet<string>(StringComparer.Ordinal));
        if (touched.Count == 0)
        {
            return ([], reviewed, resting);
        }

        var (first, last) = (since[0].Number, since[^1].Number);
        var layers = file.LayersOf(touched);
        var was = Recorded.Of(layers with { Decisions = [.. layers.Decisions.Where(d => d.Number < first)] }, cut);
        var now = Recorded.Of(layers with { Decisions = [.. layers.Decisions.Where(d => d.Number <= last)] }, cut);
        foreach (var (before, after) in was.Zip(now))
        {
            if (Resting.On(before.Says(cut.ReviewedOnly), after.Says(cut.ReviewedOnly)) is not { } answers)
            {
                return null;
            }

            resting.UnionWith(answers);

            var stood = before.Claims.Where(c => c.IsReviewed).Select(c => c.Id).ToHashSet();
            foreach (var claim in after.Claims.Where(c => c.IsReviewed != stood.Contains(c.Id)))
            {
                reviewed[claim.Id] = claim.IsReviewed ? 1 : -1;
            }
        }

        return (now, reviewed, resting);
    }
}
