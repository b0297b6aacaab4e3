using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Reading.Words;

namespace Parley.Reading.Reports;

/// <summary>Where, when and by which agency a report was filed, as it stands before its first sentence.</summary>
/// <param name="Start">First character, in UTF-16 code units of the text.</param>
/// <param name="End">Where the sentence begins.</param>
/// <param name="Place">The place as written ("GENEVA", "KYIV, Ukraine"), or null.</param>
/// <param name="PlaceStart">First character of the place; equal to <paramref name="Start"/> where there is none.</param>
/// <param name="Day">The day, where it is written with its month; without a year it is the nearest to the day of publication.</param>
/// <param name="Agency">The agency as written ("Reuters"), or null.</param>
public sealed partial record Dateline(int Start, int End, string? Place, int PlaceStart, DateOnly? Day, string? Agency)
{
    private const int MaxLength = 160;

    private const string MonthNames = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC";

    /// <summary>
    /// The dateline of a report, or null. It stands at the start of one of the first two paragraphs that are no other furniture.
    /// </summary>
    /// <param name="text">The report's text.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="published">Day of publication, which gives the year to a day without one; null leaves such a day out.</param>
    public static Dateline? Find(string text, int bodyStart, DateOnly? published) =>
        Furniture.Find(text, bodyStart).FirstOrDefault(s => s.Kind == FurnitureKind.Dateline) is { } span ? At(text, span.Start, span.End, published) : null;

    internal static Dateline? At(string text, int start, int end, DateOnly? published = null)
    {
        // A slice that ends with the dateline has to show what follows it.
        var line = text.Substring(start, Math.Min(Math.Max(end - start, MaxLength), Math.Min(MaxLength, text.Length - start)));
        var match = Shape().Match(line);
        var place = match.Groups["place"];
        var agency = match.Groups["agency"];
        var dated = match.Groups["month"].Success;
        if (!match.Success || (place.Success && !IsPlace(place.Value, agency.Success || dated, match.Groups["colon"].Success)))
        {
            return InCapitals(line, start);
        }

        return new(
            start,
            start + match.Length,
            place.Success ? place.Value : null,
            start + (place.Success ? place.Index : 0),
            dated ? DayOf(match, published) : null,
            agency.Success ? agency.Value : null);
    }

    // "BEIRUT The envoys met": a known town in capitals, and a sentence right after it.
    private static Dateline? InCapitals(string line, int start)
    {
        var match = Town().Match(line);
        var town = match.Value;
        while (town.Length > 0 && !town.Split('/').All(t => WordList.DatelineTown.Has(t)))
        {
            town = town[..Math.Max(0, town.LastIndexOf(' '))];
        }

        var agency = town.Length > 0 ? Bracketed().Match(line, town.Length) : Match.Empty;
        var end = town.Length + agency.Length;
        return town.Length > 0 && Opening().IsMatch(line, end) ? new(start, start + end + 1, town, start, null, agency.Success ? agency.Groups["agency"].Value : null) : null;
    }

    private static bool IsPlace(string place, bool certain, bool colon)
    {
        var first = place.Split(',', '/')[0];
        var words = first.Split(' ');
        if (words.Any(w => WordList.NoPlace.Has(w.TrimEnd('.'))) || WordList.NoPlaceOpener.Has(words[0]))
        {
            return false;
        }

        // "Geneva - " may be anything; "GENEVA - " and "Geneva (AFP) - " may not. Before a colon short capitals are an organisation's.
        return certain || (!first.Any(char.IsLower) && first.Length >= (colon ? 5 : 3));
    }

    private static DateOnly? DayOf(Match match, DateOnly? published)
    {
        var month = (MonthNames.IndexOf(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 4) + 1;
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["year"].Success)
        {
            return Date(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, day);
        }

        return published is not { } near
            ? null
            : new[] { near.Year - 1, near.Year, near.Year + 1 }.Where(y => y is >= 1 and <= 9999).Select(y => Date(y, month, day)).Where(d => d is not null)
                .MinBy(d => Math.Abs(d!.Value.DayNumber - near.DayNumber));
    }

    private static DateOnly? Date(int year, int month, int day) =>
        month <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    // Place, day and agency in that order, each optional, and a dash before the sentence; or a place and a day, or a place in capitals, and a colon.
    [GeneratedRegex(
        """^(?:(?<place>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:(?:, |/)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}){0,2}?)(?=,? ?[,(–—:|-]|,? (?:"""
        + MonthNames
        + """|[0-9])))?(?:,? ?(?:(?<month>"""
        + MonthNames
        + """)[a-zA-Z]*\.? (?<day>[0-9]{1,2})|(?<day>[0-9]{1,2}) (?<month>"""
        + MonthNames
        + """)[a-zA-Z]*\.?)(?:,? (?<year>[12][0-9]{3}))?,?)?(?: ?\((?<agency>\p{L}[\p{L}./& -]{1,40})\))?(?:(?<=[\p{L}\p{N}.)])(?: ?[–—]{1,2} ?| ?--+ ?| - | \| )|(?<=\p{Lu})(?<colon>: )(?=[\p{Lu}“"‘'(])|(?(place)(?(day)(?<=[0-9]): (?=[\p{Lu}“"‘'(])|(?!))|(?!)))(?=[^\s\p{Ll}])""")]
    private static partial Regex Shape();

    [GeneratedRegex("""^\p{Lu}[\p{Lu}'’-]+(?:[ /]\p{Lu}[\p{Lu}'’-]+){0,3}""")]
    private static partial Regex Town();

    [GeneratedRegex("""\G \((?<agency>\p{L}[\p{L}./& -]{1,40})\)""")]
    private static partial Regex Bracketed();

    // The words of a sentence, of which the first is no second word in capitals of a headline.
    [GeneratedRegex("""\G [“"]?\p{Lu}(?:\p{Ll}|(?:\p{Lu}|\.\p{Lu}\.) \p{Ll})""")]
    private static partial Regex Opening();
}
