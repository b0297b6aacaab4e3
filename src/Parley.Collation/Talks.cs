using Parley.Collation.Repeats;

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
public sealed record Talks(
    Seq<Report> Reports,
    Seq<Repeat> Repeats,
    Seq<SameTextGroup> OneText,
    Seq<Named> Names,
    Seq<MeetingAccount> Meetings,
    Seq<DelegationAccount> Delegations,
    Seq<PersonAccount> People,
    Seq<Issue> Issues,
    Seq<Proposal> Proposals,
    Seq<AgreementAccount> Agreements,
    Seq<IncidentAccount> Incidents,
    Seq<Expectation> Expectations,
    Seq<PresenceAccount> Presences,
    Seq<StatementAccount> Statements,
    Seq<Chain> Chains,
    Seq<Lookalike> Lookalikes)
{
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

/// <summary>Two names that were kept apart and may be one's.</summary>
/// <param name="One">The one mentioned first.</param>
/// <param name="Other">The other.</param>
/// <param name="Because">Why they may be.</param>
/// <param name="By">The first claim that names each.</param>
public sealed record Lookalike(Who One, Who Other, string Because, Seq<SourcedClaim> By);

/// <summary>A report with the text of another, counted as one source with it.</summary>
public sealed record Repeat(ReportId Report, ReportId SameAs);

/// <summary>One meeting, round or call, as all reports tell it.</summary>
/// <remarks>
/// <c>Parties</c>: the sides.
/// <c>Rounds</c>: its number in the series: more than one where reports number it differently.
/// <c>Agenda</c>: tracks and topics in the words of the reports.
/// <c>Whens</c>: its days as given. Days next to each other or within each other are one meeting's.
/// <c>Statuses</c>: held, planned and so on; reports of different days may rightly say different things.
/// </remarks>
public sealed record MeetingAccount(
    Basis Basis,
    Seq<Told<Who>> Parties,
    Seq<Told<Who>> Mediators,
    Seq<Told<Who>> Participants,
    Seq<Told<int>> Rounds,
    Seq<Told<MeetingFormat>> Formats,
    Seq<Told<string>> Agenda,
    Seq<Told<string>> Outcomes,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens,
    Seq<Told<Status>> Statuses);

/// <summary>One side's team at one meeting.</summary>
/// <remarks>
/// <c>Meeting</c>: the meeting it attends, where that can be told.
/// <c>Heads</c>: who leads it: more than one where reports differ.
/// </remarks>
public sealed record DelegationAccount(
    Basis Basis,
    Who Party,
    ItemId? Meeting,
    Seq<Told<Who>> Heads,
    Seq<Told<Who>> Members,
    Seq<Told<Who>> Absent);

/// <summary>Who a person is said to be.</summary>
/// <remarks>
/// <c>Party</c>: the side the person belongs to, where roles or delegations say so.
/// </remarks>
public sealed record PersonAccount(Basis Basis, Who Person, Who? Party, Seq<Told<PersonRole>> Roles);

/// <summary>An office or function, in the words of the report.</summary>
public sealed record PersonRole(string Title, Who? Of);

/// <summary>One thing on the table, and where each side stands on it.</summary>
/// <remarks>
/// <c>Words</c>: the words of the reports that name it best: those most often used, then the shortest, then the first.
/// <c>Points</c>: in the order of the reports.
/// </remarks>
public sealed record Issue(Basis Basis, Track Track, string Words, Seq<Point> Points);

/// <summary>How a side stands to an issue, as one claim has it.</summary>
/// <remarks>
/// <c>Holder</c>: whose position it is, as the report has it.
/// <c>Sides</c>: the parties it speaks for: the holder's own party where that can be told, else the holder.
/// <c>Words</c>: to what, in the words of the report.
/// <c>PointsBack</c>: whether its words only point back at something said before ("it", "the idea").
/// <c>Part</c>: which part of a proposal it is, from 1; 0 where it has no parts.
/// </remarks>
public sealed record Point(Who Holder, Seq<Who> Sides, Stance Stance, Who? Toward, string Words, bool PointsBack, int Part, SourcedClaim By);

/// <summary>What a side puts forward or asks for, its parts, and what others answered.</summary>
/// <remarks>
/// <c>Stances</c>: proposed, offered, demanded: the words of the reports may differ.
/// <c>Parts</c>: one for each issue it touches.
/// </remarks>
public sealed record Proposal(Basis Basis, Who By, Seq<Told<Stance>> Stances, Seq<ProposalPart> Parts, Seq<Answer> Answers);

/// <summary>One part of a proposal, in the words of the reports.</summary>
public sealed record ProposalPart(ItemId Issue, Seq<Told<string>> Words);

/// <summary>How somebody answered a proposal.</summary>
/// <remarks>
/// <c>From</c>: who answered.
/// <c>About</c>: the issue in the words that name it best.
/// <c>Words</c>: the words that stand for what is answered.
/// <c>PointsBack</c>: whether all of these only point back at something said before ("it", "the idea").
/// <c>Because</c>: why it is taken for an answer to this proposal.
/// </remarks>
public sealed record Answer(
    Seq<Who> From, Stance Stance, ItemId Issue, string About, Seq<Told<string>> Words, bool PointsBack, string Because);

/// <summary>Something agreed, and how far it has come.</summary>
public sealed record AgreementAccount(
    Basis Basis,
    Seq<Told<Who>> Parties,
    Seq<Told<string>> Contents,
    Seq<Told<AgreementState>> States,
    Seq<Told<When>> Whens,
    Seq<Told<Who>> Places);

/// <summary>Force used or harm done, with the figures given for it; rival figures are never added up.</summary>
public sealed record IncidentAccount(
    Basis Basis,
    Seq<Told<Who>> Actors,
    Seq<Told<Who>> Targets,
    Seq<Told<string>> Actions,
    Seq<Told<string>> Weapons,
    Seq<Figures> Figures,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens);

/// <summary>The numbers given for one counted thing: more than one where they differ.</summary>
public sealed record Figures(string Of, Seq<Told<Count>> Counts);

/// <summary>What somebody expects of the talks; no holder where the report speaks in its own voice.</summary>
public sealed record Expectation(Basis Basis, Who? Holder, Seq<Told<Direction>> Directions, Seq<Told<string>> Words);

/// <summary>Somebody is or was somewhere, or at some talks.</summary>
public sealed record PresenceAccount(
    Basis Basis,
    Who Who,
    Seq<Told<string>> Events,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens,
    Seq<Told<Status>> Statuses);

/// <summary>Something else that somebody is reported to have said.</summary>
public sealed record StatementAccount(Basis Basis, Who Speaker, Seq<Told<string>> Words);

/// <summary>One way by which claims reached a report: innermost speaker first, the report last.</summary>
/// <param name="Report">The report.</param>
/// <param name="Links">Who said it and who passed it on; empty where the report speaks in its own voice.</param>
/// <param name="Claims">What came by that way.</param>
public sealed record Chain(ReportId Report, Seq<ChainLink> Links, Seq<SourcedClaim> Claims);

/// <summary>One link of a chain, in the words of the report.</summary>
/// <param name="Who">Who said it.</param>
/// <param name="As">How an unnamed source is described.</param>
/// <param name="Via">The channel, where given.</param>
public sealed record ChainLink(Who Who, string? As, string? Via);

/// <summary>What sort of issue it is, by the words it is put in.</summary>
public enum Track
{
    Territory,
    Security,
    Political,
    Economic,
    Humanitarian,
    Other,
}
