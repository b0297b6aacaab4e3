using System.Globalization;
using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>Force used, harm done, protests, and the numbers reported of them.</summary>
public class IncidentTests
{
    [Fact]
    public void A_day_beside_an_attack_that_hurt_people_is_past_whoever_tells_of_it() =>
        Assert.Equal("2026-03-09..2026-03-10", Days(Read("Our colleagues tell us that attacks between Monday evening and Tuesday morning injured nine farmers in Lamu.").Only<Matter.Incident>().Claim.When));

    [Theory]
    [InlineData("Government forces shelled the town of Malakal on Sunday.", "Government forces", "the town of Malakal", "shelled")]
    [InlineData("Militants killed five soldiers in northern Mali on Tuesday.", "Militants", "five soldiers", "killed")]
    [InlineData("The rebels kidnapped six aid workers in Darfur.", "The rebels", "six aid workers", "kidnapped")]
    [InlineData("The rebels captured the town of Goma.", "The rebels", "the town of Goma", "captured")]
    [InlineData("Protesters clashed with police in Baghdad.", "Protesters", "police", "clashed")]
    [InlineData("More than 200 people were wounded in the bombing.", null, "More than 200 people", "wounded")]
    [InlineData("The shelling wounded two nurses.", null, "two nurses", "wounded")]
    public void Tells_who_did_what_to_whom(string text, string? actor, string target, string action)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>();
        Assert.Equal(actor, read.Name(incident.Matter.Actor));
        Assert.Equal(target, read.Name(incident.Matter.Target));
        Assert.Contains(action, incident.Matter.Action.Quote, StringComparison.Ordinal);
        Assert.Equal(Status.Asserted, incident.Claim.Status);
    }

    [Theory]
    [InlineData("At least 12 people were killed in Gao.", "12 AtLeast people")]
    [InlineData("About 50 fighters were captured.", "50 About fighters")]
    [InlineData("More than 200 people were wounded in the bombing.", "200 MoreThan people")]
    [InlineData("Over 1,000 houses were destroyed.", "1000 MoreThan houses")]
    [InlineData("Fewer than 20 soldiers were killed.", "20 FewerThan soldiers")]
    [InlineData("Up to 15 soldiers were killed.", "15 UpTo soldiers")]
    [InlineData("As many as 40 fighters were killed.", "40 UpTo fighters")]
    [InlineData("Between 10 and 15 civilians were killed.", "10-15 Exact civilians")]
    [InlineData("Ten to 15 fighters were killed in clashes.", "10-15 Exact fighters")]
    [InlineData("Russia launched 471 drones and 48 missiles at Ukraine overnight.", "471 Exact drones, 48 Exact missiles")]
    [InlineData("Russian forces fired 40 missiles and about 300 drones at Ukraine overnight.", "40 Exact missiles, 300 About drones")]
    [InlineData("Air strikes on Sanaa killed nine people, including four children.", "9 Exact people, 4 Exact children")]
    [InlineData("A car bomb killed at least 20 people in Mogadishu.", "20 AtLeast people")]
    public void Numbers_keep_how_they_are_meant_and_what_they_count(string text, string counts) =>
        Assert.Equal(counts, string.Join(", ", Read(text).Only<Matter.Incident>().Matter.Counts.Select(Words)));

    [Theory]
    [InlineData("A car bomb killed at least 20 people in Mogadishu.", "bomb")]
    [InlineData("Russia launched 471 drones at Ukraine overnight.", "drones")]
    public void Tells_the_weapon(string text, string weapon)
    {
        var quote = Read(text).Only<Matter.Incident>().Matter.Weapon?.Quote;
        Assert.NotNull(quote);
        Assert.Contains(weapon, quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Militants killed five soldiers in Bamako on Tuesday.", "Bamako", "2026-03-10")]
    [InlineData("Protesters clashed with police in Baghdad.", "Baghdad", null)]
    [InlineData("A car bomb killed at least 20 people in Mogadishu last week.", "Mogadishu", "2026-03-02..2026-03-08")]
    public void Tells_where_and_when(string text, string place, string? days)
    {
        var read = Read(text);
        var claim = read.Only<Matter.Incident>().Claim;
        Assert.Equal(place, read.Name(claim.Place));
        Assert.Equal(days, Days(claim.When));
    }

    [Theory]
    [InlineData("The army said rebels had killed 12 soldiers.", "army")]
    [InlineData("State television said the rebels had attacked a village.", "State television")]
    public void Says_who_reports_it(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, read.Chain(read.Only<Matter.Incident>().Claim));
    }

    [Theory]
    [InlineData("Nobody was hurt in the attack.")]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("Mara Vell struck a warm tone in Oslo.")]
    [InlineData("Selim Aktan fired his adviser.")]
    public void Says_none_where_nobody_is_harmed(string text) => Read(text).HasNo<Matter.Incident>();

    private static string Words(Count count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count.Value}{(count.Max is { } max ? $"-{max}" : "")} {count.Approx} {count.Of}");

    [Theory]
    [InlineData("Chad and armed groups launched tough talks in Rome on Friday.")]
    [InlineData("The army launched a peace proposal in May.")]
    [InlineData("The rebels staged a conference in Lamu.")]
    [InlineData("Guerrillas carried out the agreement to the letter.")]
    public void Talks_that_armed_men_launch_are_no_attack(string text) => Read(text).HasNo<Matter.Incident>();

    [Theory]
    [InlineData("Norway brokered a truce after five days of fighting killed 19 people.")]
    [InlineData("Chad's war erupted in 2014.")]
    [InlineData("Fighting resumed near the border after Norway left the talks.")]
    [InlineData("Niger's conflict broke out again in May.")]
    public void A_war_is_not_the_deed_of_whoever_stands_near(string text) => Assert.Null(Read(text).Only<Matter.Incident>().Matter.Actor);

    [Theory]
    [InlineData("Chad and Niger have fought two wars over the lake.", "Chad", "Niger")]
    [InlineData("Chad and Niger clashed at the border.", "Chad", "Niger")]
    [InlineData("Chad fought with Niger at the border.", "Chad", "Niger")]
    [InlineData("The Lake Front launched attacks on Chad in May.", "Lake Front", "Chad")]
    [InlineData("The Lake Front carried out a raid against Chad.", "Lake Front", "Chad")]
    public void Tells_who_fought_whom(string text, string actor, string target)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>();
        Assert.Equal(actor, read.Name(incident.Matter.Actor));
        Assert.Equal(target, read.Name(incident.Matter.Target));
    }

    [Fact]
    public void Two_who_attack_together_both_stand_in_the_words() =>
        Assert.Equal("The army and the militia", Read("The army and the militia shelled the town on Monday.").Only<Matter.Incident>().Matter.Actor!.Text);

    [Theory]
    [InlineData("Villagers were killed in border clashes after the two sides blamed each other for the raid.", "")]
    [InlineData("Rebels killed 12 people after three parties left the talks.", "12")]
    [InlineData("Shelling killed 12 villagers before 30 envoys met in Rome.", "12")]
    [InlineData("The fighting resumed between the two countries in May.", "")]
    public void Only_its_own_numbers_are_counted(string text, string counts) =>
        Assert.Equal(counts, string.Join(", ", Read(text).All<Matter.Incident>()[0].Matter.Counts.Select(c => c.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("The army shelled the town of Lamu on Monday, killing 12 people and wounding 30.", 2)]
    [InlineData("Rebels attacked a convoy, wounding four soldiers.", 1)]
    [InlineData("Gunmen bombed the port on Friday, killing nine villagers.", 1)]
    [InlineData("Fighters raided the village, injuring 20 people.", 1)]
    public void An_attack_and_whom_it_killed_are_one_event(string text, int counts) => Assert.Equal(counts, Read(text).Only<Matter.Incident>().Matter.Counts.Count);

    [Theory]
    [InlineData("We pray for the families of villagers who were killed and those who were injured in the raid.")]
    [InlineData("She named the soldiers who were killed and those who were wounded.")]
    public void Those_killed_and_those_hurt_are_one_event(string text) => Assert.Single(Read(text).All<Matter.Incident>());

    [Fact]
    public void Whoever_fled_was_not_killed() =>
        Assert.DoesNotContain(Read("At least a dozen people were killed and thousands forced to flee in January.").Only<Matter.Incident>().Matter.Counts, c => c is { Value: > 12, Of: "killed" });

    [Fact]
    public void A_killing_under_another_verb_is_told_by_itself() => Assert.Equal("killing 12 people", Read("The army left the town on Monday, killing 12 people.").Only<Matter.Incident>().Matter.Action.Quote);

    [Theory]
    [InlineData("The Lake Front seized the capital, Ndjamena, and much of the north.", "Ndjamena")]
    [InlineData("Rebels captured the city, Bukavu, in January.", "Bukavu")]
    [InlineData("The rebels seized the town.", "")]
    public void What_was_taken_has_its_name(string text, string target)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>();
        Assert.Equal(target, incident.Matter.Target?.Entity is null ? "" : read.Name(incident.Matter.Target));
    }

    [Fact]
    public void The_year_of_another_event_is_not_its_own() => Assert.Null(Read("Chad and Niger have fought two wars since the partition in 1947.").Only<Matter.Incident>().Claim.When?.From);

    [Theory]
    [InlineData("Niger reported a rocket attack that destroyed a bridge near Lamu on Monday.", "a rocket attack that destroyed a bridge", "a bridge")]
    [InlineData("Chad reported a drone attack on Sunday that set a depot ablaze.", "a drone attack on Sunday that set a depot ablaze", "a depot")]
    public void An_attack_and_the_harm_it_did_are_one(string text, string action, string target)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>();
        Assert.Equal((action, target), (incident.Matter.Action.Quote, read.Name(incident.Matter.Target)));
    }

    [Theory]
    [InlineData("Chad reported a drone attack on the port of Lamu on Tuesday.", "Chad")]
    [InlineData("Niger said on Sunday that Chadian forces struck the port of Lamu.", "Niger")]
    [InlineData("Chad saw a drone attack on the port of Lamu.", "")]
    public void Who_reports_an_attack_is_the_one_who_says_so(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, string.Join("; ", read.All<Matter.Incident>().Select(i => read.Chain(i.Claim))));
    }

    [Theory]
    [InlineData("Militants torched a market in Lamu on Sunday.", "a market", "2026-03-08", null)]
    [InlineData("Chadian forces set ablaze oil tanks near Lamu on Sunday.", "oil tanks", "2026-03-08", null)]
    [InlineData("Chadian forces destroyed two fuel tanks on Monday.", "two fuel tanks", "2026-03-09", null)]
    [InlineData("Chadian tanks shelled the town of Lamu on Monday.", "the town of Lamu", "2026-03-09", "Chadian tanks")]
    public void What_burned_is_no_weapon_and_burned_on_a_day_past(string text, string target, string day, string? weapon)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>();
        Assert.Equal((target, day, weapon), (read.Name(incident.Matter.Target), Days(incident.Claim.When), incident.Matter.Weapon?.Quote));
    }

    [Theory]
    [InlineData("Chadian drones hit energy and other infrastructure in Niger overnight.", "energy and other infrastructure")]
    [InlineData("The army shelled houses and shops in Lamu.", "houses and shops")]
    [InlineData("The army shelled Mali and Niger.", "Mali")]
    public void Things_nobody_has_named_are_told_together(string text, string target)
    {
        var read = Read(text);
        Assert.Equal(target, read.Name(read.All<Matter.Incident>()[0].Matter.Target));
    }

    [Fact]
    public void What_an_attack_hit_is_told_with_it() =>
        Assert.Contains("drones", Read("Chad launched 40 drones over Niger, hitting energy and other infrastructure.").Only<Matter.Incident>().Matter.Action.Quote, StringComparison.Ordinal);

    [Theory]
    [InlineData("More than 35 people have been killed and dozens injured in violence in Niger since Thursday.", null, "Niger", "2026-03-05..")]
    [InlineData("Two soldiers died when their truck hit a mine near Kifri on Monday.", null, "Kifri", "2026-03-09")]
    [InlineData("Three people were wounded when police fired on protesters in Lima on Monday.", "police", "Lima", "2026-03-09")]
    [InlineData("The air strike hit a hospital in Lima on Monday, killing nine patients.", null, "Lima", "2026-03-09")]
    [InlineData("Heavy clashes broke out between Chadian troops and rebels in Lima on Monday, leaving 30 dead.", "Chadian troops", "Lima", "2026-03-09")]
    [InlineData("A Chadian drone strike killed at least 12 people in the town of Kifri on Monday.", "Chad", "the town of Kifri", "2026-03-09")]
    [InlineData("Fighting between the army and rebels erupted in Lima on Monday.", "army", "Lima", "2026-03-09")]
    [InlineData("Rebels attacked an army post near Kifri on Sunday, killing 14 soldiers and wounding 20.", "Rebels", "Kifri", "2026-03-08")]
    public void One_attack_however_many_verbs_tell_of_it(string text, string? actor, string place, string days)
    {
        var read = Read(text);
        var told = read.Only<Matter.Incident>();
        Assert.Equal((actor, place, days), (read.Name(told.Matter.Actor), read.Name(told.Claim.Place), Days(told.Claim.When)));
    }

    [Fact]
    public void Attacks_carried_out_are_attacks() =>
        Assert.Equal("attacks carried out", Read("The attacks carried out by the Red Front against oil terminals in Lamu are a cause of worry.").Only<Matter.Incident>().Matter.Action.Quote);

    [Theory]
    [InlineData("It was the largest exchange of prisoners since the war began.")]
    [InlineData("The Salo Front has protested at the bias of Joseph Banda.")]
    public void Nothing_happens_in_these_words(string text) => Read(text).HasNo<Matter.Incident>();

    [Fact]
    public void A_day_before_the_verb_is_no_count()
    {
        var (claim, attack) = Read("A suicide attack on February 2 killed at least 16 people in Goma.").Only<Matter.Incident>();
        Assert.Equal("2026-02-02", Days(claim.When));
        Assert.Equal(16, Assert.Single(attack.Counts).Value);
    }

    [Fact]
    public void Fronts_are_not_counted() => Assert.Empty(Read("Fighting has broken out on several fronts in eastern Chad.").Only<Matter.Incident>().Matter.Counts);

    [Theory]
    [InlineData("A bomb went off in Lamu on Monday, killing five people.", "five people", "Lamu", "2026-03-09", 5)]
    [InlineData("Twelve people were reported killed near Lamu on Monday.", "Twelve people", "Lamu", "2026-03-09", 12)]
    [InlineData("At least 40 people were left dead in Lamu on Monday.", "At least 40 people", "Lamu", "2026-03-09", 40)]
    public void What_is_told_with_the_harm_says_where_and_when_and_of_whom(string text, string target, string place, string day, int count)
    {
        var read = Read(text);
        var (claim, incident) = read.Only<Matter.Incident>();
        Assert.Equal((target, place, day, count), (read.Name(incident.Target), read.Name(claim.Place), Days(claim.When), incident.Counts.Single().Value));
    }

    [Theory]
    [InlineData("Hundreds lost their lives in Lamu on Monday.", "Hundreds", "lost their lives")]
    [InlineData("Troops opened fire on protesters in Lamu on Monday.", "protesters", "opened fire")]
    [InlineData("Chad shot down a drone over Lamu on Monday.", "a drone", "shot down a drone")]
    public void Lives_lost_fire_opened_and_what_is_shot_down_are_told_as_such(string text, string target, string action)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>().Matter;
        Assert.Equal((target, action), (read.Name(incident.Target), incident.Action.Quote));
    }

    [Theory]
    [InlineData("Chad's army repelled an attack near Lamu on Monday.", null, "Chad's army")]
    [InlineData("Chad's army suffered an ambush near Lamu on Monday.", null, "Chad's army")]
    [InlineData("Chad's army repelled an attack by Niger near Lamu on Monday.", "Niger", "Chad's army")]
    [InlineData("Chad's army carried out an attack near Lamu on Monday.", "Chad's army", null)]
    public void Whoever_met_with_an_attack_did_not_make_it(string text, string? actor, string? target)
    {
        var read = Read(text);
        var incident = read.Only<Matter.Incident>().Matter;
        Assert.Equal((actor, target), (read.Name(incident.Actor), read.Name(incident.Target)));
    }

    [Theory]
    [InlineData("Rebels killed two soldiers and burned 40 houses in Dosso.", "2 soldiers")]
    [InlineData("The army killed 30 rebels in Dosso and lost 12 men.", "30 rebels")]
    [InlineData("Some 4,000 villagers have been killed and about 1.2 million have been driven out.", "4000 villagers")]
    [InlineData("An estimated 4,000 people have been killed and 2 million others have been displaced.", "4000 people, 2000000 others")]
    [InlineData("The blast killed five people and wounded twelve.", "5 people, 12 wounded")]
    public void A_count_is_of_its_own_verb(string text, string counts) =>
        Assert.Equal(counts, string.Join(", ", Read(text).All<Matter.Incident>()[0].Matter.Counts.Select(c => $"{c.Value} {c.Of}")));

    [Theory]
    [InlineData("A mine killed 14 at a school in Dosso.")]
    [InlineData("A shell fell on a market in Dosso, killing three.")]
    public void A_number_alone_is_nobody_who_was_hit(string text) => Assert.Null(Read(text).Only<Matter.Incident>().Matter.Target);
}
