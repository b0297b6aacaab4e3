using Parley.Collation.Repeats;
using Parley.Collation.Rules;
using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;

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
    /// <param name="before">Talks brought together before: whatever of them hangs on nothing that these readings tell otherwise is taken over, so that a claim more or less costs what its own kind does. Only the numbers of claims may then leave some out.</param>
    public static Talks Collate(Seq<ReadingResult> readings, Partings? partings = null, Func<Seq<Report>, Seq<SameTextGroup>>? oneText = null, Talks? before = null)
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

        return Brought(kept, [.. repeats], parted, oneText ?? SameText.Groups, before);
    }

    /// <summary>Whether two readings of one report name the same, whatever others are brought together with them: only then may the names be the same.</summary>
    public static bool AreNamedAlike(ReadingResult one, ReadingResult other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Identities.AreNamedAlike(one, other, null);
    }

    // What hangs on different claims is made side by side. What hangs on claims that are as they were before, and on names that are, is what it was.
    private static Talks Brought(List<ReadingResult> kept, Seq<Repeat> repeats, Partings parted, Func<Seq<Report>, Seq<SameTextGroup>> oneText, Talks? before)
    {
        Seq<Report> reports = [.. kept.Select(k => k.Report)];
        var texts = Task.Run(() => oneText(reports));
        var was = before?.Workings;
        var corpus = new Corpus(kept, parted.Names, was?.Corpus);
        bool Is<T>()
            where T : Matter => was is not null && corpus.IsAlike<T>(was.Corpus);

        var positions = Task.Run(() =>
        {
            var issues = Is<Matter.Position>() && Is<Matter.Meeting>() && parted.Issues == was!.Parted.Issues ? before!.Issues : Issues.Of(corpus, parted.Issues);
            return (Issues: issues, Proposals: ReferenceEquals(issues, before?.Issues) && parted.Proposals == was!.Parted.Proposals ? before!.Proposals : Exchanges.Of(corpus, issues, parted.Proposals));
        });
        var meetings = Is<Matter.Meeting>() && parted.Meetings == was!.Parted.Meetings ? before!.Meetings : Meetings.Of(corpus, parted.Meetings);
        var delegations = Is<Matter.Delegation>() && ReferenceEquals(meetings, before!.Meetings) ? before.Delegations : Delegations.Of(corpus, meetings);
        var agreements = Is<Matter.Agreement>() ? before!.Agreements : Happenings.Agreements(corpus);
        var incidents = Is<Matter.Incident>() ? before!.Incidents : Happenings.Incidents(corpus);
        var expectations = Is<Matter.Outlook>() ? before!.Expectations : Sayings.Expectations(corpus);
        var alike = was is not null && corpus.HasSameRoster(was.Corpus) && parted.Names == was.Parted.Names ? was.Alike : Lookalikes.Among(corpus.Names, parted.Names);
        var chains = Chains(corpus, was);
        var (presences, statements, people) = (
            Is<Matter.Presence>() ? before!.Presences : Sayings.Presences(corpus),
            Is<Matter.Statement>() ? before!.Statements : Sayings.Statements(corpus),
            Is<Matter.Role>() ? before!.People : People.Of(corpus));
        var lookalikes = Lookalikes.Told(corpus, alike);
        var (issues, proposals) = positions.GetAwaiter().GetResult();
        return new(
            reports,
            repeats,
            texts.GetAwaiter().GetResult(),
            corpus.Names,
            meetings,
            delegations,
            people,
            issues,
            proposals,
            agreements,
            incidents,
            expectations,
            presences,
            statements,
            [.. chains.SelectMany(c => c.Chains)],
            lookalikes,
            new(new(corpus, meetings, delegations, issues, agreements, incidents, expectations)))
        {
            Workings = new(corpus, parted, alike, chains.ToDictionary(c => c.Report, c => (c.Of, c.Chains))),
        };
    }

    private static (ReportId Report, SourcedClaim[] Of, Seq<Chain> Chains)[] Chains(Corpus corpus, Workings? was) =>
    [
        .. corpus.Readings.Select(r =>
        {
            var own = corpus.ClaimsOf(r.Report.Id);
            return was is not null && corpus.HasSameRoster(was.Corpus) && was.Chains.TryGetValue(r.Report.Id, out var there) && ReferenceEquals(there.Of, own)
                ? (r.Report.Id, own, there.Chains) : (r.Report.Id, own, Sayings.Chains(corpus, r.Report.Id));
        }),
    ];
}
