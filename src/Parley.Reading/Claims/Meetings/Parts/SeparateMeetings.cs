using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>"met separately with X and Y", "holds separate meetings with X and Y": as many meetings, and none between X and Y.</summary>
internal static class SeparateMeetings
{
    /// <summary>One for each of the others, with all who are not of them; the one finding where nothing says that they are apart.</summary>
    /// <param name="notes">The report.</param>
    /// <param name="head">The verb or noun of the meeting.</param>
    /// <param name="others">Those it is with.</param>
    /// <param name="made">The meeting as if it were one.</param>
    internal static IEnumerable<Finding> Of(Notebook notes, int head, List<int> others, Finding made)
    {
        var apart = PartySides.Distinct(others.SelectMany(o => MeetingParts.Each(notes, o)).SelectMany(o => PartySides.Parties(notes, o)));
        return apart.Count > 1 && notes.Text.ChildrenBy(head, "advmod", "amod").Any(a => notes.Text.Lower(a) is "separately" or "separate")
            ? apart.Select(o => made with { Matter = With((Matter.Meeting)made.Matter, apart, o) })
            : [made];
    }

    /// <summary>The same of meetings told by a noun, which are with whom the words under it or under its verb say.</summary>
    internal static IEnumerable<Finding> OfNoun(Notebook notes, int noun, Clause clause, Finding made)
    {
        var with = new[] { noun, clause.Verb }.Select(h => notes.Text.PrepositionObject(h, "with")).FirstOrDefault(w => w >= 0, -1);
        return with < 0 ? [made] : Of(notes, noun, notes.Text.Conjuncts(with), made);
    }

    private static Matter.Meeting With(Matter.Meeting meeting, Seq<EntitySlot> apart, EntitySlot one) => meeting with
    {
        Parties = [.. meeting.Parties.Where(p => p.Entity == one.Entity || apart.All(a => a.Entity != p.Entity))],
        Participants = apart.All(a => meeting.Participants.Any(p => p.Entity == a.Entity)) ? [.. meeting.Participants.Where(p => p.Entity == one.Entity || apart.All(a => a.Entity != p.Entity))] : apart.Count == meeting.Participants.Count ? [] : meeting.Participants,
    };
}
