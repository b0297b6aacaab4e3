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

    [Theory]
    [InlineData("11 March 2026, 14:00\n\nPrices rose.\n\n10 March 2026, 09:00\n\nRebels shelled the port today.", "2026-03-10")]
    [InlineData("March 11, 2026 - 09:00 GMT\n\nPrices rose.\n\nMarch 9, 2026 - 18:00 GMT\n\nPrices fell.\n\nRebels shelled the port yesterday.", "2026-03-08")]
    [InlineData("10 March 2026, 09:00\n\nRebels shelled the port today.", "2026-03-11")]
    [InlineData("Chad and Peru met on 9 March 2026.\n\nThey met on 8 March 2026.\n\nRebels shelled the port today.", "2026-03-11")]
    [InlineData("Rebels shelled the port today.\n\n11 March 2026\n\nPrices rose.\n\n10 March 2026\n\nPrices fell.", "2026-03-11")]
    public void Today_is_the_day_of_the_entry_of_a_running_report(string text, string day) => Assert.Equal(day, Days(Read(text).Only<Matter.Incident>().Claim.When));

    [Theory]
    [InlineData("The rebels will never forget the raid of 3 March, and Peru and Chile will sign a pact on 20 March.", "2026-03-20")]
    [InlineData("Peru and Chile will sign a pact on 5 January.", "2027-01-05")]
    [InlineData("Peru and Chile will sign the pact that was read on 3 March.", "")]
    public void A_day_ahead_is_the_next(string text, string day) => Assert.Equal(day, Days(Read(text).All<Matter.Agreement>()[0].Claim.When) ?? "");
}
