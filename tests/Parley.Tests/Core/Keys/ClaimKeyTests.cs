using System.Runtime.CompilerServices;
using CsCheck;
using Parley.Keys;
using Parley.Tests.Collation;

namespace Parley.Tests.Core.Keys;

public class ClaimKeyTests
{
    private const string Text = "Kyiv rejects the plan. Moscow backs it. Kyiv rejects the plan. The sides meet, and the sides meet.";

    // Claims of the hand-made reports, some of them twice or three times, as a reader that takes one statement for several would give them.
    private static readonly Gen<ReadingResult> WithTies =
        from reading in Gen.Int[0, 2].Select(i => Geneva.All()[i])
        from times in Gen.Int[0, 3].Array[reading.Claims.Count]
        select reading with { Claims = [.. reading.Claims.Zip(times).SelectMany(x => Enumerable.Repeat(x.First, x.Second))] };

    // Worked out by hand, with sha256sum, from the description on the page.
    [Fact]
    public void The_example_of_the_reference_page_has_the_key_worked_out_there()
    {
        const string text = "published: 2026-02-17\n\nKyiv rejects the plan.\n";
        const string key = "1f8a7d0269bbcbba.dms3tf4svavcw0a5";
        Assert.Equal(key, Key(text, At(text, "Kyiv rejects the plan."), Rejects(At(text, "the plan"))).Value);
        Assert.Contains($"its key is `{key}`", File.ReadAllText(ReferencePage()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_claims_of_a_reading_have_one_key() =>
        WithTies.Sample(r => Assert.Equal(r.Claims.Count, ClaimKeys.Of(r).Distinct().Count()), iter: 200);

    [Fact]
    public void Claims_more_or_fewer_leave_the_keys_of_the_others() =>
        (from reading in Gen.Int[0, 2].Select(i => Geneva.All()[i]) from keep in Gen.Bool.Array[reading.Claims.Count] select (reading, keep)).Sample(
            x =>
            {
                var kept = ClaimKeys.Of(x.reading).Zip(x.keep).Where(k => k.Second).Select(k => k.First);
                Assert.Equal(kept, ClaimKeys.Of(x.reading with { Claims = [.. x.reading.Claims.Zip(x.keep).Where(c => c.Second).Select(c => c.First)] }));
            },
            iter: 200);

    [Fact]
    public void What_comes_after_a_claim_leaves_its_key_ties_and_all() =>
        (from reading in WithTies from first in Gen.Int[0, reading.Claims.Count] select (reading, first)).Sample(
            x => Assert.Equal(
                ClaimKeys.Of(x.reading).Take(x.first), ClaimKeys.Of(x.reading with { Claims = [.. x.reading.Claims.Take(x.first)] })),
            iter: 200);

    [Fact]
    public void The_order_of_claims_that_differ_is_nothing_to_their_keys() =>
        (from i in Gen.Int[0, 2] from order in Gen.Shuffle(Enumerable.Range(0, Geneva.All()[i].Claims.Count).ToArray()) select (Reading: Geneva.All()[i], order)).Sample(
            x =>
            {
                var keys = ClaimKeys.Of(x.Reading);
                Assert.Equal(x.order.Select(i => keys[i]), ClaimKeys.Of(x.Reading with { Claims = [.. x.order.Select(i => x.Reading.Claims[i])] }));
            },
            iter: 100);

    [Fact]
    public void Ties_are_numbered_from_the_second_on()
    {
        var claim = Made(At(Text, "Moscow backs it."), new Matter.Statement(new(null, "Moscow"), At(Text, "backs it")));
        var keys = ClaimKeys.Of(Reading(Text, claim, claim, claim)).Select(k => k.Value).ToArray();
        Assert.Equal([keys[0], $"{keys[0]}.2", $"{keys[0]}.3"], keys);
    }

    [Fact]
    public void The_same_words_said_twice_are_two_claims_and_either_keeps_its_key_without_the_other()
    {
        var again = Text.LastIndexOf("Kyiv", StringComparison.Ordinal);
        var (first, second) = (Plan(0), Plan(again));
        var both = ClaimKeys.Of(Reading(Text, first, second));
        Assert.NotEqual(both[0].Claim, both[1].Claim);
        Assert.DoesNotContain(both, k => k.Claim.Contains('.', StringComparison.Ordinal));
        Assert.Equal(both[1], Assert.Single(ClaimKeys.Of(Reading(Text, second))));

        static Claim Plan(int at) => Made(Passage.In(Text, at, at + "Kyiv rejects the plan.".Length), Rejects(Passage.In(Text, at + "Kyiv rejects ".Length, at + "Kyiv rejects the plan".Length)));
    }

    [Fact]
    public void A_sentence_put_in_front_makes_another_report_and_leaves_what_the_claim_says()
    {
        var later = "The talks went on. " + Text;
        var before = Key(Text, At(Text, "Kyiv rejects the plan."), Rejects(At(Text, "the plan")));
        var after = Key(later, At(later, "Kyiv rejects the plan."), Rejects(At(later, "the plan")));
        Assert.NotEqual(before.Report, after.Report);
        Assert.Equal(before.Claim, after.Claim);
    }

    [Fact]
    public void How_lines_are_wrapped_is_nothing_to_what_the_claim_says()
    {
        const string wrapped = "Kyiv rejects\r\n  the\u00a0plan. Moscow backs it.";
        Assert.Equal(
            Key(Text, At(Text, "Kyiv rejects the plan."), Rejects(At(Text, "the plan"))).Claim,
            Key(wrapped, At(wrapped, "Kyiv rejects\r\n  the\u00a0plan."), Rejects(At(wrapped, "the\u00a0plan"))).Claim);
    }

    [Fact]
    public void Ids_and_what_is_told_about_a_claim_are_nothing_to_its_key()
    {
        var passage = At(Text, "Kyiv rejects the plan.");
        var plain = Reading(Text, Made(passage, Rejects(At(Text, "the plan"))));
        var report = new Report(new("renamed"), Text, 0, "A title", "Example Wire", "A writer", new(2026, 2, 17), "https://example.org/1");
        var other = new Claim(
            new("c17"), new Matter.Position(new(new("e9"), "Kyiv"), Stance.Rejects, At(Text, "the plan"), new(null, "Moscow"), [At(Text, "plan")]), "Said otherwise.", Status.Denied,
            [new(new(null, "Moscow"), null, "said", null, null)], When.Unresolved("today"), new(null, "Kyiv"), [passage], 0.1, "another rule", [ReaderId.Model("example-7b")]);
        Assert.Equal(ClaimKeys.Of(plain), ClaimKeys.Of(new(report, [], [other], [])));
    }

    [Fact]
    public void The_order_of_the_parties_is_nothing_to_a_meeting()
    {
        var passage = At(Text, "The sides meet");
        Assert.Equal(Key(Text, passage, Meets(["Kyiv", "Moscow"])), Key(Text, passage, Meets(["Moscow", "Kyiv"])));
        Assert.NotEqual(Key(Text, passage, Meets(["Kyiv", "Moscow"])), Key(Text, passage, Meets(["Kyiv"])));
        Assert.NotEqual(Key(Text, passage, Meets(["Kyiv", "Moscow"])), Key(Text, passage, Meets(["Kyiv", "Moscow"], 2)));
    }

    [Fact]
    public void Each_main_slot_tells_a_claim_from_another()
    {
        var (passage, other) = (At(Text, "the plan"), At(Text, "it"));
        EntitySlot kyiv = new(null, "Kyiv"), moscow = new(null, "Moscow");
        Matter[][] kinds =
        [
            [new Matter.Delegation(kyiv, null, [], [], null), new Matter.Delegation(moscow, null, [], [], null), new Matter.Delegation(kyiv, moscow, [], [], null)],
            [new Matter.Role(kyiv, passage, null), new Matter.Role(moscow, passage, null), new Matter.Role(kyiv, other, null)],
            [Rejects(passage), new Matter.Position(moscow, Stance.Rejects, passage, null, []), new Matter.Position(kyiv, Stance.Doubts, passage, null, []), Rejects(other)],
            [Agreed(kyiv, passage, AgreementState.Signed), Agreed(moscow, passage, AgreementState.Signed), Agreed(kyiv, other, AgreementState.Signed), Agreed(kyiv, passage, AgreementState.Broken)],
            [new Matter.Incident(kyiv, null, passage, null, []), new Matter.Incident(null, kyiv, passage, null, []), new Matter.Incident(moscow, null, passage, null, []), new Matter.Incident(kyiv, null, other, null, [])],
            [new Matter.Presence(kyiv, null), new Matter.Presence(moscow, null)],
            [new Matter.Outlook(kyiv, Direction.Mixed, passage), new Matter.Outlook(null, Direction.Mixed, passage), new Matter.Outlook(kyiv, Direction.Hopeful, passage), new Matter.Outlook(kyiv, Direction.Mixed, other)],
            [new Matter.Statement(kyiv, passage), new Matter.Statement(moscow, passage), new Matter.Statement(kyiv, other)],
        ];
        var all = kinds.SelectMany(k => k).ToArray();
        Assert.Equal(all.Length, all.Select(m => Key(Text, passage, m)).Distinct().Count());
        Assert.NotEqual(Key(Text, passage, all[0]), Key(Text, other, all[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c1")]
    [InlineData("1f8a7d0269bbcbba.dms3tf4svavcw0a")]
    [InlineData("1F8A7D0269BBCBBA.dms3tf4svavcw0a5")]
    [InlineData("1f8a7d0269bbcbba.dms3tf4svavcw0al")]
    [InlineData("1f8a7d0269bbcbba.dms3tf4svavcw0a5.1")]
    [InlineData("1f8a7d0269bbcbba.dms3tf4svavcw0a5.02")]
    [InlineData("1f8a7d0269bbcbba.dms3tf4svavcw0a5\n")]
    public void What_is_not_of_the_form_is_no_key(string text) => Assert.Throws<ArgumentException>(() => new ClaimKey(text));

    [Fact]
    public void A_key_comes_back_from_its_text() =>
        WithTies.Sample(r => Assert.Equal(ClaimKeys.Of(r), ClaimKeys.Of(r).Select(k => new ClaimKey(k.ToString()))), iter: 50);

    [Theory]
    [InlineData("Another text.")]
    [InlineData("Moscow rejects the plan. Moscow backs it.")]
    public void A_passage_of_another_text_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => Key(text, At(Text, "Kyiv rejects the plan."), Rejects(At(Text, "the plan"))));

    private static Matter.Position Rejects(Passage what) => new Matter.Position(new(null, "Kyiv"), Stance.Rejects, what, null, []);

    private static Matter.Agreement Agreed(EntitySlot by, Passage what, AgreementState state) => new Matter.Agreement([by], what, state);

    private static Matter.Meeting Meets(string[] parties, int? ordinal = null) => new Matter.Meeting([.. parties.Select(p => new EntitySlot(null, p))], [], [], ordinal, null, [], null);

    private static string ReferencePage([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "reference", "claims.md");

    private static Passage At(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Passage.In(text, start, start + words.Length);
    }

    private static Claim Made(Passage passage, Matter matter) => new(new("c1"), matter, "Made by hand.", Status.Asserted, [], null, null, [passage], 1, "made by hand");

    private static ReadingResult Reading(string text, params Claim[] claims) => new(new Report(new("r"), text), [], [.. claims], []);

    private static ClaimKey Key(string text, Passage passage, Matter matter) => Assert.Single(ClaimKeys.Of(Reading(text, Made(passage, matter))));
}
