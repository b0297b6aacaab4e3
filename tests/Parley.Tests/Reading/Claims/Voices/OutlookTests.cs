using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>What somebody expects of the talks.</summary>
public class OutlookTests
{
    [Theory]
    [InlineData("Mara Vell said she was optimistic about the talks.", "Mara Vell", Direction.Hopeful)]
    [InlineData("Mara Vell said she was hopeful that an agreement would be reached.", "Mara Vell", Direction.Hopeful)]
    [InlineData("Selim Aktan said he was confident that the talks would succeed.", "Selim Aktan", Direction.Hopeful)]
    [InlineData("Ana Duarte expressed optimism about the next round.", "Ana Duarte", Direction.Hopeful)]
    [InlineData("Ana Duarte expressed hope that the sides would sign.", "Ana Duarte", Direction.Hopeful)]
    [InlineData("The mediators hope for an agreement by the end of the month.", "The mediators", Direction.Hopeful)]
    [InlineData("Josef Okot said he was pessimistic about the talks.", "Josef Okot", Direction.Doubtful)]
    [InlineData("Analysts said a breakthrough was unlikely.", "Analysts", Direction.Doubtful)]
    [InlineData("Diplomats said there was little chance of an agreement.", "Diplomats", Direction.Doubtful)]
    [InlineData("Officials fear that the ceasefire will collapse.", "Officials", Direction.Doubtful)]
    public void Tells_who_expects_better_or_worse(string text, string holder, Direction direction)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>().Matter;
        Assert.Equal(holder, read.Name(outlook.Holder));
        Assert.Equal(direction, outlook.Direction);
    }

    [Theory]
    [InlineData("There was little optimism before the talks.", Direction.Doubtful, "little optimism")]
    [InlineData("There was little hope of a breakthrough.", Direction.Doubtful, "little hope of a breakthrough")]
    [InlineData("A breakthrough is unlikely.", Direction.Doubtful, "A breakthrough is unlikely")]
    [InlineData("There’s little optimism that a breakthrough can be reached.", Direction.Doubtful, "little optimism")]
    public void The_report_itself_holds_what_nobody_is_said_to_expect(string text, Direction direction, string content)
    {
        var outlook = Read(text).Only<Matter.Outlook>();
        Assert.Null(outlook.Matter.Holder);
        Assert.Empty(outlook.Claim.Attribution);
        Assert.Equal(direction, outlook.Matter.Direction);
        Assert.Contains(content, outlook.Matter.Content.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("Mara Vell arrived in Cairo on Sunday.")]
    [InlineData("Selim Aktan said the atmosphere was tense.")]
    public void Says_none_where_nothing_is_expected(string text) => Read(text).HasNo<Matter.Outlook>();
}
