using System.Globalization;
using Parley.App.Exchange.Coded;
using Parley.App.Records;

namespace Parley.App.Exchange.Incoming;

/// <summary>
/// Tables of incidents as two data sets publish them: ACLED (columns since March 2023; older ones have these too), and the Georeferenced Event Dataset of the Uppsala Conflict Data Program (codebook of UCDP GED). Which of them it is, the names of the columns say.
/// </summary>
internal sealed class IncidentSets
{
    private const int SecondsADay = 86_400;

    private static readonly string[] OfAcled = ["event_id_cnty", "event_date", "event_type", "actor1", "actor2", "location", "country", "source", "notes", "fatalities"];

    private static readonly string[] OfUcdp = ["id", "type_of_violence", "side_a", "side_b", "country", "date_start", "date_end", "best", "low", "high"];

    private readonly Dictionary<string, int> _columns;

    private IncidentSets(Dictionary<string, int> columns, bool isAcled) => (_columns, IsAcled) = (columns, isAcled);

    internal bool IsAcled { get; }

    /// <summary>The name under which readings of it are kept.</summary>
    internal string Reader => ReaderVersion.OfTable(IsAcled ? "ACLED" : "UCDP GED", 1);

    /// <summary>The data set that a first line is of; null for any other table.</summary>
    internal static IncidentSets? Of(List<string> columns)
    {
        var named = columns.Index().GroupBy(c => c.Item.Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Index, StringComparer.Ordinal);
        return Array.TrueForAll(OfAcled, named.ContainsKey) ? new(named, isAcled: true) : Array.TrueForAll(OfUcdp, named.ContainsKey) ? new(named, isAcled: false) : null;
    }

    /// <summary>The event of a line; null where it has no id, no actor or no day that can be told.</summary>
    internal IncidentRow? Row(List<string> cells) => IsAcled ? Acled(cells) : Ucdp(cells);

    private IncidentRow? Acled(List<string> cells)
    {
        if (Cell(cells, "event_id_cnty") is not { } id || Day(Cell(cells, "event_date")) is not { } day || Cell(cells, "actor1") is not { } actor)
        {
            return null;
        }

        // 1 the day, 2 its week, 3 its month (ACLED codebook, "time_precision").
        var (from, to, grain) = Cell(cells, "time_precision") switch
        {
            "2" => (Monday(day), Monday(day).AddDays(6), Grain.Week),
            "3" => (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)), Grain.Month),
            _ => (day, day, Grain.Day),
        };
        var type = Cell(cells, "event_type");
        return new(
            "ACLED", id, Stamp(Cell(cells, "timestamp")) ?? day, Cell(cells, "sub_event_type") ?? type ?? "Event", Two(actor, Cell(cells, "actor2")), type == "Battles", Cell(cells, "location"), Cell(cells, "country"),
            from, to, grain, Number(Cell(cells, "fatalities")), null, Cell(cells, "notes"), Cell(cells, "source"), CodedPlace.Of(c => Cell(cells, c)));
    }

    private IncidentRow? Ucdp(List<string> cells)
    {
        if (Cell(cells, "id") is not { } id || Day(Cell(cells, "date_start")) is not { } from || Day(Cell(cells, "date_end")) is not { } to || to < from || Cell(cells, "side_a") is not { } side)
        {
            return null;
        }

        // 1 state-based, 2 non-state, 3 one-sided (UCDP GED codebook, "type_of_violence").
        var type = Cell(cells, "type_of_violence");
        var (low, high) = (Number(Cell(cells, "low")), Number(Cell(cells, "high")));
        return new(
            "UCDP GED",
            id,
            (Cell(cells, "source_date") ?? "").Split(';').Select(d => Day(d.Trim())).Max() ?? to,
            type switch { "1" => "State-based violence", "2" => "Non-state violence", "3" => "One-sided violence", _ => "Violence" },
            Two(side, Cell(cells, "side_b")),
            type is "1" or "2",
            Cell(cells, "where_coordinates") ?? Cell(cells, "where_description") ?? Cell(cells, "adm_1"),
            Cell(cells, "country"),
            from,
            to,
            from == to ? Grain.Day : Grain.Period,
            Number(Cell(cells, "best")),
            low is { } l && high is { } h && l < h ? (l, h) : null,
            Cell(cells, "source_headline"),
            Cell(cells, "source_office") ?? Cell(cells, "source_original") ?? Cell(cells, "source_article"),
            CodedPlace.Of(c => Cell(cells, c switch { "admin1" => "adm_1", "admin2" => "adm_2", "latitude" or "longitude" or "region" => c, _ => "" })));
    }

    private static Seq<string> Two(string one, string? other) => other is null || other == one ? [one] : [one, other];

    // Words on one line; what spreadsheets write for nothing is nothing.
    private string? Cell(List<string> cells, string column) =>
        _columns.TryGetValue(column, out var at) && at < cells.Count && string.Join(' ', cells[at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words && words is not ("NA" or "NULL") ? words : null;

    private static DateOnly? Day(string? words) =>
        words is not null && DateTime.TryParseExact(words, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.fff", "dd MMMM yyyy", "d MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day) : null;

    private static DateOnly? Stamp(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var since) && since / SecondsADay is > 0 and < 100_000 ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(since).UtcDateTime) : null;

    private static long? Number(string? words) => long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
