using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Seasons and holidays.</summary>
internal static class SeasonForms
{
    internal static Found? At(TimeTokens t, int i) => Season(t, i, false) ?? HolidayAt(t, i);

    /// <summary>"last summer", "spring 2023", "the winter of 2022-23"; a bare season only where something leads to it.</summary>
    internal static Found? Season(TimeTokens t, int i, bool cued)
    {
        var pick = DateForms.PickAt(t, i);
        var at = pick == Pick.Bare ? (t.Is(i, "the") ? i + 1 : i) : i + 1;
        if (t[at].Kind != TermKind.Season || (t[i - 1].Capital && t[at].Capital))
        {
            return null;
        }

        var season = (Season)t[at].Value;
        var (year, next) = YearForms.After(t, at + 1);
        if (year != YearOf.Unsaid)
        {
            return new(TwoYears(t, next, year) ?? next, new SeasonOf(season, year, pick));
        }

        var led = WordList.LeadingToSeason.Has(t[i - 1].Word);
        var sure = pick != Pick.Bare || ((cued || led) && (t[at].Word != "fall" || t.Is(i, "the")) && !t.Is(at + 1, "of"));
        return sure ? new(at + 1, new SeasonOf(season, YearOf.Unsaid, pick)) : null;
    }

    // "winter 2022-23": the season is that of its first year.
    private static int? TwoYears(TimeTokens t, int i, YearOf year) =>
        t[i].Mark is '-' or '/' && t[i + 1].Number is var n && (n == year.Number + 1 || n == (year.Number + 1) % 100) ? i + 2 : null;

    private static Found? HolidayAt(TimeTokens t, int i)
    {
        var pick = DateForms.PickAt(t, i);
        var at = pick == Pick.Bare ? i : i + 1;
        if (!t[at].Capital)
        {
            return null;
        }

        if (Movable(t, at) is { } vague)
        {
            return vague;
        }

        if (Named(t, at) is not var (holiday, next) || t.Is(next, WordList.NamedAccord)
            || (t[next].Capital && !t.IsMark(next, '\'') && t[next].Kind == TermKind.None))
        {
            return null;
        }

        var (year, end) = YearForms.After(t, next);
        return new(end, new HolidayOf(holiday, year, pick));
    }

    private static (Holiday Holiday, int Next)? Named(TimeTokens t, int i)
    {
        var two = t[i + 1].Word;
        return t[i].Word switch
        {
            "christmas" when two is "eve" => (Holiday.ChristmasEve, i + 2),
            "christmas" when two is "day" => (Holiday.Christmas, i + 2),
            "christmas" => (Holiday.Christmas, i + 1),
            "boxing" when two is "day" => (Holiday.BoxingDay, i + 2),
            "new" when two is "year" && t.IsMark(i + 2, '\'') && t.Is(i + 3, "day") => (Holiday.NewYearsDay, i + 4),
            "new" when two is "year" && t.IsMark(i + 2, '\'') && t.Is(i + 3, "eve") => (Holiday.NewYearsEve, i + 4),
            "may" when two is "day" && t[i + 1].Capital => (Holiday.MayDay, i + 2),
            "valentine" when t.IsMark(i + 1, '\'') && t.Is(i + 2, "day") => (Holiday.ValentinesDay, i + 3),
            "international" when two is "women" && t.Is(i + 3, "day") => (Holiday.WomensDay, i + 4),
            "good" when two is "friday" => (Holiday.GoodFriday, i + 2),
            "orthodox" when two is "easter" => (Holiday.OrthodoxEaster, t.Is(i + 2, "sunday") ? i + 3 : i + 2),
            "western" or "catholic" when two is "easter" => (Holiday.Easter, t.Is(i + 2, "sunday") ? i + 3 : i + 2),
            "easter" when two is "monday" => (Holiday.EasterMonday, i + 2),
            "bastille" when two is "day" => (Holiday.BastilleDay, i + 2),
            "halloween" => (Holiday.Halloween, i + 1),
            "armistice" when two is "day" => (Holiday.ArmisticeDay, i + 2),
            "thanksgiving" => (Holiday.Thanksgiving, two is "day" ? i + 2 : i + 1),
            _ => null,
        };
    }

    // Feasts by the moon, by sighting, or kept on different days by different churches and countries: their words alone.
    private static Found? Movable(TimeTokens t, int i) => t[i].Word switch
    {
        var word when WordList.MovableFeast.Has(word) => new(i + 1, new Vague()),
        "eid" => new(t.Is(i + 1, "al") ? (t.IsMark(i + 2, '-') ? i + 4 : i + 3) : i + 1, new Vague()),
        "yom" when t.Is(i + 1, "kippur") && !t.Is(i + 2, "war") => new(i + 2, new Vague()),
        "easter" when !t.Is(i + 1, "monday") => new(t.Is(i + 1, "sunday") ? i + 2 : i + 1, new Vague()),
        "independence" or "victory" or "labor" when t[i + 1] is { Word: "day", Capital: true } => new(i + 2, new Vague()),
        "lunar" when t.Is(i + 1, "new") && t.Is(i + 2, "year") => new(i + 3, new Vague()),
        _ => null,
    };
}
