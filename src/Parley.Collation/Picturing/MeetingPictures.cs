using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Rules;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>The meetings of the picture: those of two sides or more of which a report tells a day, a place, a round or an outcome.</summary>
internal static class MeetingPictures
{
    internal static IEnumerable<MeetingPicture> Of(Scene scene)
    {
        // Who sits at one meeting of a series sits at all; who mediated one is told of that one alone.
        var cores = scene.Meetings.GroupBy(m => m.Series).ToDictionary(g => g.Key, g => Seats(scene, [.. g]).Parties);
        var journeys = new Journeys(scene);
        return scene.Meetings.Where(m => !m.IsOffSince).Select(m => Draw(scene, m, cores[m.Series])).Select(m => OffWith(scene, journeys, m)).Where(m => (m.Parties.Count > 1 || IsWithOneSide(m)) && IsTold(m));
    }

    // Whose other side stayed away: the mediators sat with one, by two sources or more.
    private static bool IsWithOneSide(MeetingPicture m) => m is { Parties.Count: 1, Mediators.Count: > 0, From: not null } && Scene.Sources(m.By) > 1;

    private static bool IsTold(MeetingPicture m) =>
        m.Round is not null || m.Place is not null || m.From is not null || m.To is not null || m.Outcomes.Count > 0 || m.Participants.Count > 1 || Scene.Sources(m.By) > 1;

    private static MeetingPicture OffWith(Scene scene, Journeys journeys, MeetingPicture m) =>
        m.Standing is MeetingStanding.Planned or MeetingStanding.Proposed && journeys.Off(scene.Account(m.Id)) is { } off ? m with { Standing = Journeys.Standing(off), By = scene.Corpus.InOrder(m.By.Append(off)) } : m;

    private static MeetingPicture Draw(Scene scene, MeetingAccount account, Who[] series)
    {
        var (parties, mediators) = Seats(scene, [account]);
        if (parties.Length < 2)
        {
            parties = [.. parties.Concat(series).Distinct().Where(p => !mediators.Contains(p))];
        }

        var (from, to) = Days(scene, account);
        return new(
            account.Basis.Id,
            account.Series,
            Most(account.Rounds)?.Value,
            account.Formats.Count == 0 ? null : Most(account.Formats)!.Value,
            [.. parties],
            [.. mediators],
            [.. account.Participants.Select(p => p.Value).Where(p => p.Id is not null)],
            Most([.. account.Places.Where(p => p.Value.Id is not null)])?.Value,
            from,
            to,
            Standings.Of(scene, account, to),
            [.. Agenda([.. account.Agenda.Select(a => WithoutPlace(Scene.OneLine(a.Value), account))])],
            [.. account.Outcomes.Select(o => new OutcomePicture(Scene.OneLine(o.Value), scene.OneVoice(o.By), o.By))],
            account.Basis.By);
    }

    // "They" and "political" alone are no items; of "military, political and economic matters" each is.
    private static string[] Agenda(string[] items) =>
        (items = Array.FindAll(items, a => !WordLists.Pronouns.Contains(NameFolding.Plain(a)))).Count(IsBare) == 1 ? Array.FindAll(items, a => !IsBare(a)) : items;

    // "Talks over the dam in Nairobi": where they are held is no matter of theirs.
    private static string WithoutPlace(string item, MeetingAccount account) =>
        account.Places.Select(p => " in " + p.Value.Name).FirstOrDefault(p => item.EndsWith(p, StringComparison.Ordinal)) is { } at ? item[..^at.Length] : item;

    private static bool IsBare(string item) => WordLists.Adjectives.Contains(item.ToLowerInvariant());

    // A person sits for his party; a side named as mediator more often than as party mediates, unless somebody says that it only hosts.
    private static (Who[] Parties, Who[] Mediators) Seats(Scene scene, MeetingAccount[] accounts)
    {
        var between = Count(scene, accounts.SelectMany(a => a.Mediators));
        var sides = Count(scene, accounts.SelectMany(a => a.Parties).Where(p => !p.By.All(c => MeetingSketch.IsObserver(c, p.Value.Name))));
        var mediating = between.Where(m => m.Value.Count >= sides.GetValueOrDefault(m.Key).Count && !scene.OnlyHosts(m.Key)).Select(m => m.Key).ToHashSet();
        var named = sides.Keys.Where(w => !mediating.Contains(w) && !IsNobody(w)).ToArray();
        var known = named.Where(w => w.Id is not null).ToArray();
        return ([.. known.Length > 1 ? known : named], [.. between.Keys.Where(mediating.Contains)]);
    }

    // "The two leaders", "both sides" point to sides without naming any; "Arab" and "European" alone are no side.
    private static bool IsNobody(Who who) => NameFolding.Plain(who.Name) is var plain && (WordLists.Regions.Contains(plain)
        || (who.Id is null && (WordLists.EverySide.Contains(plain) || plain.StartsWith("two ", StringComparison.Ordinal) || plain.StartsWith("the two ", StringComparison.Ordinal) || plain.StartsWith("both ", StringComparison.Ordinal))));

    private static Dictionary<Who, (int Count, int First)> Count(Scene scene, IEnumerable<Told<Who>> told)
    {
        var counts = new Dictionary<Who, (int Count, int First)>();
        foreach (var seat in told)
        {
            var who = scene.Corpus.PartyOf(seat.Value);
            counts[who] = (counts.GetValueOrDefault(who).Count + seat.By.Count, counts.Count);
        }

        return counts;
    }

