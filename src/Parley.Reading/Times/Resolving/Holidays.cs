using Parley.Reading.Times.Forms;

namespace Parley.Reading.Times.Resolving;

/// <summary>The days of holidays.</summary>
internal static class Holidays
{
    internal static DateOnly In(int year, Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => new(year, 1, 1),
        Holiday.ValentinesDay => new(year, 2, 14),
        Holiday.WomensDay => new(year, 3, 8),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.OrthodoxEaster => OrthodoxEaster(year),
        Holiday.MayDay => new(year, 5, 1),
        Holiday.BastilleDay => new(year, 7, 14),
        Holiday.Halloween => new(year, 10, 31),
        Holiday.ArmisticeDay => new(year, 11, 11),
        Holiday.Thanksgiving => FourthThursday(year),
        Holiday.ChristmasEve => new(year, 12, 24),
        Holiday.Christmas => new(year, 12, 25),
        Holiday.BoxingDay => new(year, 12, 26),
        Holiday.NewYearsEve => new(year, 12, 31),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, "Not a holiday."),
    };

    // The fourth Thursday of November, as kept in the United States.
    private static DateOnly FourthThursday(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + 21);
    }

    // The Gregorian computus in Meeus's form.
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (j, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * j) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    // The Julian computus in Meeus's form, moved to the Gregorian calendar.
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }
}
