using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Who is said to speak: the right one, or nobody.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("Laura Holm, the Norwegian deputy minister, spoke on Monday. “Our thanks go to Prince Karim Bin Said of Oman,” she stated.", "Our thanks", "Laura Holm")]
    [InlineData("Tomas Ribeiro praised the host. “Nobody has done more for this than Ana Duarte of Peru,” he said.", "Nobody has", "Tomas Ribeiro")]
    [InlineData("Chairman Josef Okot spoke. “Our guest was Mara Vell,” he told reporters.", "Our guest", "Josef Okot")]
    [InlineData("Mara Vell thanked Ms. Lind. “We owe a lot to Karl Brandt,” she added.", "We owe", "Mara Vell")]
    [InlineData("“The deal is close,” adviser Lin Choi said. The trip came after Karen To's first visit. “We share one goal,” he said.", "We share", "Lin Choi")]
    [InlineData("Andrei Zelin said the road was long. Carl Bell, writing on X, said: “Today was good.” He said the road “ends here.”", "the road “ends", "Carl Bell")]
    [InlineData("Moldova's ministry reported a protest. “It was orchestrated by Kyiv,” it said.", "It was orchestrated", "Moldova's ministry")]
    [InlineData("The African Union said the road was open. Chad has never been a friend of Niger, it added.", "Chad has never", "African Union")]
    public void A_pronoun_goes_on_with_the_speaker_and_not_with_a_name_he_speaks_of(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("“A peaceful way out is possible,” Anna Holm said. “I look forward to a second day in May.” UN spokesman Peter Lind said: “The paper is a step forward.”", "I look", "Anna Holm")]
    [InlineData("“A peaceful way out is possible,” Anna Holm said. “I look forward to a second day in May.” UN spokesman Peter Lind said: “The paper is a step forward.”", "The paper is a step", "Peter Lind")]
    [InlineData("“The road is long,” said Anna Holm, who leads the team. “But we have begun to walk.”", "But we have", "Anna Holm")]
    [InlineData("Khalid Mansour, an engineer, said he was worried. “The river is drying out.”", "The river", "Khalid Mansour")]
    [InlineData("Mara Vell: “The road is long. The night is dark.”", "The night", "Mara Vell")]
    [InlineData("Anna Holm said in Rome: ‘The road is long. The night is dark.’", "The night", "Anna Holm")]
    [InlineData("Moldova's ministry: “The protest was orchestrated by Kyiv”, it said.", "The protest", "Moldova's ministry")]
    public void A_quotation_has_one_speaker_up_to_the_next(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("“The road is long,” Khalid Mansour said. “The night is dark.\n\n“The river is ours as well as theirs.\n\n“The rest is a dream.”\n\nAbebe Tadesse was silent.", "The river", "Khalid Mansour")]
    [InlineData("“The road is long,” Khalid Mansour said. “The night is dark.\n\n“The river is ours as well as theirs.\n\n“The rest is a dream.”\n\nAbebe Tadesse was silent.", "The rest", "Khalid Mansour")]
    [InlineData("The Chadian foreign ministry said in a statement:\n\n“The days in Rome were long. The nights were short.”", "The nights", "Chadian foreign ministry")]
    [InlineData("Peter Lind wrote on Monday:\n\n“The road is long.”\n\nOthers were silent.", "The road", "Peter Lind")]
    public void A_speaker_goes_on_over_paragraphs(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("Fishermen and shepherds say their interests were ignored.", "Fishermen and shepherds")]
    [InlineData("Ana Duarte and Tomas Ribeiro said that the road was long.", "Ana Duarte and Tomas Ribeiro")]
    [InlineData("The foreign ministers of Chad and Niger said that the road was long.", "The foreign ministers of Chad and Niger")]
    [InlineData("Chad met Niger in Oslo. Both sides said that the road was long.", "Both sides")]
    public void Joint_speakers_stand_together(string text, string speaker)
    {
        var read = Read(text);
        var statement = read.Only<Matter.Statement>();
        Assert.Equal(speaker, statement.Matter.Speaker.Text);
        Assert.Null(statement.Matter.Speaker.Entity);
        Assert.Single(statement.Claim.Attribution);
    }

    [Theory]
    [InlineData("Speaking on Monday at a rally, the party's chairman, Elias Mwangi, stressed that the road was long.", "the road", "Elias Mwangi")]
    [InlineData("As Anna Holm has noted, the road was long.", "the road", "Anna Holm")]
    [InlineData("Peter Lind said on Thursday, citing the Chadian foreign ministry, that the road was long.", "the road", "Peter Lind")]
    [InlineData("The stones lay “in the road,” Anna Holm, palace press secretary, announced on May 13.", "The stones", "Anna Holm")]
    [InlineData("The border, according to the communique, remains closed.", "The border", "the communique")]
    [InlineData("Tass reported, citing the Chadian foreign ministry, that the road was long.", "the road", "Chadian foreign ministry")]
    [InlineData("Anna Holm said that Peter Lind had told her that the road was long, according to Interfax.", "the road", "Peter Lind")]
    [InlineData("MR. KIRBY: The road is long.\n\nQUESTION: Is the river deep?\n\nMR. KIRBY: The river is deep.", "The river is deep", "KIRBY")]
    [InlineData("MODERATOR: The line is open.\n\nMR. KIRBY: The road is long.\n\nMODERATOR: Thanks.\n\nQ Hey. Is the river deep?", "The road is long", "KIRBY")]
    [InlineData("QUESTION: Is the road long?\n\nThe envoys left.\n\nQUESTION: Is the river deep?\n\nAnna Holm said that the river was deep.", "the river was deep", "Anna Holm")]
    public void Speakers_are_found_beside_the_sentence_too(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("Anna Holm did not mention which roads would be open.")]
    [InlineData("MODERATOR: Our first question will go to the line of Anna Holm.\n\nQ Hey. Niger is in the room. The plan was read, was it not?")]
    [InlineData("A senior diplomat was not yet able to say whether the road was open.")]
    [InlineData("Anna Holm declined to say that the road was long.")]
    [InlineData("They spoke of the road to the town, which Chad and Niger agreed.")]
    [InlineData("Geneva: The road is long.")]
    [InlineData("Anna Lind/Reuters: Fighters wait at the road.")]
    [InlineData("Anna Holm called it “long and dark,” but there was light.")]
    [InlineData("Anna Holm, the leader of the Lake Front, spoke in Lima.")]
    public void What_nobody_says_is_no_statement(string text) => Read(text).HasNo<Matter.Statement>();

    [Theory]
    [InlineData("“I don’t think we can speak of a success,” Anna Holm said.")]
    [InlineData("“I believe that the road is long,” Anna Holm said.")]
    [InlineData("Anna Holm told reporters that she thought the road was long.")]
    [InlineData("Anna Holm does not believe that the road is long.")]
    public void What_one_says_one_thinks_is_one_statement(string text)
    {
        var read = Read(text);
        Assert.Equal("Anna Holm", read.Name(read.Only<Matter.Statement>().Matter.Speaker));
    }

    [Theory]
    [InlineData("The mayor left early. “Chad has accepted the plan.”", "The mayor")]
    [InlineData("Khalid Mansour was blunt. “Chad rejects the plan.”", "Khalid Mansour")]
    [InlineData("“Chad rejects the plan,” Khalid Mansour said.", "Khalid Mansour")]
    [InlineData("The truce holds, Khalid Mansour said, and Chad accepts the plan.", "Khalid Mansour")]
    [InlineData("Chad rejected the plan, per a Foreign Office readout.", "a Foreign Office readout")]
    public void Quoted_words_are_their_speakers_and_never_the_reports(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, read.Chain(read.Only<Matter.Position>().Claim));
    }

    [Theory]
    [InlineData("It rained in Lamu. “Chad rejects the plan.”")]
    [InlineData("QUESTION: Did Anna hear that Chad rejects the plan?\n\nMR. KIRBY: The road is long.")]
    public void Words_of_somebody_unknown_are_no_claim_of_the_report(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("The newspaper Kommersant reported that the talks were difficult.", "Kommersant")]
    [InlineData("There is little hope of a deal, Reuters said.", "Reuters")]
    public void An_outlet_passes_on_views_and_has_none(string text, string outlet)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>();
        Assert.Null(outlook.Matter.Holder);
        Assert.Equal(outlet, read.Chain(outlook.Claim));
    }

    [Theory]
    [InlineData("The Chadian delegation is headed by Moussa Bello, who announced the talks on Telegram, saying the road was long.", "the road", "Moussa Bello")]
    [InlineData("The team is led by Anna Holm, who welcomed the visit, saying that the road was long.", "the road", "Anna Holm")]
    [InlineData("The delegation, led by Anna Holm, left Rome, saying that the road was long.", "the road", "The delegation")]
    public void Who_announced_goes_on_to_say(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("The same evening the commissioner, Ana Ruiz, said that the road was long.", "evening")]
    [InlineData("That morning Anna Holm, the envoy, said that the road was long.", "morning")]
    [InlineData("The question is who will observe what.", "who")]
    [InlineData("The agreement does not say who says when the road opens.", "who")]
    [InlineData("Chad's General Staff said that the road was long.", "Staff Chad")]
    public void Neither_a_time_of_day_nor_a_question_speaks(string text, string nobody) =>
        Assert.DoesNotContain(Read(text).All<Matter.Statement>(), s => s.Matter.Speaker.Text.Contains(nobody, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Chad uses the drills for an invasion, a claim Niger denies.", "")]
    [InlineData("Chad said Niger uses the drills for an invasion, a claim Niger denies.", "Chad: Niger uses the drills for an invasion")]
    [InlineData("Chad has accused Niger of seeking war, which it denies.", "Chad: accused Niger of seeking war")]
    [InlineData("Chad denied this.", "")]
    [InlineData("Chad denied the raid.", "Chad: denied the raid")]
    public void Who_denies_words_is_no_source_of_them(string text, string said)
    {
        var read = Read(text);
        Assert.Equal(said, string.Join("; ", read.All<Matter.Statement>().Select(s => $"{read.Name(s.Matter.Speaker)}: {s.Matter.Content.Quote}")));
        Assert.DoesNotContain(read.Result.Claims, c => c.Attribution.Any(l => read.Name(l.Source) == "Niger"));
    }

    [Theory]
    [InlineData("Ana Holm said there was a lot of trust between the parties, adding the road would be long.", "the road would", "Ana Holm")]
    [InlineData("Anna Holm said there were two roads, adding that the second was long.", "the second", "Anna Holm")]
    [InlineData("The co-conveners of the Oslo conference said that the road was long.", "the road", "The co-conveners of the Oslo conference")]
    public void The_speaker_is_whoever_said_the_rest(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("The Lamu talks came at a sensitive time as Chad, battered by crises, hopes to continue exploring for oil.")]
    [InlineData("The talks opened in Rome as Niger, weary of war, hopes for peace.")]
    public void Talks_hope_for_nothing(string text) => Assert.DoesNotContain(Read(text).All<Matter.Outlook>(), o => o.Matter.Holder?.Text.Contains("talks", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("Anna Holm warned that any raid would be met with force, saying that the road would be closed.", "the road", "Anna Holm")]
    [InlineData("Anna Holm said that Peter Lind had left, saying that the road was long.", "the road", "Peter Lind")]
    public void A_thing_says_nothing(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("DARKA:\nThe talks in Darka ended on Monday without progress, as Chad refused to sign. Darka was quiet.")]
    [InlineData("DARKA, MARCH 10: Chad and Niger have agreed to continue the ceasefire after a round of talks in Darka, the ministry announced.")]
    public void The_town_at_the_head_of_a_report_says_and_accepts_nothing(string text)
    {
        var read = Read(text);
        Assert.DoesNotContain(read.Result.Claims, c => c.Attribution.Any(l => l.Source.Text.Contains("DARKA", StringComparison.Ordinal)));
        Assert.DoesNotContain(read.All<Matter.Position>(), p => p.Matter.Holder.Text.Contains("DARKA", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The two sides met. ”I am glad. The road is long,” Karl Brandt said.", "The road is long", "Karl Brandt")]
    [InlineData("Chad and Niger have not met yet.\n\n”We go on with them,” Karl Brandt said. ”The night is dark.”", "The night is dark", "Karl Brandt")]
    public void A_closing_mark_before_a_word_opens_a_quotation(string text, string words, string speaker) => Says(text, words, speaker);

    [Theory]
    [InlineData("“The road is long ”Karl Brandt said.")]
    [InlineData("Karl Brandt called the road ”long.")]
    public void A_closing_mark_that_closes_or_stands_alone_opens_nothing(string text) => Assert.Empty(Parley.Reading.Folding.TurnedMarks.Opening(text));

    [Theory]
    [InlineData("Mara Vell spoke first. “The night is dark,” she said.\n\nOne of the opposition leaders and old critics of Chad said the road was long.\n\n“The river is deep,” he said.", "The river", "One of the opposition leaders")]
    [InlineData("Anna Holm, the special representative of Norway, told reporters that the road was long. “The night is dark,” the diplomat said.", "The night", "Anna Holm")]
    public void He_and_the_diplomat_are_whoever_spoke_last(string text, string words, string speaker) => Says(text, words, speaker);

    private static void Says(string text, string words, string speaker)
    {
        var read = Read(text);
        var found = Assert.Single(read.All<Matter.Statement>(), s => s.Matter.Content.Quote.StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(speaker, read.Name(found.Matter.Speaker));
    }

    [Theory]
    [InlineData("The dockers' union, which Norco accuses of causing small daily delays, called the offer inadequate.", "Norco")]
    public void A_noun_within_a_clause_on_the_subject_says_nothing(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(", ", Read(text).All<Matter.Statement>().Select(s => s.Matter.Speaker.Text)));

    [Fact]
    public void What_a_body_estimates_within_a_clause_is_told_by_it() =>
        Assert.Equal("the United Nations", Read("The war, which the United Nations estimates has killed 3,000 people, goes on.").Only<Matter.Incident>().Claim.Attribution[0].Source!.Text);

    [Fact]
    public void A_label_of_a_spokesman_speaks_and_does_nothing()
    {
        var position = Read("Deputy Spokesman: The Secretary-General condemns the attack on Lamu.").Only<Matter.Position>();
        Assert.Equal(("The Secretary-General", "Deputy Spokesman"), (position.Matter.Holder.Text, position.Claim.Attribution[0].Source!.Text));
    }

    [Fact]
    public void A_credit_at_the_head_is_the_source_of_all_that_follows()
    {
        var read = Read("As stated by Spokesperson Ann Moyo:\n\nThe Secretary spoke today with Chad's foreign minister. The Secretary affirmed that talks would resume.");
        Assert.All(read.Result.Claims.Where(c => c.Matter is not Matter.Role), c => Assert.Equal("Ann Moyo", c.Attribution[^1].Source!.Text));
    }

    [Theory]
    [InlineData("The two-day talks concluded that Chad and Niger remained apart on the border.")]
    [InlineData("The official mediating the talks told reporters that the rebels would return.")]
    public void Talks_say_nothing(string text) => Assert.DoesNotContain(Read(text).All<Matter.Statement>(), s => s.Matter.Speaker.Text.EndsWith("talks", StringComparison.Ordinal));

    [Fact]
    public void A_day_says_nothing() =>
        Assert.DoesNotContain(Read("From Port Lamu: General Ost, speaking on Armed Forces Day, says that there will be no truce.").All<Matter.Statement>(), s => s.Matter.Speaker.Text.EndsWith("Day", StringComparison.Ordinal));

    [Fact]
    public void Initials_at_the_head_of_an_answer_are_whoever_was_introduced()
    {
        var read = Read("Commander Karim Dosso answered questions in Lome.\n\nQ: And the plan?\n\nK.D.: We reject any plan that splits the province.");
        var position = read.HasPosition("Karim Dosso", Stance.Rejects, "any plan that splits the province");
        Assert.Null(position.Toward);
    }

    [Fact]
    public void Who_insists_on_a_thing_did_not_say_what_stands_before()
    {
        var read = Read("The trip was called off: the Chadians wanted to stay at the airport, the Council insisted on its own building.");
        Assert.All(read.Result.Claims, c => Assert.Empty(c.Attribution));
    }
}
