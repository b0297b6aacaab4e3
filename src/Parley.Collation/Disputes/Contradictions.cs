using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Collation.Disputes;

/// <summary>
/// Where a report sets two speakers side by side who contradict each other, in sentences next to each other: one says that a meeting was put off and the other that none was planned; one names a place and
/// the other says that none is agreed; they count the same thing and come to other numbers; one denies what the other says of an exchange or an accord. Cost: linear in the claims.
/// </summary>
internal static class Contradictions
{
    // Of characters between one sentence and the next that answers it.
    private const int Near = 400;
    private const int Week = 7;

    internal static IEnumerable<Difference> Of(Scene scene, Seq<MeetingPicture> meetings)
    {
        foreach (var report in Saying.In(scene))
        {
            foreach (var difference in Fated(scene, report).Concat(Venues(scene, report)).Concat(Counts(scene, report)).Concat(Tolls(scene, report)).Concat(Denials(scene, report)))
            {
                yield return difference;
            }
        }

        foreach (var difference in Unmet(scene, meetings))
        {
            yield return difference;
        }
    }

    // All that is said in a row of what became of a meeting, each speaker once.
    private static IEnumerable<Difference> Fated(Scene scene, Saying[] report)
    {
        var row = new List<(Saying Said, Fate Fate)>();
        foreach (var saying in report.Select(s => (Said: s, Fate: Fates.Of(s.Words))).Where(s => s.Fate is not null).Select(s => (s.Said, s.Fate!.Value)))
        {
            if (row.Count > 0 && saying.Said.Start - row[^1].Said.End > Near)
            {
                foreach (var difference in Row(scene, row))
                {
                    yield return difference;
                }

                row.Clear();
            }

            if (!row.Exists(r => r.Said.Speaker == saying.Said.Speaker))
            {
                row.Add(saying);
            }
        }

        foreach (var difference in Row(scene, row))
        {
            yield return difference;
        }
    }

    private static IEnumerable<Difference> Row(Scene scene, List<(Saying Said, Fate Fate)> row) =>
        row.Select(r => r.Fate).Distinct().Count() > 1 && row.Exists(r => Fates.NamesGathering(r.Said.Words)) && row.Select(r => Weekdays(r.Said.Words)).Where(d => d.Length > 0).Distinct().Count() < 2
            ? [Between(scene, DisputedMatter.Status, null, "What became of the meeting?", row.Select(r => r.Said))]
            : [];

    private static string Weekdays(string words) => string.Join(' ', Enum.GetNames<DayOfWeek>().Where(d => words.Contains(d, StringComparison.Ordinal)));

    // "In Caracas," says one; "the place is not decided," says the other.
    private static IEnumerable<Difference> Venues(Scene scene, Saying[] report)
    {
        foreach (var open in report.Where(s => s.By.Claim.Matter is Matter.Statement))
        {
            if (Fates.Undecided(open.Words) is { } what
                && report.Where(s => s.Speaker != open.Speaker && Math.Max(s.Start - open.End, open.Start - s.End) is >= 0 and <= Near && Names(s.Words)).MinBy(s => Math.Abs(s.Start - open.Start)) is { } named)
            {
                yield return what.Day
                    ? Between(scene, DisputedMatter.Days, null, "When and where next?", [named, open])
                    : Between(scene, DisputedMatter.Place, null, "Where next?", [named, open]);
            }
        }
    }

    // Only a place, or a next meeting at a place or in a month.
    private static bool Names(string words)
    {
        var all = words.Split(' ');
        var at = Array.FindIndex(all, w => w.ToLowerInvariant() is "in" or "at" or "on");
        return at >= 0 && at + 1 < all.Length && char.IsUpper(all[at + 1][0]) && !Course.IsDenial(words)
            && (at == 0 || (words.Contains("next ", StringComparison.OrdinalIgnoreCase) && Fates.NamesGathering(words)));
    }

    private static IEnumerable<Difference> Counts(Scene scene, Saying[] report)
    {
        for (var i = 0; i < report.Length; i++)
        {
            foreach (var mine in report[i].Counts)
            {
                var other = report.Skip(i + 1).TakeWhile(s => s.Start - report[i].End <= Near)
                    .Where(s => s.Speaker != report[i].Speaker && (s.Start >= report[i].End || (s.Start > report[i].Start && s.Counts.Any(c => c.Noun.Length == 0))) && !NamesAnother(s)).SelectMany(s => s.Counts.Where(mine.IsOfOne).Take(1).Select(c => (Said: s, Count: c)))
                    .FirstOrDefault(x => !Counted.Agree(mine.Count, x.Count.Count));
                if (other.Said is not null)
                {
                    yield return Between(scene, DisputedMatter.Count, null, mine.Harm == "dead" ? "How many dead?" : mine.Harm == "hurt" ? "How many hurt?" : (Counted.Thing(report[i].Words) ?? Counted.Thing(other.Said.Words)) is { } thing ? $"How many {thing}?" : "How many?", [report[i], other.Said]);
                }
            }
        }
    }

