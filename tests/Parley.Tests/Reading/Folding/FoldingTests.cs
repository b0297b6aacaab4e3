using CsCheck;
using Parley.Reading.Folding;
using Parley.Tests.Reading.Claims;

namespace Parley.Tests.Reading.Folding;

/// <summary>Letters and blanks that only look otherwise cost no claim, and what is quoted is the text as it stands.</summary>
public class FoldingTests
{
    [Theory]
    [InlineData("Sudan\u200B rejects the forum.", "Sudan\u200B rejects the forum")]
    [InlineData("\u200ESudan\u200E rejects the forum.", "Sudan\u200E rejects the forum")]
    [InlineData("\u202ESudan\u202C re\u00ADjects the\u00A0forum.", "Sudan\u202C re\u00ADjects the\u00A0forum")]
    [InlineData("Ｓｕｄａｎ rejects the forum.", "Ｓｕｄａｎ rejects the forum")]
    [InlineData("Sudan\u2003rejects\u2028the forum.", "Sudan\u2003rejects\u2028the forum")]
    [InlineData("\uFEFFSudan re\u2060jects the fo\u200Drum.", "Sudan re\u2060jects the fo\u200Drum")]
    public void A_position_is_found_through_what_cannot_be_seen(string text, string quote)
    {
        var read = Understood.Read(text);
        var found = read.Only<Matter.Position>();
        Assert.Equal("Sudan", read.Name(found.Matter.Holder));
        Assert.Equal(quote, found.Claim.Passages.Single().Quote);
        Assert.Empty(read.Result.Problems);
        Soundness.Check(read.Result);
    }

    [Theory]
    [InlineData("Sudan and Ethiopia signed a cease\uFB01re on Monday.")]
    [InlineData("Sudan and Ethiopia signed a cease\u200Bfire on Monday.")]
    public void An_agreement_is_found_through_ligatures(string text)
    {
        var read = Understood.Read(text);
        Assert.Equal(text[^(text.Length - text.IndexOf("a cease", StringComparison.Ordinal))..text.IndexOf(" on", StringComparison.Ordinal)], read.Only<Matter.Agreement>().Matter.Content.Quote);
        Soundness.Check(read.Result);
    }

    [Fact]
    public void A_name_whose_marks_follow_their_letters_is_the_name_in_the_gazetteer()
    {
        var read = Understood.Read("Co\u0302te d'Ivoire rejects the forum.");
        Assert.Equal("CI", read.Entity(read.Name(read.Only<Matter.Position>().Matter.Holder)!).Country);
        Soundness.Check(read.Result);
    }

    [Fact]
    public void Letters_of_another_script_that_look_alike_are_read_and_told_once()
    {
        var read = Understood.Read("Ukr\u0430ine rejects the f\u043Erum. Russia welcomes the forum.");
        Assert.Equal("Ukraine", read.Name(read.All<Matter.Position>()[0].Matter.Holder));
        var problem = Assert.Single(read.Result.Problems);
        Assert.Equal(("R013", 0, 7), (problem.Code, problem.Start, problem.Length));
        Assert.Contains("2", problem.Message, StringComparison.Ordinal);
        Soundness.Check(read.Result);
    }

    [Fact]
    public void Words_that_are_wholly_of_another_script_are_left_as_they_are() => Assert.Empty(Understood.Read("The paper Сосна said Sudan rejects the forum.").Result.Problems);

    [Theory]
    [InlineData("Rebels killed 10\u202F000 people in Sudan on Monday.", 10_000)]
    [InlineData("Rebels killed 10\u00A0000 people in Sudan on Monday.", 10_000)]
    [InlineData("Rebels killed 1\u2009250\u2009000 people in Sudan on Monday.", 1_250_000)]
    [InlineData("Sudan shelled the camp, wounding 12 500 civilians.", 12_500)]
    public void Blanks_may_part_thousands(string text, long number)
    {
        var read = Understood.Read(text);
        var counts = read.All<Matter.Incident>().SelectMany(i => i.Matter.Counts).ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, c => Assert.Equal(number, c.Value));
        Soundness.Check(read.Result);
    }

    [Theory]
    [InlineData("On 16 February 300 people met.")]
    [InlineData("On Feb. 16 300 people met.")]
    [InlineData("Under Article 5 200 soldiers stay.")]
    [InlineData("In 2026 500 people met.")]
    [InlineData("Call 41 22 917 900 today.")]
    [InlineData("They ran the 3 100-metre races.")]
    [InlineData("It has 12 5000 seats.")]
    [InlineData("It won 0 300 votes.")]
    public void Two_numbers_side_by_side_are_not_one(string text) => Assert.Null(FoldedText.Of(text));

    [Fact]
    public void A_text_without_such_letters_is_not_touched() => Assert.Null(FoldedText.Of("Türkiye’s minister — “Jānis Bērziņš” — rejected 12,500 of them."));

    [Fact]
    public void Every_place_leads_back_to_the_text_as_written() =>
        Gen.String[Gen.OneOf<char>([.. "ae o\u0302\u0301\u200B\uFB03\uFF21\u0430\u00A012 \n"]), 1, 40].Sample(text =>
        {
            if (FoldedText.Of(text) is not { Text.Length: > 0 } folded)
            {
                return;
            }

            for (var i = 0; i < folded.Text.Length; i++)
            {
                var written = folded.Written(Passage.In(folded.Text, i, i + 1));
                Assert.True(written.Quotes(text));
                Assert.InRange(folded.Here(written.Start), 0, i);
            }

            Assert.All(folded.Problems, p => Assert.InRange(p.Start + p.Length, 1, text.Length));
        }, iter: 2_000);

    [Fact]
    public void Typography_gives_plain_letters() => Assert.Equal("the final offer", Typography.Plain("the \uFB01nal o\uFB00\u00ADer"));
}
