using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Findings;

/// <summary>"Two days later" counts from the day that the text has just named, and from nothing that is not sure.</summary>
public class LaterDayTests
{
    [Theory]
    [InlineData("Peru and Chile met in Lima on Monday. Two days later they signed a pact.", "2026-03-11")]
    [InlineData("Peru and Chile met in Lima on 3 March and signed a pact two days later.", "2026-03-05")]
    [InlineData("Kenya and Uganda met on 20 February. They signed the accord the next day.", "2026-02-21")]
    [InlineData("Kenya and Uganda broke off talks on 20 February. A week earlier they had signed a truce.", "2026-02-09..2026-02-15")]
    [InlineData("Peru and Chile met on 3 March and on 5 March. Two days later they signed a pact.", "Two days later")]
    [InlineData("Peru and Chile met on 3 March. Two days after the raid they signed a pact.", "Two days after the raid")]
    [InlineData("Peru and Chile met last month. Two days later they signed a pact.", "Two days later")]
    [InlineData("Peru and Chile met on 3 March. It rained. Two days later they signed a pact.", "Two days later")]
    public void Is_counted_from_the_day_just_named(string text, string days) => Assert.Equal(days, Days(Read(text).Only<Matter.Agreement>().Claim.When));
}
