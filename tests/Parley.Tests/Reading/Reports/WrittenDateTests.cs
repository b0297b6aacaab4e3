using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Reports;

public class WrittenDateTests
{
    [Theory]
    [InlineData("2026-02-17")]
    [InlineData("2026-02-17T23:30:00+01:00")]
    [InlineData("2026-02-17 09:00")]
    [InlineData("20260217")]
    [InlineData("20260217T093000Z")]
    [InlineData("2026/2/17")]
    [InlineData("Tue, 17 Feb 2026 23:59:00 -0500")]
    [InlineData("17 Feb 2026")]
    [InlineData("17th of February 2026")]
    [InlineData("Tuesday 17 February, 2026 at 18:00 GMT")]
    [InlineData("Feb. 17, 2026, 9:30 a.m.")]
    [InlineData("FEBRUARY 17 2026")]
    [InlineData("Published: February 17th, 2026")]
    public void Reads_the_day_as_written(string text) => Assert.Equal(new DateOnly(2026, 2, 17), WrittenDate.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("02/03/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("February 2026")]
    [InlineData("yesterday")]
    [InlineData("1771318800")]
    public void Says_none_where_the_day_is_not_certain(string? text) => Assert.Null(WrittenDate.Read(text));
}
