using System.Globalization;
using Parley.App.Exchange.Coded;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Exchange;

/// <summary>
/// Incidents in the columns of ACLED, as its data have them since March 2023. What ACLED's coders judge and no report says (kinds of event and actor, regions, coordinates) stays empty, but for the kinds of events
/// that were imported from ACLED itself and the places of those that were imported: the table joins with theirs and is not coded by their rules.
/// </summary>
internal static class Acled
{
    private static readonly Seq<string> Columns =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction",
        "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
    ];

    /// <summary>The names of the columns, then a row an incident whose days are told, by first day; and how many have none and are left out.</summary>
    internal static (Seq<Seq<string>> Lines, int LeftOut) Of(RecordTalks talks)
    {
        var places = talks.Talks.Names.ToDictionary(n => n.Id);
        var rows = talks.Talks.Incidents.Where(i => Day(i) is not null).Select(i => Row(talks, i, places)).ToArray();
        return ([Columns, .. rows], talks.Talks.Incidents.Count - rows.Length);
    }

    private static Seq<string> Row(RecordTalks talks, IncidentAccount incident, Dictionary<ItemId, Named> named)
    {
        var (day, precision) = Day(incident)!.Value;
        var place = incident.Places.Count > 0 ? incident.Places[0].Value : null;
        var state = StateCode.Of(place?.Id is { } id ? named.GetValueOrDefault(id)?.Country : null);
        var kind = incident.Basis.By.All(b => talks.Outlet(b) == AcledKind.Outlet) ? AcledKind.Of(incident.Actions[0].Value) : null;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["event_id_cnty"] = talks.IdOf(incident.Basis.Id)!.ToString(),
            ["event_date"] = AnswerRows.Day(day)!,
            ["year"] = Number(day.Year),
            ["time_precision"] = Number(precision),
            ["disorder_type"] = kind?.Disorder ?? "",
            ["event_type"] = kind?.Event ?? "",
            ["sub_event_type"] = kind?.SubEvent ?? "",
            ["actor1"] = Names(incident.Actors),
            ["actor2"] = Names(incident.Targets),
            ["iso"] = state is null ? "" : Number(state.Numeric),
            ["country"] = state?.Name ?? "",
            ["location"] = place?.Name ?? "",
            ["source"] = string.Join("; ", incident.Basis.By.Select(talks.Outlet).Distinct(StringComparer.Ordinal)),
            ["notes"] = Notes(incident),
            ["fatalities"] = Killed.Lowest(incident) is { } dead ? Number(dead) : "",
            ["timestamp"] = Number(incident.Basis.By.Max(b => talks.Report(b.Report).Filed.Taken).ToUnixTimeSeconds()),
        };
        foreach (var (column, value) in Coded(talks, incident)?.Values ?? [])
        {
            cells[column] = value;
        }

        return [.. Columns.Select(c => cells.GetValueOrDefault(c, ""))];
    }

    // Where all that tell of it are events of a data set that have one place.
    private static CodedPlace? Coded(RecordTalks talks, IncidentAccount incident) =>
        incident.Basis.By.Select(b => talks.Report(b.Report).Filed.Report).Select(r => CodedPlace.Sets.Contains(r.Outlet, StringComparer.Ordinal) ? CodedPlace.In(r.Text) : null).Distinct().Take(2).ToArray() is [{ } one] ? one : null;

    // 1: the day; 2: a week of it; 3: a month. The finest time that any account gives counts.
    private static (DateOnly Day, int Precision)? Day(IncidentAccount incident)
    {
        var (from, to) = AnswerRows.Span(incident.Whens);
        if (from == DateOnly.MaxValue || from == DateOnly.MinValue || to == DateOnly.MaxValue)
        {
            return null;
        }

        return (to.DayNumber - from.DayNumber) switch
        {
            0 => (from, 1),
            < 7 => (from, 2),
            < 31 => (from, 3),
            _ => null,
        };
    }

    private static string Notes(IncidentAccount incident) =>
        string.Join(" ", incident.Basis.By.Select(b => b.Claim.Summary).Distinct(StringComparer.Ordinal).Take(1)
            .Concat(incident.Figures.Select(f => $"{InWords.Capital(f.Of)}: {AnswerRows.Or(f.Counts, InWords.Number)}.")));

    private static string Names(Seq<Told<Who>> told) => string.Join("; ", told.Select(t => t.Value.Name).Distinct(StringComparer.Ordinal));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
