using Parley.Reading.Proposed;

namespace Parley.Tests.Reading.Proposed;

public class PiecesTests
{
    [Fact]
    public void A_short_body_is_one_piece_without_the_header_and_the_blanks_around_it()
    {
        var report = new Report(new("r"), "title: Three\n\n\n  One.\n\nTwo.\n\n", 14);
        var piece = Assert.Single(Pieces.Of(report));
        Assert.Equal("One.\n\nTwo.", piece.Quote);
        Assert.Equal(17, piece.Start);
    }

    [Fact]
    public void A_long_body_is_cut_between_paragraphs()
    {
        var paragraph = string.Concat(Enumerable.Repeat("The talks went on. ", 80)).TrimEnd();
        var text = string.Join("\n\n", Enumerable.Repeat(paragraph, 7));
        var pieces = Pieces.Of(new Report(new("r"), text));
        Assert.Equal([$"{paragraph}\n\n{paragraph}", $"{paragraph}\n\n{paragraph}", $"{paragraph}\n\n{paragraph}", paragraph], pieces.Select(p => p.Quote));
    }

    [Theory]
    [InlineData("The talks went on. ", '.')]
    [InlineData("talks and talks and ", 'd')]
    [InlineData("🕊", '\uDD4A')]
    [InlineData("x", 'x')]
    public void A_paragraph_too_long_is_cut_where_it_hurts_least(string unit, char last)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 12_000 / unit.Length)) + "end";
        var pieces = Pieces.Of(new Report(new("r"), text));
        Assert.True(pieces.Count >= 3);
        Assert.All(pieces, p => Assert.True(p.Quote.Length <= Pieces.MaxLength && p.Quotes(text)));
        Assert.All(pieces.SkipLast(1), p => Assert.Equal(last, p.Quote[^1]));
        Assert.Equal(Letters(text), string.Concat(pieces.Select(p => Letters(p.Quote))));
    }

    [Fact]
    public void A_body_of_blanks_has_no_piece() => Assert.Empty(Pieces.Of(new Report(new("r"), " \n\n ")));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
