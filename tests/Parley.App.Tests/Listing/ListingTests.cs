using System.Text;
using Parley.App.Listing;
using Parley.App.Terminal;
using Parley.Tests.Core.Json;

namespace Parley.Tests.App.Listing;

public class ListingTests
{
    [Fact]
    public void Lists_every_kind_as_approved() => Golden.Matches(ClaimsListing.Of(AllKinds.Result(), 100), "Golden/all-kinds.txt");

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked(int width) =>
        Assert.DoesNotContain(ClaimsListing.Of(AllKinds.Result(), width).Split('\n'), l => l.Length > width);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(8, 4, 1)]
    [InlineData(9, 4, 2)]
    public void Lines_end_at_every_kind_of_line_end(int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap("ab\nc\r\nd\re").At(offset));

    [Fact]
    public void A_report_cannot_steer_the_terminal()
    {
        var page = new StringBuilder();
        Wrap.Append(page, "red \u001B[31malert\u0007\u009B", 80, 2, 2);
        Assert.Equal("  red \uFFFD[31malert\uFFFD\uFFFD\n", page.ToString());
    }

    [Fact]
    public void A_word_longer_than_the_line_stands_alone()
    {
        var page = new StringBuilder();
        Wrap.Append(page, $"a {new string('x', 50)} b", 40, 0, 2);
        Assert.Equal($"a\n  {new string('x', 50)}\n  b\n", page.ToString());
    }
}
