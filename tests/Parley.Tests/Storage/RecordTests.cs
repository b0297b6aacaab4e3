using System.Text;
using Microsoft.Data.Sqlite;
using Parley.Json;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Tests.Collation;
using Parley.Tests.Core.Json;

namespace Parley.Tests.Storage;

/// <summary>What every store of a record has to do, tried on a real SQLite file.</summary>
public class RecordTests
{
    private const string Talks = "Avalon demands a corridor. Brin rejects a corridor. Avalon demands a harbour.";

    [Fact]
    public void A_reading_comes_back_as_it_was_taken()
    {
        using var shelf = new Shelf();
        var all = AllKinds.Result();
        Assert.Equal((1, true), shelf.Record.Take(all, "reader 1", "round-three.txt", "Ann"));
        shelf.Reopen();
        var kept = Assert.Single(shelf.Record.Layers().Readings);
        Assert.Equal(ClaimsJson.Write(all with { Report = all.Report.As(new("r1")) }), ClaimsJson.Write(kept.Result));
        Assert.Equal(Enumerable.Range(1, 9), kept.Numbers);
        var filed = Assert.Single(shelf.Record.Layers().Reports);
        Assert.Equal(("round-three.txt", Terms.OnTheRecord, "open"), (filed.Origin, filed.Terms, filed.Compartment));
    }

