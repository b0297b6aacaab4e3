using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Collation.Picturing;

/// <summary>What is otherwise than it was, by a later report: a side's stance, the day of a plan, the head of a team from one round to the next, the state of an agreement.</summary>
internal static class Changes
{
    private const double OneScope = 0.5;
    private const int OldDays = 60;

    internal static IEnumerable<TalksChange> Of(
        Scene scene, Seq<MeetingPicture> meetings, Seq<DelegationPicture> teams, Seq<PositionPicture> positions, Seq<AgreementAccount> agreements, Seq<DelegationAccount> delegations, MeetingPicture? headline)
    {
        var byId = meetings.ToDictionary(m => m.Id);
        return ((TalksChange[])
        [
            .. positions.GroupBy(p => (p.Issue, p.Party)).SelectMany(g => Stances(scene, [.. g])),
            .. meetings.SelectMany(m => Moved(scene, m)),
            .. teams.Where(t => t.Meeting is not null && t.Heads.Count == 1).GroupBy(t => (t.Party, byId.GetValueOrDefault(t.Meeting!)?.Series))
                .Where(g => g.Key.Series is not null).SelectMany(g => Heads(byId, [.. g])),
            .. headline is null ? [] : Before(teams, delegations, headline),
            .. Shifts.Of(scene, positions, meetings),
            .. agreements.SelectMany(a => States(scene, a)),
        ]).DistinctBy(c => (c.Kind, c.Subject, c.Before, c.After));
    }

    private static IEnumerable<TalksChange> Stances(Scene scene, PositionPicture[] positions)
    {
        // Who threatens to end a truce has not changed what he asks for it.
        var dated = positions.Where(p => p.From is not null && !p.IsFormer && p.Stance != Stance.Threatens).OrderBy(p => p.From).ThenBy(p => p.Stance).ToArray();
        for (var i = 1; i < dated.Length; i++)
        {
            var (before, after) = (dated[i - 1], dated[i]);
            if (after.From > before.From && after.Stance == before.Stance && FiguresIn.Differ(before.Content, after.Content))
            {
                yield return new(
                    "position", after.Party.Name, $"{StanceWords.Stands(before.Stance, before.Content)} “{before.Content}”", $"{StanceWords.Stands(after.Stance, after.Content)} “{after.Content}”",
                    before.From, after.From, [.. before.By, .. after.By]);
            }

            if (after.From > before.From && Leans(before.Stance) != Leans(after.Stance) && IsOneScope(scene, before.Content, after.Content))
            {
                yield return new(
                    "position", after.Party.Name, $"{StanceWords.Stands(before.Stance, before.Content)} “{before.Content}”", $"{StanceWords.Stands(after.Stance, after.Content)} “{after.Content}”",
                    before.From, after.From, [.. before.By, .. after.By]);
            }
        }
    }

    // "A ceasefire" and "the watching of a ceasefire by drones" are not one thing, though words of the one are all in the other; nor are a unilateral and a bilateral one.
    private static bool IsOneScope(Scene scene, string a, string b)
    {
        var (one, other) = (scene.Corpus.Content(a), scene.Corpus.Content(b));
        var counts = new[] { one, other }.Select(w => w.Words.Count()).Order().ToArray();
        return (counts[0] > 1 || counts[1] < 2) && Sided(a) == Sided(b) && (one.Likeness(other) >= OneScope || one.Words.All(other.Weights.ContainsKey) || other.Words.All(one.Weights.ContainsKey));
    }

