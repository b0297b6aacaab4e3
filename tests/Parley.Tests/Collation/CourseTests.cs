using Parley.Collation.Words;

namespace Parley.Tests.Collation;

public class CourseTests
{
    [Theory]
    [InlineData("There was progress on some points", Direction.Hopeful)]
    [InlineData("The talks were difficult, but businesslike", Direction.Mixed)]
    [InlineData("The two sides failed to find common ground", Direction.Doubtful)]
    [InlineData("There was a lack of progress in the talks", Direction.Doubtful)]
    [InlineData("He was not pessimistic", Direction.Hopeful)]
    [InlineData("Failure to reach an agreement could lead to open war", null)]
    [InlineData("If the talks collapse, there will be war", null)]
    [InlineData("Further progress would depend on the other side", null)]
    [InlineData("We were encouraged by what", null)]
    [InlineData("Direct contact between neighbours is useful in any format", null)]
    [InlineData("There is no sign of any progress", Direction.Doubtful)]
    [InlineData("They sat in two rooms", null)]
    public void Words_say_how_talks_go_or_do_not(string words, Direction? direction) => Assert.Equal(direction, Course.Of(words));

    [Theory]
    [InlineData("Almost everything on the border has been agreed", true)]
    [InlineData("The other side had not kept to what was agreed in earlier talks", false)]
    [InlineData("The paper builds on what had been agreed", false)]
    [InlineData("The minister said that a truce had been agreed", true)]
    public void What_was_agreed_before_settles_nothing_now(string words, bool settled) => Assert.Equal(settled, Course.IsSettled(words));

    [Theory]
    [InlineData("to extend a truce following days of talks in Oslo, their minister, Ana Bek", "to extend a truce")]
    [InlineData("to meet again after a week", "to meet again after a week")]
    [InlineData("a joint coast guard", "a joint coast guard")]
    [InlineData("The truce that Norland and Sudria agreed in March has largely held", "The truce that Norland and Sudria agreed in March")]
    [InlineData("the ceasefire began on Monday", "the ceasefire")]
    [InlineData("a pause in attacks on ports has expired", "a pause in attacks on ports")]
    [InlineData("to see that the truce is held", "to see that the truce is held")]
    public void What_was_agreed_is_told_without_what_came_before_it(string words, string agreed) => Assert.Equal(agreed, Substance.Agreed(words));

    [Theory]
    [InlineData("to extend a truce", true)]
    [InlineData("the extension of the truce", true)]
    [InlineData("a truce", false)]
    public void An_agreement_that_goes_on_with_another_is_another(string words, bool prolongs) => Assert.Equal(prolongs, Substance.Prolongs(words));

    [Theory]
    [InlineData("the talks, which were accepted by the hosts and not followed by any concrete assurance", false)]
    [InlineData("Norland has rejected that", false)]
    [InlineData("Norland has offered them for 15 years", false)]
    [InlineData("the part of the Vale that Norland has occupied", true)]
    [InlineData("a joint coast guard", true)]
    public void What_can_be_agreed_stands_by_its_own_words(string words, bool stands) => Assert.Equal(stands, Substance.Is(words, new HashSet<string> { "norland" }));

    [Theory]
    [InlineData("15-year guarantees", "20-year guarantees", true)]
    [InlineData("15-year guarantees", "guarantees for 15 years", false)]
    [InlineData("15-year guarantees", "guarantees", false)]
    public void Figures_of_one_thing_differ_where_both_have_any_and_none_is_the_same(string a, string b, bool differ) => Assert.Equal(differ, FiguresIn.Differ(a, b));
}
