using Parley.Reading.Proposed;

namespace Parley.Tests.Reading.Proposed;

public class AnswerJsonTests
{
    [Theory]
    [InlineData("""[{"a":1},{"a":2}]""", 2, true)]
    [InlineData("[]", 0, true)]
    [InlineData("""{"claims": [{"a":1}]}""", 1, true)]
    [InlineData("Here are the claims [1]:\n```json\n[{\"a\":1}]\n```\nThat is all [2].", 1, true)]
    [InlineData("""<think>maybe [{"a":1}]</think> [{"a":1},{"a":2},]""", 2, true)]
    [InlineData("""[{"a":1}] [{"b":1}, {"b":2}] [{"c":1}]""", 2, true)]
    [InlineData("""[{"a":1}, {"b":[1,2], "c":""", 1, false)]
    [InlineData("""[{"a":1}, {"b":2} and so on""", 2, false)]
    [InlineData("""[[{"a":1}]]""", 1, true)]
    public void The_array_with_the_most_in_it_is_taken(string answer, int items, bool closed)
    {
        var found = AnswerJson.Largest(answer);
        Assert.Equal((items, closed), (found!.Items.Count, found.Closed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot help with that.")]
    [InlineData("As [1] and [2, 3] say")]
    [InlineData("""{"kind":"meeting"}""")]
    [InlineData("[")]
    [InlineData("[{")]
    public void Without_one_there_is_none(string answer) => Assert.Null(AnswerJson.Largest(answer));

    [Theory]
    [InlineData("[")]
    [InlineData("[\"")]
    [InlineData("[{\"a\":")]
    [InlineData("[1,")]
    [InlineData("[{},")]
    public void A_quarter_of_a_million_characters_without_end_are_looked_through(string unit) =>
        Assert.NotEqual(true, AnswerJson.Largest(string.Concat(Enumerable.Repeat(unit, 262_144 / unit.Length)))?.Closed);
}
