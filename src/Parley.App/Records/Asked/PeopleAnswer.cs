using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Who is who: persons and sides, in order of first mention.</summary>
internal static class PeopleAnswer
{
    private const int Name = 0, Is = 1, Side = 2, Reports = 4;

    /// <summary>A row each. Whom nothing is told of but a name, and that an outlet's, is none.</summary>
    internal static RecordAnswer Of(RecordTalks talks)
    {
        var people = talks.Talks.People.Where(p => p.Person.Id is not null).DistinctBy(p => p.Person.Id).ToDictionary(p => p.Person.Id!);
        var outlets = talks.Reports.Select(r => r.Filed.Report.Outlet).ToHashSet();
        return new(
            "people",
            ["name", "is", "side", "also called", "reports"],
            [
                .. talks.Talks.Names.Where(n => n.Type == EntityType.Party || (n.Type == EntityType.Person && !(outlets.Contains(n.Name) && !people.ContainsKey(n.Id)))).Select(n => Row(talks, n, people.GetValueOrDefault(n.Id))),
            ],
            "No name was read in these reports.");
    }

    /// <summary>The same for a reader: several that each report only calls "army" stand in one row, which says so; nobody tells them apart by it.</summary>
    internal static RecordAnswer Listed(RecordTalks talks)
    {
        var all = Of(talks);
        return all with
        {
            Rows = [.. all.Rows.GroupBy(r => r.Cells[Name]!.Any(char.IsUpper) ? r.Id!.ToString() : $"{r.Cells[Name]}|{r.Cells[Is]}|{r.Cells[Side]}", StringComparer.Ordinal).Select(g => One([.. g]))],
        };
    }

    private static AnswerRow One(AnswerRow[] rows)
    {
        if (rows.Length == 1)
        {
            return rows[0];
        }

        var told = $"not said to be one: {string.Join(", ", rows.Select(r => r.Id))}";
        return rows[0] with { Cells = [.. rows[0].Cells.Select((c, i) => i == Reports ? told : c)], Claims = [.. rows.SelectMany(r => r.Claims).Distinct()], Reviewed = rows.Sum(r => r.Reviewed) };
    }

    private static AnswerRow Row(RecordTalks talks, Named n, PersonAccount? person) => AnswerRows.Of(
        talks,
        talks.IdOf(n.Id),
        person?.Basis.By ?? [],
        n.Name,
        n.Type == EntityType.Party ? "party" : person is null ? null : AnswerRows.Or(person.Roles, r => r.Title),
        person?.Party?.Name,
        string.Join(", ", n.Aliases),
        InWords.Count(n.In.Select(i => i.Report).Distinct().Count(), "report", "reports"));
}