    [Fact]
    public void The_same_report_twice_is_one_and_one_of_another_day_is_another()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told("2026-02-17"), "reader 1", "a.txt", "Ann");
        Assert.Equal((1, false), shelf.Record.Take(Told("2026-02-17"), "reader 1", "b.txt", "Ann"));
        Assert.Equal((2, true), shelf.Record.Take(Told("2026-02-18"), "reader 1", "c.txt", "Ann"));
    }

    [Fact]
    public void Claims_are_proposed_until_somebody_decides()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 1), "Ann", null);
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 2), "Ann", "Brin said no such thing");
        Assert.Equal([ClaimStanding.Accepted, ClaimStanding.Rejected, ClaimStanding.Proposed], Standings(shelf));
        Assert.Equal(["c1", "c3"], shelf.Says()[0].Says(reviewedOnly: false).Claims.Select(c => c.Id.Value));
        Assert.Equal(["c1"], shelf.Says()[0].Says(reviewedOnly: true).Claims.Select(c => c.Id.Value));
    }

    [Fact]
    public void What_is_taken_back_counts_for_nothing_and_so_does_taking_back_what_was()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        var reject = shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 2), "Ann", null);
        var undo = shelf.Record.Decide(new Act.Undo(reject.Number), RecordId.ClaimOf(1, 2), "Ann", null);
        Assert.Equal(ClaimStanding.Proposed, Standings(shelf)[1]);
        shelf.Record.Decide(new Act.Undo(undo.Number), RecordId.ClaimOf(1, 2), "Ben", null);
        Assert.Equal(ClaimStanding.Rejected, Standings(shelf)[1]);
    }

    [Fact]
    public void An_edited_claim_keeps_its_id_and_a_reader_that_comes_to_say_the_same_adds_nothing()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        var right = Reading(t => t.Position("Brin rejects a corridor", "Brin", Stance.Doubts, "a corridor"));
        shelf.Record.Edit(RecordId.ClaimOf(1, 2), right, "Ann", "it wavers");
        Assert.Equal(Stance.Doubts, ((Matter.Position)shelf.Says()[0].Claims[1].Claim.Matter).Stance);

        var newer = Reading(t => Harbour(Corridor(t).Position("Brin rejects a corridor", "Brin", Stance.Doubts, "a corridor")));
        Assert.Equal(new Rereading(1, 2, 0, 0), shelf.Record.Reread(1, newer, "reader 2"));
        Assert.Equal([ClaimStanding.Proposed, ClaimStanding.Edited, ClaimStanding.Proposed], Standings(shelf));
    }

    [Fact]
    public void A_claim_added_by_hand_gets_the_next_number_and_stays_when_the_report_is_read_anew()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Reading(t => Corridor(t)), "reader 1", "a.txt", "Ann");
        var added = shelf.Record.AddClaim(1, Reading(t => Harbour(t)), "Ann", null);
        Assert.Equal("r1.c2", added.Subject.ToString());
        Assert.Equal(new Rereading(1, 1, 1, 0), shelf.Record.Reread(1, Told(), "reader 2"));
        Assert.Equal([("r1.c1", ClaimStanding.Proposed), ("r1.c3", ClaimStanding.Proposed), ("r1.c2", ClaimStanding.Added)], shelf.Says()[0].Claims.Select(c => (c.Id.ToString(), c.Standing)));
    }

    [Fact]
    public void What_only_the_old_reader_proposed_goes_and_what_was_accepted_stays()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 1), "Ann", null);
        Assert.Equal(new Rereading(1, 0, 0, 2), shelf.Record.Reread(1, Reading(t => t), "reader 2"));
        Assert.Equal([ClaimStanding.Accepted, ClaimStanding.Gone, ClaimStanding.Gone], Standings(shelf));
        var holder = ((Matter.Position)shelf.Says()[0].Claims[0].Claim.Matter).Holder;
        Assert.Equal("Avalon", shelf.Says()[0].Entities.Single(e => e.Id == holder.Entity).Name);
    }

    [Fact]
    public void An_accepted_claim_names_the_same_party_when_a_newer_reading_numbers_parties_otherwise()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 1), "Ann", null);
        var turned = new Telling("talks", Talks, "Wire", "2026-02-17").Party("Brin", null).Party("Avalon", null);
        shelf.Record.Reread(1, turned.Reading, "reader 2");
        var report = shelf.Says()[0];
        var holder = ((Matter.Position)report.Claims[0].Claim.Matter).Holder;
        Assert.Equal("Avalon", report.Entities.Single(e => e.Id == holder.Entity).Name);
        Assert.Equal(2, report.Entities.Count);
    }

    [Fact]
    public void Sentences_that_differ_in_one_name_never_swap_their_claims()
    {
        const string alike = "Team Avalon wants talks in May. Team Brin wants talks in May.";
        Telling Both(bool turned)
        {
            var t = new Telling("alike", alike, "Wire", "2026-02-17").Party("Team Avalon", null).Party("Team Brin", null);
            string[] teams = turned ? ["Team Brin", "Team Avalon"] : ["Team Avalon", "Team Brin"];
            return teams.Aggregate(t, (x, team) => x.Position($"{team} wants talks in May", team, Stance.Demands, "talks in May"));
        }

        using var shelf = new Shelf();
        shelf.Record.Take(Both(false).Reading, "reader 1", "a.txt", "Ann");
        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 1), "Ann", null);
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 2), "Ann", null);
        shelf.Record.Reread(1, Both(true).Reading, "reader 2");
        Assert.Equal(
            [("Team Avalon", ClaimStanding.Accepted), ("Team Brin", ClaimStanding.Rejected)],
            shelf.Says()[0].Claims.Select(c => (((Matter.Position)c.Claim.Matter).Holder.Text, c.Standing)));
    }

    [Fact]
    public void Both_times_are_kept_apart()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told("2026-02-10"), "reader 1", "a.txt", "Ann");
        shelf.Clock.Now = shelf.Clock.Now.AddDays(3);
        shelf.Record.Take(Told("2026-02-12"), "reader 1", "b.txt", "Ann");
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 1), "Ann", null);
        Assert.Equal([1], Numbers(shelf, new(new(2026, 2, 11), null, false)));
        Assert.Equal([1], Numbers(shelf, new(null, new(2026, 2, 17), false)));
        Assert.Equal([1, 2], Numbers(shelf, new(new(2026, 2, 12), new(2026, 2, 20), false)));
        Assert.Equal(ClaimStanding.Proposed, shelf.Says(new(null, new(2026, 2, 19), false))[0].Claims[0].Standing);
        Assert.Equal(ClaimStanding.Rejected, shelf.Says(new(null, new(2026, 2, 20), false))[0].Claims[0].Standing);
    }

    [Fact]
    public void Ids_of_items_stay_when_items_grow_point_on_when_they_merge_and_come_back_when_they_part()
    {
        using var shelf = new Shelf();
        Assert.Equal([1, 2], Ids(shelf, ["a"], ["b"]).Numbers);
        Assert.Equal([3, 1, 2], Ids(shelf, ["c"], ["a", "d"], ["b"]).Numbers);
        var merged = Ids(shelf, ["a", "b", "d"], ["c"]);
        Assert.Equal([1, 3], merged.Numbers);
        Assert.Equal(1, merged.Pointers[2]);
        Assert.Equal([2, 1, 3], Ids(shelf, ["b"], ["a", "d"], ["c"]).Numbers);
        Assert.Null(Ids(shelf, ["a"], ["b"]).Pointers[3]);
        Assert.Equal([1, 2, 4], Ids(shelf, ["a"], ["b"], ["e"]).Numbers);
    }

    [Fact]
    public void The_audit_finds_a_text_a_decision_or_an_end_that_was_changed()
    {
        Assert.Empty(Tampered("SELECT 1"));
        Assert.Contains("d2", Assert.Single(Tampered("DROP TRIGGER decision_is_not_changed; UPDATE decision SET who = 'Ben' WHERE number = 2")), StringComparison.Ordinal);
        Assert.Contains("d2", Assert.Single(Tampered("UPDATE decision SET body = replace (body, 'why', 'WHY') WHERE number = 2")), StringComparison.Ordinal);
        Assert.Contains("d3", Assert.Single(Tampered("DROP TRIGGER decision_is_not_removed; DELETE FROM decision WHERE number = 2")), StringComparison.Ordinal);
        Assert.Contains("r1", Tampered("DROP TRIGGER report_is_frozen; UPDATE report SET text = replace (text, 'Brin', 'Bram')")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_and_a_report_are_not_changed_even_by_who_asks_the_file_itself()
    {
        Assert.Throws<SqliteException>(() => Tampered("UPDATE decision SET who = 'Ben'"));
        Assert.Throws<SqliteException>(() => Tampered("DELETE FROM decision"));
        Assert.Throws<SqliteException>(() => Tampered("UPDATE report SET text = 'x'"));
    }

    [Fact]
    public void Nothing_of_a_forgotten_report_is_left_in_the_file_or_its_log()
    {
        using var shelf = new Shelf();
        const string secret = "The ferryman Quillivant named the corridor Zephyrine.";
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Take(new Telling("secret", secret, "Quillivantpost", "2026-02-17").Person("Quillivant").Statement(secret, "Quillivant", "Zephyrine").Reading, "reader 1", "quillivant.txt", "Ann");
        shelf.Record.Decide(new Act.Accept(2), RecordId.ClaimOf(2, 1), "Ann", "Quillivant told me");
        shelf.Record.Edit(RecordId.ClaimOf(2, 1), new Telling("secret", secret, "Quillivantpost", "2026-02-17").Person("Quillivant").Statement(secret, "Quillivant", "corridor").Reading, "Ann", null);
        shelf.Record.Decide(new Act.Name("Ferryman"), RecordId.Item('p', 1), "Ann", "as Quillivant is called");
        shelf.Record.Decide(new Act.Settle("Zephyrine"), RecordId.Item('x', 1), "Ann", null);
        shelf.Record.Decide(new Act.Name("The ferry"), RecordId.Item('p', 2), "Ann", "heard at the harbour");
        Assert.NotEmpty(shelf.Record.Search("Zephyrine", 10));
        Assert.Equal([5, 6], shelf.Record.Quoting(2).Select(d => d.Number));
        shelf.Record.Forget(2, "Ann", "the source asked");
        Assert.Empty(shelf.Record.Search("Zephyrine", 10));
        Assert.Empty(shelf.Record.Verify().Wrong);
        Assert.Equal([1], Numbers(shelf, Cut.Everything));
        Assert.Equal([("Ferryman", null), (null, null), ("The ferry", "heard at the harbour")], shelf.Record.Layers().Decisions.Skip(4).Take(3).Select(d => ((d.Act as Act.Name)?.Words, d.Why)));
        Assert.Equal("the source asked", shelf.Record.Layers().Decisions[^1].Why);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(shelf.Path)!))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.All(["Quillivant", "quillivant", "Zephyrine", "zephyrin"], word => Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(word))));
        }

        Assert.Equal((3, true), shelf.Record.Take(Told("2026-02-18"), "reader 1", "c.txt", "Ann"));
    }

    [Theory]
    [InlineData("Brin rejects a corridor for now", true)]
    [InlineData("it REJECTS a corridor", true)]
    [InlineData("a corridor is meant", false)]
    [InlineData("as Quillivant has it", true)]
    [InlineData("as Avalon has it", false)]
    [InlineData("at 1830 hours", true)]
    public void Words_quote_a_report_where_it_alone_has_three_of_them_in_a_row_or_a_name_or_number(string words, bool quote)
    {
        using var shelf = new Shelf();
        shelf.Record.Take(new Telling("a", "Avalon met Quillivant at 1830. Brin rejects a corridor.").Reading, "reader 1", "a.txt", "Ann");
        shelf.Record.Take(new Telling("b", "Avalon named a corridor is all.").Reading, "reader 1", "b.txt", "Ann");
        Assert.Equal(quote, shelf.Record.Quotes(1, words));
    }

    [Fact]
    public void What_was_left_of_a_decision_is_vouched_for_too()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Take(new Telling("b", "The ferryman Quillivant left.").Reading, "reader 1", "b.txt", "Ann");
        shelf.Record.Decide(new Act.Name("Ferry"), RecordId.Item('p', 1), "Ann", "Quillivant said so");
        shelf.Record.Forget(2, "Ann", "asked");
        Assert.Empty(shelf.Record.Verify().Wrong);
        using (var connection = new SqliteConnection($"Data Source={shelf.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE decision SET body = replace (body, 'Ferry', 'Fairy') WHERE number = 3";
            command.ExecuteNonQuery();
        }

        Assert.Contains("d3", Assert.Single(shelf.Record.Verify().Wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_is_of_the_text_and_not_of_its_head_and_begins_where_most_of_the_words_stand()
    {
        using var shelf = new Shelf();
        const string Head = "outlet: Harbour Post\nurl: https://example.org/harbour\n\n";
        var far = string.Concat(Enumerable.Repeat("Nobody spoke of anything else that day. ", 20));
        shelf.Record.Take(Headed(Head + "The ferry left early. " + far + "Brin closed the harbour, and the harbour ferry stayed; [both] sides agree. " + far), "reader 1", "a.txt", "Ann");
        shelf.Record.Take(Headed(Head + "The ferry left early."), "reader 1", "b.txt", "Ann");
        string Excerpt(string words, int report) => shelf.Record.Search(words, 10).Single(h => h.Report.Number == report).Excerpt;
        Assert.Equal("… spoke of anything else that day. Brin closed the [harbour], and the [harbour] [ferry] stayed; [both] sides agree.", Excerpt("ferry harbour", 1)[..115]);
        Assert.EndsWith(" …", Excerpt("ferry harbour", 1), StringComparison.Ordinal);
        Assert.Equal("The [ferry] left early.", Excerpt("ferry", 2));
        Assert.Equal("The ferry left early.", Excerpt("harbour", 2));

        static ReadingResult Headed(string text) => new(new Report(new("r"), text, Head.Length), [], [], []);
    }

    [Fact]
    public void Words_are_found_whatever_their_accents_and_no_word_is_an_operator()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Reading(t => t), "reader 1", "a.txt", "Ann");
        shelf.Record.Take(new Telling("b", "Iván Márquez left NEAR the harbour.").Reading, "reader 1", "b.txt", "Ann");
        Assert.Equal([2], shelf.Record.Search("ivan marquez", 10).Select(h => h.Report.Number));
        Assert.Equal([1], shelf.Record.Search("corridor brin", 10).Select(h => h.Report.Number));
        Assert.Equal([2], shelf.Record.Search("near", 10).Select(h => h.Report.Number));
        Assert.Equal([1, 2], shelf.Record.Search("harb*", 10).Select(h => h.Report.Number).Order());
        Assert.Empty(shelf.Record.Search("\"corridor Brin demands\"", 10));
        Assert.Empty(shelf.Record.Search("\"", 10));
    }

    private static Seq<string> Tampered(string sql)
    {
        using var shelf = new Shelf();
        shelf.Record.Take(Told(), "reader 1", "a.txt", "Ann");
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 1), "Ann", "why not");
        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 2), "Ann", null);
        using (var connection = new SqliteConnection($"Data Source={shelf.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        return shelf.Record.Verify().Wrong;
    }

    private static (Seq<int> Numbers, IReadOnlyDictionary<int, int?> Pointers) Ids(Shelf shelf, params string[][] items) =>
        shelf.Record.Items.IdsOf('m', [.. items.Select(i => (Seq<Member>)[.. i.Select(m => new Member(1, m))])]);

    private static ClaimStanding[] Standings(Shelf shelf) => [.. shelf.Says()[0].Claims.Select(c => c.Standing)];

    private static int[] Numbers(Shelf shelf, Cut cut) => [.. shelf.Says(cut).Select(r => r.Filed.Number)];

    private static ReadingResult Told(string published = "2026-02-17") => Reading(t => Harbour(Corridor(t).Position("Brin rejects a corridor", "Brin", Stance.Rejects, "a corridor")), published);

    private static Telling Corridor(Telling telling) => telling.Position("Avalon demands a corridor", "Avalon", Stance.Demands, "a corridor");

    private static Telling Harbour(Telling telling) => telling.Position("Avalon demands a harbour", "Avalon", Stance.Demands, "a harbour");

    private static ReadingResult Reading(Func<Telling, Telling> claims, string published = "2026-02-17") =>
        claims(new Telling("talks", Talks, "Wire", published).Party("Avalon", null).Party("Brin", null)).Reading;
}
