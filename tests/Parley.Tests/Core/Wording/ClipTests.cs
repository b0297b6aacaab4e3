using System.Globalization;
using Parley.Wording;

namespace Parley.Tests.Core.Wording;

/// <summary>Text cut short is never cut within a character.</summary>
public class ClipTests
{
    private const string Family = "👨‍👩‍👧";
    private const string Accented = "e\u0301\u0323";

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("a😀b", 2, "a")]
    [InlineData("a😀b", 3, "a😀")]
    [InlineData("a" + Accented + "b", 3, "a")]
    [InlineData("a" + Accented + "b", 4, "a" + Accented)]
    [InlineData(Family + "!", 7, "")]
    [InlineData(Family + "!", 8, Family)]
    [InlineData("🇨🇭🇺🇦", 6, "🇨🇭")]
    [InlineData("a\r\nb", 2, "a")]
    [InlineData("", 0, "")]
    [InlineData("😀", 0, "")]
    public void A_beginning_ends_between_characters(string text, int most, string beginning) => Assert.Equal(beginning, Clip.Start(text, most));

    [Theory]
    [InlineData("abcd", 3, "bcd")]
    [InlineData("a😀b", 2, "b")]
    [InlineData("a😀b", 3, "😀b")]
    [InlineData("a" + Accented, 2, "")]
    [InlineData("a" + Accented, 3, Accented)]
    [InlineData("!" + Family, 7, "")]
    [InlineData("🇨🇭🇺🇦", 6, "🇺🇦")]
    public void An_end_begins_between_characters(string text, int most, string end) => Assert.Equal(end, Clip.End(text, most));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀bc", 3, "a…")]
    public void What_is_cut_short_says_so(string text, int most, string shown) => Assert.Equal(shown, Clip.Short(text, most));

    [Fact]
    public void A_character_that_never_ends_is_cut_between_code_points()
    {
        var endless = "a" + string.Concat(Enumerable.Repeat("\u0301", 1000)) + string.Concat(Enumerable.Repeat("\U0001D165", 1000));
        foreach (var most in (int[])[500, 1500, 1501, 1502])
        {
            Assert.InRange(Clip.Start(endless, most).Length, most - 1, most);
            Assert.InRange(Clip.End(endless, most).Length, most - 1, most);
            Assert.DoesNotContain('\uFFFD', Utf8(Clip.Start(endless, most)) + Utf8(Clip.End(endless, most)));
        }
    }

    [Fact]
    public void Wherever_a_long_text_is_cut_both_sides_are_whole_characters()
    {
        var text = string.Concat(Enumerable.Repeat("Wörter, " + Accented + " " + Family + "🇨🇭🇺🇦한국어\r\n", 40));
        var whole = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        for (var most = 0; most < text.Length; most++)
        {
            Assert.Contains(Clip.Start(text, most).Length, whole);
            Assert.True(Clip.End(text, most) is var end && (end.Length == 0 || whole.Contains(text.Length - end.Length)), $"{most}");
        }
    }

    private static string Utf8(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
