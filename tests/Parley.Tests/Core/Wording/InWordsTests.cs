using System.Numerics;
using Parley.Wording;

namespace Parley.Tests.Core.Wording;

public class InWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Norland", "Norland")]
    [InlineData("Norland|Sarn", "Norland and Sarn")]
    [InlineData("Norland|Sarn|Velia", "Norland, Sarn and Velia")]
    [InlineData("Norland|Sarn|Velia|Orrin", "Norland, Sarn, Velia and Orrin")]
    public void A_list_has_commas_and_one_and(string items, string words) => Assert.Equal(words, InWords.List(items.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void An_empty_list_says_what_it_is_told_to() => Assert.Equal("nobody", InWords.List([], none: "nobody"));

    [Theory]
    [InlineData(1, "first")]
    [InlineData(12, "twelfth")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(102, "102nd")]
    [InlineData(111, "111th")]
    [InlineData(33, "33rd")]
    [InlineData(0, "0th")]
    public void Places_in_a_row_are_words_up_to_twelve(int n, string words) => Assert.Equal(words, InWords.Ordinal(n));

    [Theory]
    [InlineData(0, "0 parties")]
    [InlineData(1, "1 party")]
    [InlineData(1200, "1,200 parties")]
    public void One_is_told_apart_from_several(int n, string words) => Assert.Equal(words, InWords.Count(n, "party", "parties"));

    [Fact]
    public void A_whole_number_has_its_thousands_apart_up_to_fifteen_digits()
    {
        Assert.Equal("999,999,999,999,999", InWords.Whole(BigInteger.Pow(10, 15) - 1));
        Assert.Equal("1000000000000000", InWords.Whole(BigInteger.Pow(10, 15)));
    }

    [Theory]
    [InlineData("United States", "the United States", "United States’")]
    [InlineData("African Union", "the African Union", "African Union’s")]
    [InlineData("Democratic Republic of Norland", "the Democratic Republic of Norland", "Democratic Republic of Norland’s")]
    [InlineData("Norland Liberation Army", "the Norland Liberation Army", "Norland Liberation Army’s")]
    [InlineData("Norland", "Norland", "Norland’s")]
    public void Names_have_an_article_where_English_wants_one(string name, string with, string possessive)
    {
        Assert.Equal(with, InWords.The(name));
        Assert.Equal(possessive, InWords.Possessive(name));
    }

    [Fact]
    public void Every_stance_has_a_verb_for_one_side_and_one_after_to()
    {
        Assert.All(Enum.GetValues<Stance>().Where(s => s != Stance.Open), s => Assert.Equal(StanceWords.ToStand(s) + "s", StanceWords.Stands(s)));
        Assert.Equal(("is open to", "be open to"), (StanceWords.Stands(Stance.Open), StanceWords.ToStand(Stance.Open)));
    }
}
