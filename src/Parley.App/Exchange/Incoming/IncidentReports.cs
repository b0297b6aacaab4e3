using System.Globalization;
using System.Text;
using Parley.Wording;

namespace Parley.App.Exchange.Incoming;

/// <summary>An event of a data set as a report of that set with one claim: what the set says in its columns stands in sentences, and the claim quotes them.</summary>
internal static class IncidentReports
{
    internal static ReadingResult Of(IncidentRow row)
    {
        var text = new StringBuilder();
        var days = DayWords.Days(row.From, row.To);
        var actors = row.Actors.Count > 1 ? $"{row.Actors[0]} {(row.IsMutual ? "and" : "against")} {row.Actors[1]}" : row.Actors[0];
        text.Append(CultureInfo.InvariantCulture, $"{row.What}: {actors}, {Where(row)}{days}");
        if (row.Dead is { } dead)
        {
            text.Append(CultureInfo.InvariantCulture, $", {dead} killed{(row.DeadRange is var (low, high) ? $" (between {low} and {high})" : "")}");
        }

        // By the id two events alike in all else are two.
        text.Append(CultureInfo.InvariantCulture, $" ({row.Set} event {row.Id}).");
        var told = text.Length;
        text.Append(row.Notes is null ? "" : $"\n\n{row.Notes}").Append(row.Sources is null ? "" : $"\n\nSource: {row.Sources}").Append(row.Coded is null ? "" : $"\n\n{row.Coded.Line}");
        var report = new Report(new(Id(row)), text.ToString(), 0, $"{row.What}, {row.Place ?? row.State ?? days} ({row.Id})", row.Set, null, row.Published, null);
        var entities = Entities(row, report.Text).ToArray();
        EntitySlot? Slot(string? words, EntityType type) => words is null ? null : new(entities.FirstOrDefault(e => e.Name == words && e.Type == type)?.Id, words);
        var claim = new Claim(
            new("c1"),
            new Matter.Incident(
                Slot(row.Actors[0], EntityType.Party),
                Slot(row.Actors.Count > 1 ? row.Actors[1] : null, EntityType.Party),
                Passage.In(report.Text, 0, row.What.Length),
                null,
                row.Dead is { } killed ? [new(killed, null, row.DeadRange is null ? Approx.Exact : Approx.About, "killed")] : []),
            $"{row.What}: {actors}{(row.Place is null ? "" : $", {row.Place}")}, {days}.",
            Status.Asserted,
            row.Sources is null ? [] : [new(new(null, row.Sources), null, "Source", null, null)],
            When.Resolved(days, row.From, row.To, row.Grain),
            Slot(row.Place ?? row.State, EntityType.Place),
            [Passage.In(report.Text, 0, told)],
            1,
            $"event {row.Id} of {row.Set}");
        return new(report, [.. entities], [claim], []);
    }

    private static string Where(IncidentRow row) => (row.Place, row.State) switch
    {
        ({ } place, { } state) when place != state => $"{place}, {state}, ",
        ({ } place, _) => $"{place}, ",
        (_, { } state) => $"{state}, ",
        _ => "",
    };

    private static IEnumerable<Entity> Entities(IncidentRow row, string text)
    {
        var number = 1;
        Entity New(EntityType type, string name, string? country) =>
            new(new(string.Create(CultureInfo.InvariantCulture, $"e{number++}")), type, name, [], country, [Passage.In(text, text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(name, StringComparison.Ordinal) + name.Length)]);
        foreach (var actor in row.Actors)
        {
            yield return New(EntityType.Party, actor, null);
        }

        if ((row.Place ?? row.State) is { } place)
        {
            yield return New(EntityType.Place, place, StateCode.Named(row.State)?.Alpha2);
        }
    }

    private static string Id(IncidentRow row) => string.Concat($"{row.Set}-{row.Id}".Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
