namespace Parley.Tests.App;

public class SmokeTests
{
    [Fact]
    public void Passages_quote() => Assert.Equal("b", Passage.In("abc", 1, 2).Quote);
}
