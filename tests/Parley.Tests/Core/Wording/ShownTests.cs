using Parley.Wording;

namespace Parley.Tests.Core.Wording;

public class ShownTests
{
    [Theory]
    [InlineData("a\u001b[31mred", "a\uFFFD[31mred")]
    [InlineData("bell\a", "bell\uFFFD")]
    [InlineData("c1\u009b2J", "c1\uFFFD2J")]
    [InlineData("next\nline\r\n", "next\uFFFDline\uFFFD\uFFFD")]
    [InlineData("evil\u202Etxt.exe", "evil\uFFFDtxt.exe")]
    [InlineData("\u2066a\u2069\u2028", "\uFFFDa\uFFFD\uFFFD")]
    [InlineData("Zoë – “quoted”", "Zoë – “quoted”")]
    public void On_one_line_nothing_steers(string text, string shown) => Assert.Equal(shown, Shown.OnOneLine(text));

    [Theory]
    [InlineData("وكالة الأنباء, 3 May", "\u2068وكالة الأنباء\u2069, 3 May")]
    [InlineData("by שלום (2)", "by \u2068שלום\u2069 (2)")]
    [InlineData("שלום and سلام 12", "\u2068שלום\u2069 and \u2068سلام\u2069 12")]
    [InlineData("no such letters 12", "no such letters 12")]
    [InlineData("سلام 45.0, שלום 2) 30.0", "\u2068سلام\u2069 45.0, \u2068שלום\u2069 2) 30.0")]
    [InlineData("سلام = שלום; 7", "\u2068سلام\u2069 = \u2068שלום\u2069; 7")]
    [InlineData("جبهة 5 الشمال: 3", "\u2068جبهة 5 الشمال\u2069: 3")]
    [InlineData("“שלום, עולם (2)”, שלום 4", "“\u2068שלום, עולם\u2069 (2)”, \u2068שלום\u2069 4")]
    [InlineData("\"سلام, 12", "\"\u2068سلام\u2069, 12")]
    [InlineData("\u202Eسلام", "\uFFFD\u2068سلام\u2069")]
    public void A_run_from_right_to_left_is_isolated(string text, string shown) => Assert.Equal(shown, Shown.Isolated(text));

    [Fact]
    public void Lines_and_isolates_stay_where_there_are_several_lines() => Assert.Equal("a\n\t\u2068b\u2069\uFFFD", Shown.Lines("a\n\t\u2068b\u2069\u001b"));

    [Theory]
    [InlineData("plain", false)]
    [InlineData("سلام", true)]
    [InlineData("a\u202Eb", true)]
    [InlineData("a\u200Fb", true)]
    public void What_may_turn_its_surroundings_is_known(string text, bool turns) => Assert.Equal(turns, Shown.Turns(text));
}
