using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Numbers that somebody gives without a word of saying.</summary>
public class TallyTests
{
    [Theory]
    [InlineData("The mayor put the number at 4,000.", "mayor: the number at 4,000")]
    [InlineData("The health ministry counts 412 prisoners.", "health ministry: 412 prisoners")]
    [InlineData("The port office counted 12 ships; the harbour master counted 15.", "harbour master: 15")]
    [InlineData("The health ministry reports 12 killed, the town's committee 30.", "committee: 30")]
    public void Who_gives_a_number_says_it(string text, string told) =>
        Assert.Contains(Read(text) is var read ? read.All<Matter.Statement>().Select(s => $"{read.Name(s.Matter.Speaker)}: {s.Matter.Content.Quote}") : [], s => s.EndsWith(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("The mayor put the bag on the table.")]
    [InlineData("The mayor counts on 15 votes.")]
    [InlineData("The mayor could not put the number at 15.")]
    [InlineData("The ministry reports 12 killed, the town fell in 2015.")]
    public void What_gives_no_number_is_no_statement(string text) => Assert.DoesNotContain(Read(text).All<Matter.Statement>(), s => s.Claim.Why.StartsWith("number given", StringComparison.Ordinal));
}