    private static string? Sided(string words) => Array.Find(Sides, s => words.Contains(s, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Sides = ["unilateral", "bilateral", "one-sided", "mutual"];

    // Against, for, or in between.
    private static int Leans(Stance stance) => stance switch
    {
        Stance.Rejects or Stance.Doubts => -1,
        Stance.Open => 0,
        _ => 1,
    };

    private static IEnumerable<TalksChange> Moved(Scene scene, MeetingPicture meeting)
    {
        var plans = scene.Account(meeting.Id).Whens
            .Where(w => w.Value is { Grain: not null, From: not null })
            .SelectMany(w => w.By.Select(c => (When: w.Value, By: c, Told: scene.Published(c)))).Where(p => p.Told is not null && p.When.From >= p.Told)
            .OrderBy(p => p.Told).ThenBy(p => scene.Corpus.Order(p.By)).ToArray();
        for (var i = 1; i < plans.Length; i++)
        {
            if (plans[i].Told > plans[i - 1].Told && plans[i].When.DaysFrom(plans[i - 1].When) is var apart && (apart > 1 || (apart == 1 && IsToCome(meeting) && !plans.Any(p => p.When.From < p.When.To))))
            {
                yield return new(
                    "meeting", "The next meeting", DayWords.When(plans[i - 1].When), DayWords.When(plans[i].When), plans[i - 1].Told, plans[i].Told, [plans[i - 1].By, plans[i].By]);
            }
        }

        if (meeting.By.FirstOrDefault(c => c.Claim.Status is Status.Postponed or Status.Cancelled && !IsOld(scene, c)) is { } off)
        {
            yield return new("meeting", "A meeting", null, Scene.Sentence(off), scene.Published(off), scene.Published(off), [off]);
        }
    }

    // "The talks were suspended in December", told fifteen months later, is background.
    private static bool IsOld(Scene scene, SourcedClaim off) => off.Claim.When?.To is { } day && scene.Published(off) is { } told && told.DayNumber - day.DayNumber > OldDays;

    private static bool IsToCome(MeetingPicture meeting) => meeting.Standing is MeetingStanding.Planned or MeetingStanding.Proposed;

    private static IEnumerable<TalksChange> Heads(Dictionary<ItemId, MeetingPicture> meetings, DelegationPicture[] teams)
    {
        var order = teams.Select(t => (Team: t, Meeting: meetings[t.Meeting!])).Where(t => t.Meeting.From is not null).OrderBy(t => t.Meeting.From).ToArray();
        for (var i = 1; i < order.Length; i++)
        {
            var (before, after) = (order[i - 1], order[i]);
            if (before.Team.Heads[0].Value != after.Team.Heads[0].Value)
            {
                yield return new(
                    "delegation", InWords.Possessive(InWords.The(after.Team.Party.Name)) + " head", before.Team.Heads[0].Value.Name, after.Team.Heads[0].Value.Name,
                    before.Meeting.From, after.Meeting.From, [.. before.Team.Heads[0].By, .. after.Team.Heads[0].By]);
            }
        }
    }

    // Who led a side's team on an occasion that cannot be told, and is not its only head at the headline meeting, led it before.
    private static IEnumerable<TalksChange> Before(Seq<DelegationPicture> teams, Seq<DelegationAccount> delegations, MeetingPicture headline)
    {
        foreach (var now in teams.Where(t => t.Meeting == headline.Id && t.Heads.Count == 1))
        {
            var before = delegations.Where(d => d.Meeting is null && d.Party == now.Party && d.Heads.Count == 1).GroupBy(d => d.Heads[0].Value).Where(g => g.Key != now.Heads[0].Value).ToArray();

            // Two accounts of one report differ; nothing has changed between them, unless it says that the first led it before.
            if (before is [var one] && one.SelectMany(d => d.Basis.By).Concat(now.Heads[0].By).ToArray() is var told && (told.Select(c => c.Report).Distinct().Count() > 1 || Array.Exists(told, c => c.Claim.Status == Status.Ended)))
            {
                yield return new(
                    "delegation", InWords.Possessive(InWords.The(now.Party.Name)) + " head", one.Key.Name, now.Heads[0].Value.Name, null, headline.From, [.. one.SelectMany(d => d.Basis.By), .. now.Heads[0].By]);
            }
        }
    }

    private static IEnumerable<TalksChange> States(Scene scene, AgreementAccount account)
    {
        // "denied that the truce was over": of that, nothing has changed.
        var steps = account.States.Select(s => s with { By = [.. s.By.Where(c => c.Claim.Status != Status.Denied)] }).Where(s => s.By.Count > 0).Select(s => (s.Value, s.By, Day: scene.Reported(s.By).From)).Where(s => s.Day is not null).OrderBy(s => s.Day).ToArray();
        for (var i = 1; i < steps.Length; i++)
        {
            // What was agreed and signed on one day is one deed, however late the second report.
            if (steps[i].Day > steps[i - 1].Day && !(account.Whens.Count == 1 && (steps[i - 1].Value, steps[i].Value) is (AgreementState.Reached, AgreementState.Signed)))
            {
                yield return new(
                    "agreement", Scene.Fullest(account.Contents.Where(c => c.By.Any(steps[0].By.Contains)).DefaultIfEmpty(account.Contents[0]).Select(c => Substance.Agreed(c.Value))), Word.Of(steps[i - 1].Value), Word.Of(steps[i].Value),
                    steps[i - 1].Day, steps[i].Day, [.. steps[i - 1].By, .. steps[i].By]);
            }
        }
    }
}
