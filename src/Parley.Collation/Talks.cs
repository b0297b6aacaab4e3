using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Repeats;
using Parley.Collation.Sourced;

namespace Parley.Collation;

/// <summary>
/// All that a set of reports says about talks, brought together: what is the same is one item with all its sources, what
/// differs stands side by side. The order of the reports as handed in changes nothing.
/// </summary>
/// <param name="Reports">The reports: by day of publication (unknown last), outlet, id.</param>
/// <param name="Repeats">Reports left out because another has the same text.</param>
/// <param name="OneText">Reports that carry one text with changes: each keeps its claims, and together they are one source.</param>
/// <param name="Names">Everybody and everything named, in order of first mention.</param>
/// <param name="Meetings">By first day (unknown last), then first mention.</param>
/// <param name="Delegations">By party in order of first mention, then by meeting.</param>
/// <param name="People">Persons of whom a report says who they are, in order of first mention.</param>
/// <param name="Issues">By track, then first mention.</param>
/// <param name="Proposals">In order of first mention.</param>
/// <param name="Agreements">In order of first mention.</param>
/// <param name="Incidents">By first day (unknown last), then first mention.</param>
/// <param name="Expectations">In order of first mention.</param>
/// <param name="Presences">In order of first mention.</param>
/// <param name="Statements">In order of first mention.</param>
/// <param name="Chains">Who said what by way of whom, in order of first mention.</param>
/// <param name="Lookalikes">Names kept apart that may be one's, in order of first mention.</param>
/// <param name="Drawing">What an envoy is told of all this, drawn when it is first asked for: most answers do not need it, or not all of it.</param>
public sealed record Talks(
    Seq<Report> Reports,
    Seq<Repeat> Repeats,
    Seq<SameTextGroup> OneText,
    Seq<Named> Names,
    Seq<MeetingAccount> Meetings,
    Seq<DelegationAccount> Delegations,
    Seq<PersonAccount> People,
    Seq<IssueAccount> Issues,
    Seq<Proposal> Proposals,
    Seq<AgreementAccount> Agreements,
    Seq<IncidentAccount> Incidents,
    Seq<Expectation> Expectations,
    Seq<PresenceAccount> Presences,
    Seq<StatementAccount> Statements,
    Seq<Chain> Chains,
    Seq<Lookalike> Lookalikes,
    Drawing Drawing)
{
    /// <summary>What it was made of, for talks that are brought together after it; no part of what it says.</summary>
    internal Workings? Workings { get; init; }

    /// <summary>What an envoy is told of all this.</summary>
    public TalksPicture Picture => Drawing.Picture;

    /// <summary>The same talks with some of their items put otherwise than the rules have them; the picture is drawn of these.</summary>
    /// <exception cref="InvalidOperationException">These talks were not brought together from readings.</exception>
    public Talks With(Seq<MeetingAccount> meetings, Seq<DelegationAccount> delegations, Seq<IssueAccount> issues, Seq<Proposal> proposals)
    {
        var corpus = (Workings ?? throw new InvalidOperationException("Talks without readings cannot be drawn.")).Corpus;
        return this with
        {
            Meetings = meetings,
            Delegations = delegations,
            Issues = issues,
            Proposals = proposals,
            Drawing = new(new(corpus, meetings, delegations, issues, Agreements, Incidents, Expectations)),
        };
    }

    /// <summary>The report that stands for the source of this one: the first of those that carry its text, or itself.</summary>
    public ReportId SourceOf(ReportId report) => OneText.FirstOrDefault(g => g.Reports.Contains(report))?.Reports[0] ?? report;

    /// <summary>How many sources claims come from; reports that carry one text are one.</summary>
    public int CountSources(IEnumerable<SourcedClaim> claims) => claims.Select(c => SourceOf(c.Report)).Distinct().Count();

    /// <summary>What every item stands on, in the order of the properties.</summary>
    public IEnumerable<Basis> Bases() =>
        Meetings.Select(m => m.Basis)
            .Concat(Delegations.Select(d => d.Basis))
            .Concat(People.Select(p => p.Basis))
            .Concat(Issues.Select(i => i.Basis))
            .Concat(Proposals.Select(p => p.Basis))
            .Concat(Agreements.Select(a => a.Basis))
            .Concat(Incidents.Select(i => i.Basis))
            .Concat(Expectations.Select(e => e.Basis))
            .Concat(Presences.Select(p => p.Basis))
            .Concat(Statements.Select(s => s.Basis));
}