    /// <summary>The value most sources give; of equal ones that of the later report.</summary>
    internal static Told<T>? Most<T>(Seq<Told<T>> told) =>
        told.Select((t, i) => (Told: t, Index: i)).OrderByDescending(t => Scene.Sources(t.Told.By)).ThenByDescending(t => t.Index).FirstOrDefault().Told;

    // Days next to each other are one stretch, and so are a first day and an end that one report tells; the stretch most sources give counts, for a meeting to come the one last told.
    private static (DateOnly? From, DateOnly? To) Days(Scene scene, MeetingAccount account)
    {
        var narrow = account.Whens.Where(w => w.Value is { Grain: Grain.Day or Grain.Week or Grain.Period, From: not null, To: not null }).OrderBy(w => w.Value.From).ToArray();
        if (narrow.Length == 0)
        {
            var coarse = account.Whens.Where(w => w.Value.Grain is not null).Select(w => w.Value).OrderBy(w => w.Grain).ThenBy(w => w.From).FirstOrDefault();
            return (coarse?.From, coarse?.To);
        }

        var toCome = account.Basis.By.All(c => c.Claim.Status is Status.Planned or Status.Proposed or Status.Possible or Status.Postponed);
        if (toCome)
        {
            // 4 March by one report and 5 March by a later one is a plan that was moved, no meeting of two days.
            var last = narrow.Max(w => w.By.Max(c => scene.Published(c)));
            var latest = narrow.Where(w => w.By.Any(c => scene.Published(c) == last)).ToArray();
            narrow = [.. narrow.Where(w => latest.Any(l => l.Value.DaysFrom(w.Value) == 0))];
        }

        var stretches = Stretches(narrow.Any(w => MeetingSketch.IsExact(w.Value)) ? narrow.Where(w => MeetingSketch.IsExact(w.Value)) : narrow);
        var chosen = stretches.OrderByDescending(s => toCome ? s.By.Max(c => scene.Published(c)?.DayNumber ?? 0) : Scene.Sources(s.By))
            .ThenByDescending(s => s.By.Max(scene.Corpus.Order)).First();
        return Until(account, Lasting(account, chosen));
    }

    // Talks told to go on until Thursday ended then, where no report tells of another end.
    private static (DateOnly From, DateOnly To) Until(MeetingAccount account, (DateOnly From, DateOnly To) days)
    {
        var ends = account.Whens.Where(w => w.Value is { From: null, To: not null, Grain: Grain.Day } && !w.By.All(c => c.Claim.Status == Status.Ended)).Select(w => w.Value.To!.Value).Distinct().ToArray();
        return ends is [var end] && end > days.To && end.DayNumber - days.From.DayNumber <= Occasion.LongestRound && !account.Basis.By.Any(c => c.Claim is { Status: Status.Ended, When.Grain: Grain.Day }) ? (days.From, end) : days;
    }

    // Talks told to last three days that opened on Saturday ended on Monday, and those that ended on Monday opened on Saturday, where reports give no other day.
    private static (DateOnly From, DateOnly To) Lasting(MeetingAccount account, (DateOnly From, DateOnly To, List<SourcedClaim> By) days)
    {
        var lengths = account.Whens.Select(w => MeetingSketch.DaysLong(w.Value)).OfType<int>().Distinct().ToArray();
        if (days.From != days.To || lengths is not [> 1 and <= Occasion.LongestRound and var length])
        {
            return (days.From, days.To);
        }

        return days.By.TrueForAll(c => c.Claim.Status == Status.Ended) ? (days.From.AddDays(1 - length), days.To)
            : days.By.Exists(IsOpening) ? (days.From, days.To.AddDays(length - 1))
            : (days.From, days.To);
    }

    // "They met on Tuesday" may be any day of two.
    private static bool IsOpening(SourcedClaim claim) =>
        claim.Claim.Status is Status.Ongoing or Status.Planned || Openings.Any(o => Scene.Sentence(claim).Contains(o, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Openings = ["begin", "began", "begun", "open", "start", "sat down"];

    /// <summary>The days of a meeting as stretches, in order: days that overlap or follow each other, or a first day and an end that one report tells, are one.</summary>
    internal static List<(DateOnly From, DateOnly To, List<SourcedClaim> By)> Stretches(IEnumerable<Told<When>> days)
    {
        var stretches = new List<(DateOnly From, DateOnly To, List<SourcedClaim> By)>();
        foreach (var when in days)
        {
            var gap = stretches.Count == 0 ? int.MaxValue : when.Value.From!.Value.DayNumber - stretches[^1].To.DayNumber;
            if (gap <= 1 || (gap <= Occasion.LongestRound && when.By.Any(c => c.Claim.Status == Status.Ended && stretches[^1].By.Exists(b => b.Report == c.Report && b.Claim.Status is Status.Asserted or Status.Ongoing))))
            {
                stretches[^1].By.AddRange(when.By);
                stretches[^1] = (stretches[^1].From, when.Value.To!.Value > stretches[^1].To ? when.Value.To.Value : stretches[^1].To, stretches[^1].By);
            }
            else
            {
                stretches.Add((when.Value.From!.Value, when.Value.To!.Value, [.. when.By]));
            }
        }

        return stretches;
    }
}
