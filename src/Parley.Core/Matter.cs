using System.Diagnostics;

namespace Parley;

/// <summary>How the parties of a meeting sit.</summary>
public enum MeetingFormat
{
    Direct,
    Indirect,
    Bilateral,
    Trilateral,
    Multilateral,
}

/// <summary>How a party stands to something on the table.</summary>
public enum Stance
{
    /// <summary>Wants it from others; insists; sets a condition.</summary>
    Demands,

    /// <summary>Puts forward a plan, draft or idea.</summary>
    Proposes,

    /// <summary>Is ready to give or do it.</summary>
    Offers,

    /// <summary>Backs what is there.</summary>
    Supports,
    Accepts,

    /// <summary>Does not rule it out, is willing, will consider.</summary>
    Open,

    /// <summary>Is not keen, sceptical, non-committal.</summary>
    Doubts,

    /// <summary>Refuses, rules out, opposes.</summary>
    Rejects,
    Threatens,
}

/// <summary>How far an agreement has come.</summary>
public enum AgreementState
{
    Reached,
    Signed,
    InForce,
    Extended,
    Delayed,
    Stalled,
    Broken,
    Expired,
}

/// <summary>What somebody expects of the talks.</summary>
public enum Direction
{
    Hopeful,
    Doubtful,
    Mixed,
}

/// <summary>What a claim says: one of nine kinds, each with its slots.</summary>
public abstract record Matter
{
    private Matter()
    {
    }

    /// <summary>Parties meet, met, will meet or will not: a round, session, call, visit with talks, indirect talks.</summary>
    /// <param name="Parties">The sides.</param>
    /// <param name="Mediators">Who leads, hosts, brokers or facilitates.</param>
    /// <param name="Participants">People named.</param>
    /// <param name="Ordinal">3 for "third round"; null where the report gives none.</param>
    /// <param name="Format">How they sit, where worded.</param>
    /// <param name="Agenda">Tracks and topics, in the words of the report.</param>
    /// <param name="Outcome">What came of it, in the words of the report.</param>
    public sealed record Meeting(
        Seq<EntitySlot> Parties,
        Seq<EntitySlot> Mediators,
        Seq<EntitySlot> Participants,
        int? Ordinal,
        MeetingFormat? Format,
        Seq<Passage> Agenda,
        Passage? Outcome) : Matter;

    /// <summary>A side's team, its head, who is in it, who is not.</summary>
    /// <param name="Party">Whose team it is.</param>
    /// <param name="Head">Who leads it, where given.</param>
    /// <param name="Members">Others said to be in it.</param>
    /// <param name="Absent">People said not to be in it.</param>
    /// <param name="At">The claim of the meeting it attends, where that can be told.</param>
    public sealed record Delegation(
        EntitySlot Party,
        EntitySlot? Head,
        Seq<EntitySlot> Members,
        Seq<EntitySlot> Absent,
        ClaimId? At) : Matter;

    /// <summary>Who someone is.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Title">Office or function, in the words of the report.</param>
    /// <param name="Of">State, party or organisation, where given.</param>
    public sealed record Role(EntitySlot Person, Passage Title, EntitySlot? Of) : Matter;

    /// <summary>What a side wants, offers, accepts or refuses.</summary>
    /// <param name="Holder">Whose position it is.</param>
    /// <param name="Stance">How it stands.</param>
    /// <param name="Content">To what, in the words of the report.</param>
    /// <param name="Toward">The side asked, answered, or with whom talks are sought or refused, where given.</param>
    /// <param name="Parts">The parts of a proposal that has several.</param>
    public sealed record Position(
        EntitySlot Holder,
        Stance Stance,
        Passage Content,
        EntitySlot? Toward,
        Seq<Passage> Parts) : Matter;

    /// <summary>Something agreed, signed, in force, broken, extended, expired.</summary>
    public sealed record Agreement(Seq<EntitySlot> Parties, Passage Content, AgreementState State) : Matter;

    /// <summary>Force used, harm done, a protest.</summary>
    public sealed record Incident(
        EntitySlot? Actor,
        EntitySlot? Target,
        Passage Action,
        Passage? Weapon,
        Seq<Count> Counts) : Matter;

    /// <summary>Somebody is, was, will be or will not be somewhere or at some talks, no meeting between named sides being said.</summary>
    public sealed record Presence(EntitySlot Who, Passage? Event) : Matter;

    /// <summary>What somebody expects of the talks.</summary>
    /// <param name="Holder">Who; null for the report's own voice.</param>
    /// <param name="Direction">For better or worse.</param>
    /// <param name="Content">What, in the words of the report.</param>
    public sealed record Outlook(EntitySlot? Holder, Direction Direction, Passage Content) : Matter;

    /// <summary>Anything else somebody is reported to have said that matters to the talks.</summary>
    public sealed record Statement(EntitySlot Speaker, Passage Content) : Matter;

    public T Match<T>(
        Func<Meeting, T> meeting,
        Func<Delegation, T> delegation,
        Func<Role, T> role,
        Func<Position, T> position,
        Func<Agreement, T> agreement,
        Func<Incident, T> incident,
        Func<Presence, T> presence,
        Func<Outlook, T> outlook,
        Func<Statement, T> statement)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(delegation);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(presence);
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(statement);
        return this switch
        {
            Meeting m => meeting(m),
            Delegation d => delegation(d),
            Role r => role(r),
            Position p => position(p),
            Agreement a => agreement(a),
            Incident i => incident(i),
            Presence p => presence(p),
            Outlook o => outlook(o),
            Statement s => statement(s),
            _ => throw new UnreachableException(),
        };
    }
}
