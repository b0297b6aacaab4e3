using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Findings;

/// <summary>What nobody tells as done is no deed, of whatever kind: each turn of speech with a meeting, an agreement, an attack, a breach and a position.</summary>
public class IrrealisTests
{
    private static readonly Deed[] Deeds =
    [
        new("Chad and Niger", "held talks in Oslo", "hold talks in Oslo", "holding talks in Oslo", "held talks in Oslo"),
        new("Chad and Niger", "signed a ceasefire agreement", "sign a ceasefire agreement", "signing a ceasefire agreement", "signed a ceasefire agreement"),
        new("Chad", "shelled the town of Dosso", "shell the town of Dosso", "shelling the town of Dosso", "shelled the town of Dosso"),
        new("Chad", "broke the truce with Niger", "break the truce with Niger", "breaking the truce with Niger", "broken the truce with Niger"),
        new("Chad", "accepted the mediators' plan", "accept the mediators' plan", "accepting the mediators' plan", "accepted the mediators' plan"),
        new("Chad", "sent a delegation led by Ali Moussa", "send a delegation led by Ali Moussa", "sending a delegation led by Ali Moussa", "sent a delegation led by Ali Moussa"),
    ];

    private static readonly string[] Turns =
    [
        "Did {S} {I}?", "Had {S} {PP}, the war would have ended.", "{S} would have {PP} if the envoy had asked.", "{S} could have {PP} in May.", "{S} nearly {P}.",
        "The mediators came close to {G}.", "The mediators were on the verge of {G}.", "Mali warned {S} against {G}.", "Mali kept {S} from {G}.", "{S} denied having {PP}.",
        "{S} ruled out {G}.", "Nobody believes that {S} {P}.", "Few believe that {S} {P}.", "Mali falsely claimed that {S} {P}.", "Reports that {S} {P} were false.",
        "Suppose {S} {P}.", "It was as if {S} had {PP}.", "Far from {G}, {S} went home.", "The envoy left without {G}.", "No one expected {S} to {I}.", "{S} stopped short of {G}.",
    ];

    public static TheoryData<string> Irreal() => [.. Turns.SelectMany(t => Deeds.Select(d => d.In(t)))];

    public static TheoryData<string> Real() => [.. Deeds.Select(d => d.In("{S} {P}."))];

    [Theory]
    [MemberData(nameof(Irreal))]
    public void What_is_asked_denied_or_nearly_was_is_not_told_as_done(string text)
    {
        var read = Read(text);
        Assert.DoesNotContain(read.Result.Claims, c => c.Status is Status.Asserted or Status.Ongoing or Status.Ended && c.Matter is Matter.Meeting or Matter.Agreement or Matter.Incident or Matter.Delegation);
        Assert.DoesNotContain(read.All<Matter.Position>(), p => p.Matter.Stance is Stance.Accepts && p.Claim.Status is Status.Asserted);
    }

    [Theory]
    [MemberData(nameof(Real))]
    public void The_same_deeds_told_plainly_are(string text) =>
        Assert.Contains(Read(text).Result.Claims, c => c.Status is Status.Asserted or Status.Ended && c.Matter is Matter.Meeting or Matter.Agreement or Matter.Incident or Matter.Delegation or Matter.Position);

    [Theory]
    [InlineData("In case Chad signs the deal, Niger will withdraw.")]
    [InlineData("The day Chad signs the deal, Niger will withdraw.")]
    [InlineData("As soon as Chad signs the deal, Niger will withdraw.")]
    [InlineData("Assuming Chad signs the deal, Niger will withdraw.")]
    [InlineData("Lest Chad break the truce, Niger withdrew.")]
    [InlineData("Before signing the deal, Chad wants Niger to withdraw.")]
    [InlineData("The truce will end on Friday.")]
    [InlineData("Unless Chad signs, the truce will end.")]
    [InlineData("Was the truce broken by Chad?")]
    [InlineData("Who signed the deal?")]
    [InlineData("The envoy averted a breach of the truce by Chad.")]
    [InlineData("Hopes of a breach of the truce faded.")]
    [InlineData("The talks ended without the sides reaching an agreement.")]
    public void No_agreement_is_made_or_broken_ahead_of_it(string text) => Read(text).HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("Without a demand by Chad for the release of prisoners, the war goes on.")]
    [InlineData("Mali averted a demand by Chad for the release of prisoners.")]
    [InlineData("Any demand by Chad for the release of prisoners would end the war.")]
    public void A_demand_that_nobody_made_is_none(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Chad will send a delegation led by Ali Moussa to Oslo.", Status.Planned)]
    [InlineData("Chad agreed to send a delegation led by Ali Moussa to Oslo.", Status.Planned)]
    [InlineData("Chad's delegation led by Ali Moussa did not leave the capital.", Status.Asserted)]
    [InlineData("Chad managed to send a delegation led by Ali Moussa to Oslo.", Status.Asserted)]
    public void A_team_is_sent_as_surely_as_the_verb_above_it_says(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Delegation>().Claim.Status);

    [Fact]
    public void No_one_holds_no_view() => Assert.Null(Read("No one believes the truce will hold.").Only<Matter.Outlook>().Matter.Holder);

    private sealed record Deed(string Who, string Past, string Infinitive, string Gerund, string Participle)
    {
        internal string In(string turn)
        {
            var told = turn.Replace("{S}", Who, StringComparison.Ordinal).Replace("{PP}", Participle, StringComparison.Ordinal).Replace("{P}", Past, StringComparison.Ordinal)
                .Replace("{I}", Infinitive, StringComparison.Ordinal).Replace("{G}", Gerund, StringComparison.Ordinal);
            return char.ToUpperInvariant(told[0]) + told[1..];
        }
    }
}
