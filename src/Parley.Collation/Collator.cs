using Parley.Collation.Repeats;
using Parley.Collation.Rules;
using Parley.Collation.Sourced;

namespace Parley.Collation;

/// <summary>Brings the claims of several reports together: what is the same becomes one, with all its sources.</summary>
public static class Collator
{
    /// <summary>
    /// Collates readings. The same readings in any order give the same talks; a report whose text another has already is
    /// left out and named in <see cref="Talks.Repeats"/>; those that carry a text with changes are told in <see cref="Talks.OneText"/>. Cost: near linear in the claims.
    /// </summary>
    /// <exception cref="ArgumentException">Two reports of different text have one id.</exception>
    /// <param name="readings">What the reports say.</param>
    /// <param name="partings">What people said is not one; nothing where left out.</param>
    /// <param name="oneText">Which reports carry one text, for who remembers it; <see cref="SameText.Groups"/> where left out.</param>
    public static Talks Collate(Seq<ReadingResult> readings, Partings? partings = null, Func<Seq<Report>, Seq<SameTextGroup>>? oneText = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var parted = partings ?? Partings.None;
        var ordered = readings
            .OrderBy(r => r.Report.Published ?? DateOnly.MaxValue)
            .ThenBy(r => r.Report.Outlet, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Id.Value, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Sha256, StringComparer.Ordinal);
        var kept = new List<ReadingResult>();
        var byText = new Dictionary<string, ReportId>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var repeats = new List<Repeat>();
        foreach (var reading in ordered)
        {
            if (byText.TryGetValue(reading.Report.Sha256, out var same))
            {
                repeats.Add(new(reading.Report.Id, same));
            }
            else if (!ids.Add(reading.Report.Id.Value))
            {
                throw new ArgumentException($"Two reports have the id {reading.Report.Id}.", nameof(readings));
            }
            else
            {
                byText.Add(reading.Report.Sha256, reading.Report.Id);
                kept.Add(reading);
            }
        }

        var corpus = new Corpus(kept, parted.Names);
        var meetings = Meetings.Of(corpus, parted.Meetings);
        var issues = Issues.Of(corpus, parted.Issues);
        var delegations = Delegations.Of(corpus, meetings);
        var agreements = Happenings.Agreements(corpus);
        var incidents = Happenings.Incidents(corpus);
        var expectations = Sayings.Expectations(corpus);
        Seq<Report> reports = [.. kept.Select(k => k.Report)];
        return new(
            reports,
            [.. repeats],
            (oneText ?? SameText.Groups)(reports),
            corpus.Names,
            meetings,
            delegations,
            People.Of(corpus),
            issues,
            Exchanges.Of(corpus, issues, parted.Proposals),
            agreements,
            incidents,
            expectations,
            Sayings.Presences(corpus),
            Sayings.Statements(corpus),
            Sayings.Chains(corpus),
            Lookalikes.Of(corpus, parted.Names),
            new(() => Picturing.Picturing.Of(corpus, meetings, delegations, issues, agreements, incidents, expectations)));
    }
}
