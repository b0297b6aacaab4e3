using System.Globalization;
using Parley.Wording;

namespace Parley.Tests.Core.Wording;

public class DayWordsTests
{
    [Theory]
    [InlineData("2026-02-17", "2026-02-17", "17 February 2026")]
    [InlineData("2026-02-17", "2026-02-18", "17–18 February 2026")]
    [InlineData("2026-01-30", "2026-02-02", "30 January – 2 February 2026")]
    [InlineData("2025-05-01", "2025-07-31", "May–July 2025")]
    [InlineData("2025-12-01", "2026-01-31", "December 2025 – January 2026")]
    [InlineData("2014-01-01", "2014-12-31", "2014")]
    [InlineData("9999-12-01", "9999-12-31", "December 9999")]
    [InlineData("2014-03-01", null, "from 1 March 2014")]
    [InlineData(null, "2026-02-18", "until 18 February 2026")]
    public void Days_are_put_in_words(string? from, string? to, string words) =>
        Assert.Equal(words, DayWords.Days(Day(from), Day(to)));

    [Fact]
    public void A_year_is_told_where_days_are_of_several_years()
    {
        var day = new DateOnly(2012, 10, 18);
        Assert.Equal("18 Oct", DayWords.ShortDay(day, DayWords.OnlyYear([day, null, day.AddDays(1)])));
        Assert.Equal("18 Oct 2012", DayWords.ShortDay(day, DayWords.OnlyYear([day, day.AddYears(1)])));
    }

    [Fact]
    public void A_time_that_cannot_be_told_keeps_its_words() => Assert.Equal("“the other day”", DayWords.When(When.Unresolved("the other day")));

    [Theory]
    [InlineData("2026-02-17", "2026-02-18", "2026-02-18", "2026-02-20", 0)]
    [InlineData("2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", 1)]
    [InlineData("2026-02-17", "2026-02-18", "2026-02-28", null, 10)]
    [InlineData("2026-02-17", null, "2026-03-28", "2026-03-29", 0)]
    [InlineData(null, "2026-02-18", "2026-02-20", "2026-02-20", 2)]
    public void Days_between_two_times_are_counted_alike_from_both(string? from, string? to, string? otherFrom, string? otherTo, int days)
    {
        var (one, other) = (When.Resolved("one", Day(from), Day(to), Grain.Day), When.Resolved("other", Day(otherFrom), Day(otherTo), Grain.Day));
        Assert.Equal(days, one.DaysFrom(other));
        Assert.Equal(days, other.DaysFrom(one));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
