using CsCheck;
using Parley.Json;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Tests.Collation;

namespace Parley.Tests.Storage;

/// <summary>Random histories: whatever was taken, read anew, decided, taken back and forgotten, in whatever order.</summary>
public class HistoryTests
{
    private static readonly string[] Sides = ["Avalon", "Brin", "Cael"];

    private static readonly Gen<(int Verb, int A, int B, int C)> Step = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4], Gen.Int[1, 6], Gen.Int[0, 5]);

    [Fact]
    public void A_record_made_anew_says_what_the_one_kept_says() => Step.List[1, 25].Sample(
        steps =>
        {
            using var shelf = new Shelf();
            foreach (var (verb, a, b, c) in steps)
            {
                Do(shelf, verb, a, b, c);
                shelf.Clock.Now = shelf.Clock.Now.AddHours(5);
            }

            var kept = Written(shelf);
            var ids = Ids(shelf);
            shelf.Record.Rebuild();
            Assert.Equal(kept, Written(shelf));
            shelf.Reopen();
            Assert.Equal(kept, Written(shelf));
            Assert.Equal(ids, Ids(shelf));
            Assert.Empty(shelf.Record.Verify().Wrong);
            Assert.Equal(shelf.Record.Layers().Reports.Count, shelf.Record.Search("corridor", 100).Count);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void No_id_of_a_claim_is_given_twice() => Step.List[1, 25].Sample(
        steps =>
        {
            using var shelf = new Shelf();
            var first = new Dictionary<string, string>();
            foreach (var (verb, a, b, c) in steps)
            {
                Do(shelf, verb, a, b, c);
                foreach (var claim in shelf.Says().SelectMany(r => r.Claims).Where(x => x.Standing is not ClaimStanding.Edited))
                {
                    var (id, says) = (claim.Id.ToString(), ((Matter.Position)claim.Claim.Matter).Holder.Text + claim.Claim.Passages[0].Start);
                    Assert.Equal(first.TryAdd(id, says) ? says : first[id], says);
                }
            }
        },
        iter: 60,
        threads: 1);

    private static void Do(Shelf shelf, int verb, int a, int b, int c)
    {
        var there = shelf.Record.Layers();
        var report = there.Reports.FirstOrDefault(r => r.Number == a);
        var claim = RecordId.ClaimOf(a, b);
        var meant = shelf.Says().SelectMany(r => r.Claims).FirstOrDefault(x => x.Id == claim);
        switch (verb)
        {
            case 0:
                shelf.Record.Take(Reading(b, c), "reader 1", "x.txt", "Ann");
                break;
            case 1 when report is not null:
                shelf.Record.Reread(a, Reading(report.Report.Text.Length - Text(0).Length, b + c), "reader 2");
                break;
            case 2 when meant is not null:
                shelf.Record.Decide(new Act.Accept(there.Readings.Last(r => r.Report == a).Number), claim, "Ann", null);
                break;
            case 3 when meant is not null:
                shelf.Record.Decide(new Act.Reject(), claim, "Ben", "why not");
                break;
            case 4 when report is not null:
                shelf.Record.AddClaim(a, Reading(report.Report.Text.Length - Text(0).Length, 1 << (c % 3)), "Ann", null);
                break;
            case 5 when there.Decisions.LastOrDefault(d => d.Act is Act.Accept or Act.Reject or Act.Add or Act.Undo) is { } last:
                shelf.Record.Decide(new Act.Undo(last.Number), last.Subject, "Ann", null);
                break;
            case 6 when report is not null && c == 0:
                shelf.Record.Forget(a, "Ann", "asked");
                break;
        }
    }

    private static string Text(int day) => $"Avalon demands a corridor. Brin demands a corridor. Cael demands a corridor.{new string(' ', day)}";

    // Bits of the mask say which sides' claims are found.
    private static ReadingResult Reading(int day, int mask)
    {
        var telling = new Telling("r", Text(day), "Wire", "2026-02-17");
        foreach (var (side, i) in Sides.Select((s, i) => (s, i)))
        {
            telling = telling.Party(side, null);
            if (((mask >> i) & 1) == 1)
            {
                telling = telling.Position($"{side} demands a corridor", side, Stance.Demands, "a corridor");
            }
        }

        return telling.Reading;
    }

    private static string Written(Shelf shelf) => string.Join('\n', shelf.Says().Select(r => ClaimsJson.Write(r.Says(reviewedOnly: false))))
        + string.Join(' ', shelf.Says().SelectMany(r => r.Claims).Select(c => $"{c.Id} {c.Standing}"));

    private static string Ids(Shelf shelf)
    {
        var (numbers, pointers) = shelf.Record.Items.IdsOf('m', [.. shelf.Says().SelectMany(r => r.Claims).Where(c => c.Counts).Select(c => (Seq<Member>)[new Member(c.Id.Number, c.Id.ToString())])]);
        return $"{numbers} {string.Join(' ', pointers)}";
    }
}