    // "The army says that nine died; the Front says that 14 were killed": two tellers in one sentence who count one harm, neither with a place or a victim's side of its own.
    private static IEnumerable<Difference> Tolls(Scene scene, Saying[] report) =>
        report.Where(s => s.By.Claim is { Matter: Matter.Incident { Target: null or { Entity: null }, Counts.Count: 1 }, Place: null, Status: Status.Asserted }).GroupBy(s => s.Start)
            .Select(g => g.DistinctBy(s => s.Speaker).ToArray()).Where(g => g.Length == 2)
            .Select(g => (g, One: g[0].Counts.First(), Other: g[1].Counts.First()))
            .Where(p => p.One.Harm.Length > 0 && p.One.Harm == p.Other.Harm && !Counted.Agree(p.One.Count, p.Other.Count))
            .Select(p => new Difference(DisputedMatter.Count, null, p.One.Harm == "dead" ? "How many dead?" : "How many hurt?", [Toll(scene, p.g[0], p.One), Toll(scene, p.g[1], p.Other)]));

    private static DifferingAccount Toll(Scene scene, Saying saying, Counted counted) =>
        new(InWords.Number(counted.Count), false, [saying.Speaker.Name], scene.Published(saying.By), [saying.By]);

    // What names a place or somebody of its own is of something else.
    private static bool NamesAnother(Saying saying) =>
        saying.By.Claim.Matter is not Matter.Statement || saying.Words.Split(' ').Skip(1).Any(w => w.Length > 0 && char.IsUpper(w[0]));

    // One denies, in much the same words, what somebody of another side says of an exchange or an accord; or he sees no way where the other says that something was agreed.
    private static IEnumerable<Difference> Denials(Scene scene, Saying[] report)
    {
        var stated = Array.FindAll(report, s => s.By.Claim.Matter is Matter.Statement || IsAgreed(s.By.Claim));
        for (var i = 0; i + 1 < stated.Length; i++)
        {
            var (said, answer) = (stated[i], stated[i + 1]);
            if (scene.Corpus.PartyOf(answer.Speaker) != scene.Corpus.PartyOf(said.Speaker) && answer.Start - said.End <= Near && answer.By.Claim.Matter is Matter.Statement
                && (IsAgreed(said.By.Claim) ? Course.Of(answer.Words) == Direction.Doubtful : Denies(scene, said, answer)))
            {
                yield return Between(scene, DisputedMatter.Agreement, null, "Agreed?", [said, answer]);
            }
        }
    }

    private static bool IsAgreed(Claim claim) => claim.Matter is Matter.Agreement { State: AgreementState.Reached or AgreementState.Signed };

    private static bool Denies(Scene scene, Saying said, Saying answer) =>
        Course.IsDenial(answer.Words) && !Course.IsDenial(said.Words) && scene.Corpus.Content(answer.Words).Words.Count(scene.Corpus.Content(said.Words).Words.Contains) >= 2
        && scene.Corpus.Content(said.Words).Words.Any(IsAccord);

    private static bool IsAccord(string word) => word is "exchange" or "swap" or "agreement" or "accord" or "deal" or "truce" or "ceasefire" or "cease-fire" or "text" or "release";

    // Heads who are said to have sat together, and somebody of their sides who says in those days that there was no such meeting.
    private static IEnumerable<Difference> Unmet(Scene scene, Seq<MeetingPicture> meetings)
    {
        var together = meetings.Where(m => m is { Participants.Count: > 1, Round: null, Standing: MeetingStanding.Held }).ToArray();
        if (together.Length == 0)
        {
            yield break;
        }

        var voices = new Voices(scene);
        var denials = Array.FindAll(scene.Corpus.Of<Matter.Statement>(), s => Fates.Of(s.Matter.Content.Quote) == Fate.Off && Course.IsDenial(s.Matter.Content.Quote) && Fates.NamesGathering(s.Matter.Content.Quote));
        foreach (var heads in together)
        {
            var day = scene.Reported(heads.By).To;
            var denied = denials.Where(s => scene.Published(s.By) is { } told && day is { } d && Math.Abs(told.DayNumber - d.DayNumber) <= Week)
                .Select(s => (s.By, s.Matter, Speaker: voices.Of(s.By, s.Matter.Speaker))).Where(s => s.Speaker is not null && heads.Parties.Contains(scene.Corpus.PartyOf(s.Speaker))).ToArray();
            if (denied.Length > 0)
            {
                yield return new(
                    DisputedMatter.Status, heads.Id, "Did they meet?",
                    [new(Scene.Sentence(heads.By[0]), true, scene.Tellers(heads.By), day, heads.By), .. denied.Select(s => Account(scene, new(s.By, s.Speaker!, Scene.OneLine(s.Matter.Content.Quote))))])
                {
                    IsOfWords = true,
                };
            }
        }
    }

    private static Difference Between(Scene scene, DisputedMatter about, ItemId? of, string question, IEnumerable<Saying> said) =>
        new(about, of, question, [.. said.Select(s => Account(scene, s))]) { IsOfWords = true };

    private static DifferingAccount Account(Scene scene, Saying said) => new(said.Words, true, [said.Speaker.Name], scene.Published(said.By), [said.By]);
}
