using Parley.Collation.Repeats;
using Parley.Collation.WhoIsWho;

namespace Parley.Collation;

/// <summary>Brings the claims of several reports together: what is the same becomes one, with all its sources.</summary>
public static class Collator
{
    /// <summary>
    /// Collates readings. The same readings in any order give the same talks; a report whose text another has already is
    /// left out and named in <see cref="Talks.Repeats"/>; those that carry a text with changes are told in <see cref="Talks.OneText"/>. Cost: quadratic in the claims of one kind.
    /// </summary>
    /// <exception cref="ArgumentException">Two reports of different text have one id.</exception>
    public static Talks Collate(Seq<ReadingResult> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var ordered = readings
            .OrderBy(r => r.Report.Published ?? DateOnly.MaxValue)
            .ThenBy(r => r.Report.Outlet, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Id.Value, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Sha256, StringComparer.Ordinal);
        var kept = new List<ReadingResult>();
        var repeats = new List<Repeat>();
        foreach (var reading in ordered)
        {
            if (kept.Find(k => k.Report.Sha256 == reading.Report.Sha256) is { } same)
            {
                repeats.Add(new(reading.Report.Id, same.Report.Id));
            }
            else if (kept.Exists(k => k.Report.Id == reading.Report.Id))
            {
                throw new ArgumentException($"Two reports have the id {reading.Report.Id}.", nameof(readings));
            }
            else
            {
                kept.Add(reading);
            }
        }

        var gathered = new Gathered(kept);
        var meetings = Meetings.Of(gathered);
        var issues = Issues.Of(gathered);
        return new(
            [.. kept.Select(k => k.Report)],
            [.. repeats],
            SameText.Groups([.. kept.Select(k => k.Report)]),
            gathered.Names,
            meetings,
            Delegations.Of(gathered, meetings),
            People.Of(gathered),
            issues,
            Proposals.Of(gathered, issues),
            Happenings.Agreements(gathered),
            Happenings.Incidents(gathered),
            Sayings.Expectations(gathered),
            Sayings.Presences(gathered),
            Sayings.Statements(gathered),
            Chains.Of(gathered),
            WhoIsWho.Lookalikes.Of(gathered));
    }
}
