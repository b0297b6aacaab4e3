using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Who is who: persons and sides, in order of first mention.</summary>
internal static class PeopleAnswer
{
    internal static RecordAnswer Of(RecordTalks talks) => new(
        "people",
        ["name", "is", "side", "also called", "reports"],
        [
            .. talks.Talks.Names.Where(n => n.Type is EntityType.Person or EntityType.Party).Select(n =>
            {
                var person = talks.Talks.People.FirstOrDefault(p => p.Person.Id == n.Id);
                return AnswerRows.Of(
                    talks,
                    talks.IdOf(n.Id),
                    person?.Basis.By ?? [],
                    n.Name,
                    n.Type == EntityType.Party ? "party" : person is null ? null : AnswerRows.Or(person.Roles, r => r.Title),
                    person?.Party?.Name,
                    string.Join(", ", n.Aliases),
                    InWords.Count(n.In.Select(i => i.Report).Distinct().Count(), "report", "reports"));
            }),
        ],
        "No name was read in these reports.");
}
