using System.Globalization;
using System.Text.Json;
using Parley.App.Records;
using Parley.Collation.Sourced;
using Parley.Json;

namespace Parley.App.Exchange;

/// <summary>Persons, the bodies and sides they belong to, and as what, in the terms of Popolo (popoloproject.com, schemas of person, organization and membership).</summary>
internal static class Popolo
{
    /// <summary>One object with <c>persons</c>, <c>organizations</c> and <c>memberships</c>, each in order of first mention.</summary>
    internal static string Of(RecordTalks talks) => JsonText.Object(JsonText.Indented, json =>
    {
        var named = talks.Talks.Names.Where(n => talks.IdOf(n.Id) is not null).ToArray();
        json.WriteStartArray("persons");
        foreach (var person in named.Where(n => n.Type == EntityType.Person))
        {
            Write(json, talks, person, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("organizations");
        foreach (var body in named.Where(n => n.Type != EntityType.Person))
        {
            Write(json, talks, body, body.Type == EntityType.Party ? "side" : "body");
        }

        json.WriteEndArray();
        json.WriteStartArray("memberships");
        foreach (var (id, person, organization, role, by) in Memberships(talks, named))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("person_id", person);
            json.WriteString("organization_id", organization);
            json.WriteString("role", role);
            Sources(json, by.Select(b => talks.Report(b.Report).Filed.Report));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    // Roles as told, then who headed or joined a team; where nothing tells as what, the side alone. One for one person, body and role.
    private static IEnumerable<(string Id, string Person, string Organization, string? Role, Seq<SourcedClaim> By)> Memberships(RecordTalks talks, Named[] named)
    {
        var types = named.ToDictionary(n => talks.IdOf(n.Id)!.ToString(), n => n.Type);
        string? Id(Who? who) => talks.IdOf(who?.Id)?.ToString();
        var roles = talks.Talks.People.SelectMany(p => p.Roles.Select(r => (Person: Id(p.Person), Organization: Id(r.Value.Of), Role: (string?)r.Value.Title, r.By)))
            .Concat(talks.Talks.Delegations.SelectMany(d => d.Heads.Select(h => (Person: Id(h.Value), Organization: Id(d.Party), Role: (string?)"head of delegation", h.By))))
            .Concat(talks.Talks.Delegations.SelectMany(d => d.Members.Select(m => (Person: Id(m.Value), Organization: Id(d.Party), Role: (string?)"member of delegation", m.By)))).ToArray();
        var known = roles.Select(r => (r.Person, r.Organization)).ToHashSet();
        var sides = talks.Talks.People.Select(p => (Person: Id(p.Person), Organization: Id(p.Party), Role: (string?)null, p.Basis.By))
            .Where(s => !known.Contains((s.Person, s.Organization)));
        var all = roles.Concat(sides)
            .Where(m => m.Person is not null && m.Organization is not null && types.GetValueOrDefault(m.Person) == EntityType.Person && types.TryGetValue(m.Organization, out var type) && type != EntityType.Person)
            .GroupBy(m => (m.Person, m.Organization, m.Role)).ToArray();
        var before = new Dictionary<(string?, string?), int>();
        foreach (var one in all)
        {
            var number = before[(one.Key.Person, one.Key.Organization)] = before.GetValueOrDefault((one.Key.Person, one.Key.Organization)) + 1;
            yield return (string.Create(CultureInfo.InvariantCulture, $"{one.Key.Person}-{one.Key.Organization}-{number}"), one.Key.Person!, one.Key.Organization!, one.Key.Role, [.. one.SelectMany(m => m.By)]);
        }
    }

    private static void Write(Utf8JsonWriter json, RecordTalks talks, Named named, string? classification)
    {
        json.WriteStartObject();
        json.WriteString("id", talks.IdOf(named.Id)!.ToString());
        json.WriteString("name", named.Name);
        json.WriteStartArray("other_names");
        foreach (var alias in named.Aliases)
        {
            json.WriteStartObject();
            json.WriteString("name", alias);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (classification is not null)
        {
            json.WriteString("classification", classification);
        }

        Sources(json, named.In.Select(i => talks.Report(i.Report).Filed.Report));
        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, IEnumerable<Report> reports)
    {
        json.WriteStartArray("sources");
        foreach (var report in reports.DistinctBy(r => r.Id))
        {
            json.WriteStartObject();
            json.WriteString("url", ReportAddress.Of(report));
            json.WriteString("note", report.Title is { } title ? $"{report.Id}: {title}" : report.Id.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
